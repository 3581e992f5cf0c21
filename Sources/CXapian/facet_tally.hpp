#ifndef CX_FACET_TALLY_HPP
#define CX_FACET_TALLY_HPP

#include "facet_column.hpp"
#include "page.hpp"

namespace cx {

// Counts the values of one slot over the matches of several stores.
class FacetTally {
public:
  // `separator` splits a value into items; -1 for none.
  FacetTally(Xapian::valueno slot, int separator) : slot_(slot), separator_(separator) {}

  void add(cx_reader *reader, size_t shard, const MatchSet &matches);

  // Most frequent first, then in byte order.
  void write(Page &page) const;

private:
  ValueCounts items() const;

  Xapian::valueno slot_;
  int separator_;
  // Of whole values.
  ValueCounts counts_;
};

} // namespace cx

#endif
