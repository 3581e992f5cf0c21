#ifndef CX_POSITIONS_HPP
#define CX_POSITIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cx {

// The terms of a passage in the order of their positions, in one value of the passage instead of a
// list for each term: a phrase reads one value for a passage that has all its terms, where
// libxapian opens a list for each of them, and the value takes a third of the lists' space.
//
// An entry is four bytes: 24 bits of the term's hash, lowest first, and the distance from the entry
// before. A distance of 255 or more is written as 255 and four more bytes, lowest first.

// A term as entries know it. Two terms of one passage share a key once in 16 million pairs.
uint32_t position_key(std::string_view term);

struct PlacedTerm {
  uint32_t position;
  uint32_t key;
};

std::string pack_positions(std::vector<PlacedTerm> terms);

// Calls `visit(key, position)` for each entry; stops at damage.
template <class Visit> void visit_positions(std::string_view packed, Visit &&visit) {
  const auto *next = reinterpret_cast<const uint8_t *>(packed.data());
  const uint8_t *end = next + packed.size();
  uint32_t position = 0;
  while (end - next >= 4) {
    const uint32_t key = next[0] | uint32_t(next[1]) << 8 | uint32_t(next[2]) << 16;
    uint32_t distance = next[3];
    next += 4;
    if (distance == 255) {
      if (end - next < 4) return;
      distance = next[0] | uint32_t(next[1]) << 8 | uint32_t(next[2]) << 16 |
          uint32_t(next[3]) << 24;
      next += 4;
    }
    visit(key, position += distance);
  }
}

} // namespace cx

#endif
