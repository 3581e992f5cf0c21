// From packed bytes to a document.
#include "passage.hpp"

#include "CXapian.h"
#include "byte_reader.hpp"
#include "positions.hpp"

namespace cx {

// Positions, as differences.
static void unpack_positions(
    ByteReader &in, uint32_t key, PlacedKind kind, std::vector<Placed> &placed) {
  uint64_t position = 0;
  for (uint32_t count = in.number(); count > 0; --count) {
    position += in.number();
    if (position > UINT32_MAX) throw Xapian::InvalidArgumentError("a position beyond 32 bits");
    placed.push_back({static_cast<uint32_t>(position), key, kind});
  }
}

Xapian::Document unpack_passage(const uint8_t *bytes, size_t length) {
  Xapian::Document document;
  std::vector<Placed> placed;
  ByteReader in(bytes, length);
  while (!in.at_end()) {
    switch (in.byte()) {
    case 'T': {
      const std::string term = in.string();
      if (term.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
      document.add_term(term, in.number());
      unpack_positions(in, position_key(term), placed_term, placed);
      break;
    }
    case 'W': {
      const uint32_t key = position_key(in.view());
      unpack_positions(in, key, placed_word, placed);
      break;
    }
    case 'V': {
      const uint32_t slot = in.number();
      if (slot == CX_POSITIONS_SLOT) {
        throw Xapian::InvalidArgumentError("the slot of the positions holds no other value");
      }
      document.add_value(slot, in.string());
      break;
    }
    case 'D':
      document.set_data(in.string());
      break;
    default:
      throw Xapian::InvalidArgumentError("a passage with an unknown field");
    }
  }
  if (!placed.empty()) {
    document.add_value(CX_POSITIONS_SLOT, pack_positions(std::move(placed)));
  }
  return document;
}

} // namespace cx
