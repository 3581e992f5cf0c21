// Standing together, as a source of postings.
#include "position_filter.hpp"

#include "CXapian.h"

namespace cx {

Xapian::Query PositionFilter::query(PositionTest test) {
  return Xapian::Query((new PositionFilter(std::move(test)))->release());
}

void PositionFilter::init(const Xapian::Database &store) {
  at_ = store.valuestream_begin(CX_POSITIONS_SLOT);
  docid_ = 0;
  last_docid_ = store.get_lastdocid();
  most_ = store.get_value_freq(CX_POSITIONS_SLOT);
}

// False at the end.
bool PositionFilter::moves_to(Xapian::docid target) {
  if (at_end()) return false;
  if (at_.get_docid() < target) at_.skip_to(target);
  if (at_end()) return false;
  if (at_.get_docid() < target || at_.get_docid() > last_docid_) {
    throw Xapian::DatabaseCorruptError("the positions of passages are out of order");
  }
  docid_ = at_.get_docid();
  return true;
}

void PositionFilter::skip_to(Xapian::docid target, double) {
  while (moves_to(target) && !test_.matches(*at_)) target = docid_ + 1;
}

bool PositionFilter::check(Xapian::docid target, double) {
  return !moves_to(target) || (docid_ == target && test_.matches(*at_));
}

} // namespace cx
