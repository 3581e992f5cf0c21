#ifndef CX_POSITION_FILTER_HPP
#define CX_POSITION_FILTER_HPP

#include <memory>
#include <xapian.h>

#include "position_test.hpp"

namespace cx {

// The passages in which terms stand together, for libxapian's matcher. Meant to be asked last,
// about passages that have all the terms.
class PositionFilter : public Xapian::PostingSource {
public:
  explicit PositionFilter(PositionTest test) : test_(std::move(test)) {}

  static Xapian::Query query(PositionTest test);

  void init(const Xapian::Database &store) override;
  PositionFilter *clone() const override { return new PositionFilter(test_); }

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return most_; }
  Xapian::doccount get_termfreq_max() const override { return most_; }

  void next(double least) override { skip_to(docid_ + 1, least); }
  void skip_to(Xapian::docid target, double least) override;
  bool check(Xapian::docid target, double least) override;
  bool at_end() const override { return at_ == Xapian::ValueIterator(); }
  Xapian::docid get_docid() const override { return docid_; }

private:
  bool moves_to(Xapian::docid target);

  PositionTest test_;
  Xapian::ValueIterator at_;
  Xapian::docid docid_ = 0;
  Xapian::docid last_docid_ = 0;
  Xapian::doccount most_ = 0;
};

} // namespace cx

#endif
