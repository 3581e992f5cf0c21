#ifndef CX_FACETS_HPP
#define CX_FACETS_HPP

#include <string>
#include <string_view>
#include <xapian.h>

#include "facet_items.hpp"

namespace cx {

// Counts the values of one slot over all matches.
class FacetCounter : public Xapian::MatchSpy {
public:
  // `separator` splits a value into items; -1 for none.
  FacetCounter(Xapian::valueno slot, int separator) : slot_(slot), separator_(separator) {}

  void operator()(const Xapian::Document &document, double) override {
    const std::string value = document.get_value(slot_);
    visit_items(value, separator_, [&](std::string_view item) { ++counts_[std::string(item)]; });
  }

  void write(Page &page) const { write_items(counts_, slot_, page); }

private:
  Xapian::valueno slot_;
  int separator_;
  ItemCounts counts_;
};

} // namespace cx

#endif
