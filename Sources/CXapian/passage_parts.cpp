// From packed bytes to the parts of a passage.
#include "passage_parts.hpp"

#include <algorithm>

#include "CXapian.h"
#include "byte_reader.hpp"
#include "positions.hpp"

namespace cx {

// Positions, as differences.
static void unpack_positions(
    ByteReader &in, std::string_view name, PlacedKind kind, std::vector<Placed> &placed) {
  uint64_t position = 0;
  for (uint32_t count = in.number(); count > 0; --count) {
    position += in.number();
    if (position > UINT32_MAX) throw Xapian::InvalidArgumentError("a position beyond 32 bits");
    placed.push_back({static_cast<uint32_t>(position), name, kind});
  }
}

void PassageParts::set_value(uint32_t slot, std::string_view value) {
  if (slot == CX_POSITIONS_SLOT) {
    throw Xapian::InvalidArgumentError("the slot of the positions holds no other value");
  }
  const auto known = std::find_if(
      values.begin(), values.end(), [slot](const auto &one) { return one.first == slot; });
  if (known != values.end()) values.erase(known);
  if (!value.empty()) values.emplace_back(slot, value);
}

void PassageParts::unpack(const uint8_t *bytes, size_t length) {
  terms.clear();
  values.clear();
  data = {};
  positions.clear();
  std::vector<Placed> placed;
  ByteReader in(bytes, length);
  while (!in.at_end()) {
    switch (in.byte()) {
    case 'T': {
      const std::string_view term = in.view();
      if (term.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
      const uint32_t impact = in.number();
      terms.push_back({term, impact});
      unpack_positions(in, term, placed_term, placed);
      break;
    }
    case 'W': {
      const std::string_view word = in.view();
      unpack_positions(in, word, placed_word, placed);
      break;
    }
    case 'V': {
      const uint32_t slot = in.number();
      set_value(slot, in.view());
      break;
    }
    case 'D':
      data = in.view();
      break;
    default:
      throw Xapian::InvalidArgumentError("a passage with an unknown field");
    }
  }
  positions = pack_positions(placed);
}

} // namespace cx
