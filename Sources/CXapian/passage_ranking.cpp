// Ranking over decoded lists, passage by passage: for few postings, or few passages that have what
// they must.
#include <algorithm>

#include "shard_ranking.hpp"

namespace cx {

// MaxScore (Turtle & Flood, "Query evaluation: strategies and optimizations", 1995): the groups
// that cannot lift a passage over the bar, not even together, are asked and not walked.
class PassageRanking {
public:
  explicit PassageRanking(ShardRanking &ranking) : ranking_(ranking) {
    for (TermGroup &group : ranking.groups_) order_.push_back({&group, group.bound()});
    std::sort(order_.begin(), order_.end(), [](const Ranked &a, const Ranked &b) {
      return a.bound_so_far < b.bound_so_far;
    });
    double sum = 0;
    for (Ranked &one : order_) one.bound_so_far = sum += one.bound_so_far;
  }

  void run() {
    for (;;) {
      const double bar = ranking_.hits_.bar();
      while (essential_ < order_.size() && order_[essential_].bound_so_far <= bar) {
        ranking_.count_.complete = false;
        ++essential_;
      }
      uint32_t docid = no_docid;
      for (size_t i = essential_; i < order_.size(); ++i) {
        docid = std::min(docid, order_[i].group->docid());
      }
      if (docid == no_docid) return;
      rank(docid, bar);
    }
  }

private:
  // A group, and what it can add together with all groups before it.
  struct Ranked {
    TermGroup *group;
    double bound_so_far;
  };

  void rank(uint32_t docid, double bar) {
    double score = 0;
    for (size_t i = essential_; i < order_.size(); ++i) {
      TermGroup &group = *order_[i].group;
      if (group.docid() != docid) continue;
      score += group.score();
      group.skip_to(docid + 1);
    }
    if (essential_ > 0 && score + order_[essential_ - 1].bound_so_far <= bar) return;
    if (!ranking_.passes_filters(docid)) return;
    ++ranking_.count_.seen;
    for (size_t i = essential_; i-- > 0;) {
      if (score + order_[i].bound_so_far <= bar) return;
      order_[i].group->add_score(docid, score);
    }
    ranking_.offer(score, docid);
  }

  ShardRanking &ranking_;
  std::vector<Ranked> order_;
  // Groups before this one need not be walked.
  size_t essential_ = 0;
};

void ShardRanking::rank_by_passages() { PassageRanking(*this).run(); }

bool ShardRanking::passes_filters(uint32_t docid) {
  double none = 0;
  for (TermGroup &group : required_) {
    if (!group.add_score(docid, none)) return false;
  }
  return !excluded_.add_score(docid, none);
}

} // namespace cx
