#ifndef CX_FACETS_HPP
#define CX_FACETS_HPP

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>
#include <xapian.h>

#include "page.hpp"

namespace cx {

// Counts the values of one slot over all matches.
class FacetCounter : public Xapian::MatchSpy {
public:
  // `separator` splits a value into items; -1 for none.
  FacetCounter(Xapian::valueno slot, int separator) : slot_(slot), separator_(separator) {}

  void operator()(const Xapian::Document &document, double) override {
    const std::string value = document.get_value(slot_);
    if (value.empty()) return;
    if (separator_ < 0) {
      ++counts_[value];
      return;
    }
    for (size_t start = 0; start <= value.size();) {
      const size_t end = std::min(value.find(static_cast<char>(separator_), start), value.size());
      if (end > start) ++counts_[value.substr(start, end - start)];
      start = end + 1;
    }
  }

  // Most frequent first, then in byte order.
  void write(Page &page) const {
    std::vector<std::pair<std::string, uint32_t>> sorted(counts_.begin(), counts_.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
      return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    for (auto &[value, count] : sorted) page.add_facet(slot_, std::move(value), count);
  }

private:
  Xapian::valueno slot_;
  int separator_;
  std::unordered_map<std::string, uint32_t> counts_;
};

} // namespace cx

#endif
