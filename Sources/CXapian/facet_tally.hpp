#ifndef CX_FACET_TALLY_HPP
#define CX_FACET_TALLY_HPP

#include "facet_column.hpp"
#include "page.hpp"

namespace cx {

// Counts the values of one slot over the matches of several stores.
class FacetTally {
public:
  // The separator splits a value into items; -1 for none.
  explicit FacetTally(const cx_facet_request &request)
      : slot_(request.slot), separator_(request.separator) {}

  void add(cx_reader *reader, size_t shard, const MatchSet &matches);

  // Most frequent first, then in byte order.
  void write(Page &page) const;

private:
  void count_in_stream(const Xapian::Database &shard, const MatchSet &matches);

  Xapian::valueno slot_;
  int separator_;
  ItemCounts counts_;
};

} // namespace cx

#endif
