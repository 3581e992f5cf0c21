// From packed bytes to a document.
#include "passage.hpp"

#include "CXapian.h"
#include "byte_reader.hpp"
#include "positions.hpp"

namespace cx {

// Terms of a passage with their positions.
static void
unpack_term(ByteReader &in, Xapian::Document &document, std::vector<PlacedTerm> &placed) {
  const std::string term = in.string();
  const uint32_t impact = in.number();
  const uint32_t position_count = in.number();
  if (term.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
  document.add_term(term, impact);
  if (position_count == 0) return;
  const uint32_t key = position_key(term);
  uint64_t position = 0;
  for (uint32_t i = 0; i < position_count; ++i) {
    position += in.number();
    if (position > UINT32_MAX) throw Xapian::InvalidArgumentError("a position beyond 32 bits");
    placed.push_back({static_cast<uint32_t>(position), key});
  }
}

Xapian::Document unpack_passage(const uint8_t *bytes, size_t length) {
  Xapian::Document document;
  std::vector<PlacedTerm> placed;
  ByteReader in(bytes, length);
  while (!in.at_end()) {
    switch (in.byte()) {
    case 'T':
      unpack_term(in, document, placed);
      break;
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
