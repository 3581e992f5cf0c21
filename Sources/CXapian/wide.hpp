#ifndef CX_WIDE_HPP
#define CX_WIDE_HPP

// Compiles a function once more for processors with wide registers and with an instruction that
// counts bits; which of both runs is decided when the program starts.
#if defined(__x86_64__) && defined(__GLIBC__)
#define CX_WIDE __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define CX_WIDE
#endif

// What such a function calls becomes a part of it.
#define CX_PART_OF_WIDE inline __attribute__((always_inline))

#endif
