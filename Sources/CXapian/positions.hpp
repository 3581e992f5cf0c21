#ifndef CX_POSITIONS_HPP
#define CX_POSITIONS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cx {

// What stands where in a passage, in one value of the passage instead of a list for each term: a
// phrase reads one value for a passage that has all its terms, where libxapian opens a list for each
// of them, and the value takes a fraction of the space. Guides/IndexFormat.md has the format.

enum PlacedKind : uint8_t { placed_term = 1, placed_word = 2 };

// A term, or a word as it is written, at one position of a passage.
struct Placed {
  uint32_t position;
  std::string_view name;
  PlacedKind kind;
};

// The value of a passage, whatever the order of `placed`; what is there twice counts once.
std::string pack_positions(const std::vector<Placed> &placed);

} // namespace cx

#endif
