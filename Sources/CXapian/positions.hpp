#ifndef CX_POSITIONS_HPP
#define CX_POSITIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cx {

// What stands where in a passage, in one value of the passage instead of a list for each term: a
// phrase reads one value for a passage that has all its terms, where libxapian opens a list for each
// of them, and the value takes less space than the lists.
//
// An entry is four bytes: 24 bits of a hash, lowest first; a bit each for "a term" and "a word as it
// is written"; and six bits for the distance from the entry before. A distance of 63 or more is
// written as 63 and four more bytes, lowest first.

// A term or word as entries know it. Two of one passage share a key once in 16 million pairs.
uint32_t position_key(std::string_view name);

enum PlacedKind : uint8_t { placed_term = 0x40, placed_word = 0x80 };

struct Placed {
  uint32_t position;
  uint32_t key;
  // Kinds, one or both.
  uint8_t kinds;
};

std::string pack_positions(std::vector<Placed> placed);

// Calls `visit(key, kinds, position)` for each entry; stops at damage.
template <class Visit> void visit_positions(std::string_view packed, Visit &&visit) {
  const auto *next = reinterpret_cast<const uint8_t *>(packed.data());
  const uint8_t *end = next + packed.size();
  uint32_t position = 0;
  while (end - next >= 4) {
    const uint32_t key = next[0] | uint32_t(next[1]) << 8 | uint32_t(next[2]) << 16;
    const uint8_t kinds = next[3] & (placed_term | placed_word);
    uint32_t distance = next[3] & 63;
    next += 4;
    if (distance == 63) {
      if (end - next < 4) return;
      distance = next[0] | uint32_t(next[1]) << 8 | uint32_t(next[2]) << 16 |
          uint32_t(next[3]) << 24;
      next += 4;
    }
    visit(key, kinds, position += distance);
  }
}

} // namespace cx

#endif
