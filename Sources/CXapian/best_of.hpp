#ifndef CX_BEST_OF_HPP
#define CX_BEST_OF_HPP

#include <memory>
#include <string>
#include <utility>
#include <vector>
#include <xapian.h>

#include "term_group.hpp"

namespace cx {

struct WeightedTerm {
  std::string term;
  double weight;
};

// Alternatives of which the best counts.
struct BestOfParts {
  // The scores of the terms of one alternative add up.
  std::vector<std::vector<WeightedTerm>> sums;
  std::vector<Xapian::Query> queries;
};

// Takes the place of Xapian::Query::OP_MAX, which libxapian 1.4 crashes on: when all alternatives
// end at one passage while a neighbour in the tree is simplified, it reads a freed list.
class BestOf : public Xapian::PostingSource {
public:
  explicit BestOf(std::shared_ptr<const BestOfParts> parts) : parts_(std::move(parts)) {}

  // The query that gives a passage its best alternative's score.
  static Xapian::Query query(BestOfParts parts);

  void init(const Xapian::Database &store) override;
  BestOf *clone() const override { return new BestOf(parts_); }

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return estimate_; }
  Xapian::doccount get_termfreq_max() const override { return estimate_; }

  void next(double) override { move_to(docid_ + 1); }
  void skip_to(Xapian::docid target, double) override {
    if (target > docid_) move_to(target);
  }
  bool at_end() const override { return docid_ == no_docid; }
  Xapian::docid get_docid() const override { return docid_; }
  double get_weight() const override;

private:
  using Scored = std::pair<uint32_t, double>;

  void move_to(uint32_t target);
  void open_terms();
  void write_out_terms();
  void run_query(const Xapian::Database &store, const Xapian::Query &query);
  void settle_written();

  std::shared_ptr<const BestOfParts> parts_;
  // Outlives the cursors.
  Xapian::Database store_;
  TermGroup terms_;
  // Alternatives that were evaluated beforehand, by docid.
  std::vector<Scored> written_;
  size_t at_ = 0;
  uint32_t docid_ = 0;
  Xapian::doccount estimate_ = 0;
};

} // namespace cx

#endif
