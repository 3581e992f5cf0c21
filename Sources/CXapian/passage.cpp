// From packed bytes to a document.
#include "passage.hpp"

#include "byte_reader.hpp"

namespace cx {

static void unpack_term(ByteReader &in, Xapian::Document &document) {
  const std::string term = in.string();
  const uint32_t impact = in.number();
  const uint32_t position_count = in.number();
  if (term.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
  if (position_count == 0) document.add_term(term, impact);
  uint64_t position = 0;
  for (uint32_t i = 0; i < position_count; ++i) {
    position += in.number();
    if (position > UINT32_MAX) throw Xapian::InvalidArgumentError("a position beyond 32 bits");
    // The impact comes with the first position: one look-up less.
    document.add_posting(term, static_cast<Xapian::termpos>(position), i == 0 ? impact : 0);
  }
}

Xapian::Document unpack_passage(const uint8_t *bytes, size_t length) {
  Xapian::Document document;
  ByteReader in(bytes, length);
  while (!in.at_end()) {
    switch (in.byte()) {
    case 'T':
      unpack_term(in, document);
      break;
    case 'V': {
      const uint32_t slot = in.number();
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
  return document;
}

} // namespace cx
