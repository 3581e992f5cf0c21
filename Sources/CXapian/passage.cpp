// From packed bytes to a document.
#include "passage.hpp"

#include "CXapian.h"
#include "passage_parts.hpp"

namespace cx {

Xapian::Document unpack_passage(const uint8_t *bytes, size_t length) {
  PassageParts parts;
  parts.unpack(bytes, length);
  Xapian::Document document;
  for (const auto &term : parts.terms) document.add_term(std::string(term.bytes), term.impact);
  for (const auto &[slot, value] : parts.values) document.add_value(slot, std::string(value));
  document.set_data(std::string(parts.data));
  if (!parts.positions.empty()) document.add_value(CX_POSITIONS_SLOT, parts.positions);
  return document;
}

} // namespace cx
