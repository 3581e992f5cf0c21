// Writing with libxapian itself: what the tests compare built stores with.
#include "CXapian.h"
#include "byte_reader.hpp"
#include "guarded.hpp"
#include "passage_parts.hpp"

namespace cx {

static Xapian::Document document_of(std::string_view packed) {
  PassageParts parts;
  parts.unpack(reinterpret_cast<const uint8_t *>(packed.data()), packed.size());
  Xapian::Document document;
  for (const auto &term : parts.terms) document.add_term(std::string(term.bytes), term.impact);
  for (const auto &[slot, value] : parts.values) document.add_value(slot, std::string(value));
  document.set_data(std::string(parts.data));
  if (!parts.positions.empty()) document.add_value(CX_POSITIONS_SLOT, parts.positions);
  return document;
}

} // namespace cx

cx_status cx_reference_write(
    const uint8_t *path, size_t path_length, const uint8_t *passages, size_t passages_length,
    const uint8_t *metadata, size_t metadata_length, const uint8_t *spellings,
    size_t spellings_length, cx_error *error) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase database(
        cx::to_string(path, path_length), Xapian::DB_CREATE_OR_OPEN | Xapian::DB_NO_SYNC);
    for (cx::ByteReader in(passages, passages_length); !in.at_end();) {
      database.add_document(cx::document_of(in.view()));
    }
    for (cx::ByteReader in(metadata, metadata_length); !in.at_end();) {
      const std::string key = in.string();
      database.set_metadata(key, in.string());
    }
    for (cx::ByteReader in(spellings, spellings_length); !in.at_end();) {
      const std::string word = in.string();
      database.add_spelling(word, in.number());
    }
    database.commit();
  });
}
