#ifndef CX_TOP_HITS_HPP
#define CX_TOP_HITS_HPP

#include <algorithm>
#include <cmath>
#include <vector>

#include "CXapian.h"
#include "impact_weight.hpp"

namespace cx {

// The best hits so far: higher scores first, lower docids first among equals.
class TopHits {
public:
  // Keeps `capacity` hits of at least `minimum`.
  TopHits(size_t capacity, double minimum)
      : capacity_(capacity), floor_(just_below(std::max(minimum, 0.0))), bar_(floor_) {
    hits_.reserve(std::min<size_t>(capacity, 1024));
  }

  // A score must be higher to get in.
  double bar() const { return bar_; }

  // Leaves out what cannot get in because enough others are known to reach `score`.
  void expect(double score) {
    floor_ = std::max(floor_, just_below(score));
    set_bar();
  }

  // From now on docids may be lower than before: equal scores can get in.
  void admit_equals() {
    admits_equals_ = true;
    set_bar();
  }

  void offer(double score, uint32_t docid) {
    if (!(score > bar_)) return;
    const cx_hit hit = {score, docid};
    if (hits_.size() == capacity_) {
      if (!is_better(hit, hits_.front())) return;
      std::pop_heap(hits_.begin(), hits_.end(), is_better);
      hits_.back() = hit;
    } else {
      hits_.push_back(hit);
    }
    // Worst on top.
    std::push_heap(hits_.begin(), hits_.end(), is_better);
    set_bar();
  }

  // All of them, best first; empties.
  std::vector<cx_hit> take() {
    std::sort(hits_.begin(), hits_.end(), is_better);
    return std::move(hits_);
  }

private:
  static bool is_better(const cx_hit &a, const cx_hit &b) {
    return a.score != b.score ? a.score > b.score : a.docid < b.docid;
  }

  // The largest score that is lower: scores are multiples of the quantum.
  static double just_below(double score) {
    return std::ceil(score / weight_quantum) * weight_quantum - weight_quantum;
  }

  void set_bar() {
    bar_ = floor_;
    if (hits_.size() < capacity_ || hits_.empty()) return;
    const double worst = hits_.front().score;
    bar_ = std::max(floor_, admits_equals_ ? just_below(worst) : worst);
  }

  size_t capacity_;
  // Below this nothing gets in, whatever is there already.
  double floor_;
  double bar_;
  bool admits_equals_ = false;
  std::vector<cx_hit> hits_;
};

} // namespace cx

#endif
