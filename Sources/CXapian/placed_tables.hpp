#ifndef CX_PLACED_TABLES_HPP
#define CX_PLACED_TABLES_HPP

#include <array>

#include "placed_codes.hpp"

namespace cx {

// Frequent entries and endings, in the order of their codes, separated by spaces: part of the format
// of an index.
struct PlacedTables {
  // `term|` for terms that stand at the position of a word; on every page.
  static const char *const terms;
  // By page: `|word`, `term|word`, `term+ending`, and a `word` that is its own term.
  static const char *const english;
  static const char *const ukrainian;
  static const char *const russian;
  // `removed|added`
  static const char *const endings;
  // The endings that have forms of their own.
  static const std::array<const char *, page_count> direct;
};

} // namespace cx

#endif
