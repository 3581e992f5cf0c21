#ifndef CX_PAGE_HPP
#define CX_PAGE_HPP

#include <deque>
#include <string>
#include <vector>

#include "CXapian.h"

namespace cx {

// A cx_page with its memory.
class Page : public cx_page {
public:
  Page() : cx_page{} {}

  std::vector<cx_hit> own_hits;

  void add_facet(uint32_t slot, std::string value, uint32_t count) {
    values_.push_back(std::move(value));
    const std::string &kept = values_.back();
    facets_.push_back(
        {slot, count, {reinterpret_cast<const uint8_t *>(kept.data()), kept.size()}});
  }

  void finish() {
    hits = own_hits.data();
    hit_count = own_hits.size();
    facets = facets_.data();
    facet_count = facets_.size();
  }

private:
  std::vector<cx_facet> facets_;
  // A deque, because its strings do not move.
  std::deque<std::string> values_;
};

} // namespace cx

#endif
