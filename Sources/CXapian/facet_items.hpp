#ifndef CX_FACET_ITEMS_HPP
#define CX_FACET_ITEMS_HPP

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>
#include <xapian.h>

#include "page.hpp"

namespace cx {

// How many passages have each item.
using ItemCounts = std::unordered_map<std::string, uint32_t>;

// Calls `visit` for each item of a value; a value is one item where `separator` is -1.
template <class Visit> void visit_items(std::string_view value, int separator, Visit &&visit) {
  if (separator < 0) {
    if (!value.empty()) visit(value);
    return;
  }
  for (size_t start = 0; start <= value.size();) {
    const size_t end = std::min(value.find(static_cast<char>(separator), start), value.size());
    if (end > start) visit(value.substr(start, end - start));
    start = end + 1;
  }
}

// Most frequent first, then in byte order.
inline void write_items(const ItemCounts &counts, Xapian::valueno slot, Page &page) {
  std::vector<std::pair<std::string, uint32_t>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  for (auto &[value, count] : sorted) page.add_facet(slot, std::move(value), count);
}

} // namespace cx

#endif
