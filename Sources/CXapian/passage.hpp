#ifndef CX_PASSAGE_HPP
#define CX_PASSAGE_HPP

#include <cstddef>
#include <cstdint>
#include <xapian.h>

namespace cx {

// Unpacks a passage, see "Writing" in CXapian.h.
Xapian::Document unpack_passage(const uint8_t *bytes, size_t length);

} // namespace cx

#endif
