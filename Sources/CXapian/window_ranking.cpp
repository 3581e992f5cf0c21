// Ranking by windows of docids: MaxScore (Turtle & Flood, "Query evaluation: strategies and
// optimizations", 1995) with bounds per window and scores summed up in an array.
#include <array>

#include "shard_ranking.hpp"

namespace cx {

// A window is a chunk of blocks.
static constexpr uint32_t window_size = chunk_size;

static uint32_t window_of(uint32_t docid) { return docid / window_size; }

namespace {

// One bit per passage of a window.
class WindowBits {
public:
  void set(uint32_t at) { words_[at / 64] |= uint64_t(1) << (at % 64); }
  // Calls `visit` in ascending order, and clears.
  template <class Visit> void drain(Visit &&visit) {
    for (size_t i = 0; i < words_.size(); ++i) {
      for (uint64_t word = words_[i]; word != 0; word &= word - 1) {
        visit(static_cast<uint32_t>(i * 64) + static_cast<uint32_t>(__builtin_ctzll(word)));
      }
      words_[i] = 0;
    }
  }

private:
  std::array<uint64_t, window_size / 64> words_ = {};
};

// A group with what it can add in the present window.
struct Ranked {
  TermGroup *group;
  double bound;
  // Together with all groups before it.
  double bound_so_far;
};

} // namespace

class WindowRanking {
public:
  explicit WindowRanking(ShardRanking &ranking) : ranking_(ranking) {
    for (TermGroup &group : ranking.groups_) order_.push_back({&group, 0, 0});
  }

  void run() {
    const uint32_t last = window_of(ranking_.shard_.database.get_lastdocid());
    for (uint32_t window = 0; window <= last; ++window) {
      uint32_t next = no_docid;
      for (const Ranked &one : order_) next = std::min(next, one.group->docid());
      if (next == no_docid) return;
      window = std::max(window, window_of(next));
      rank(window);
    }
  }

private:
  void rank(uint32_t window) {
    start_ = window * window_size;
    end_ = start_ + window_size;
    sort_by_bound(window);
    // Groups before this one cannot lift a passage over the bar, not even together.
    size_t essential = 0;
    const double bar = ranking_.hits_.bar();
    while (essential < order_.size() && order_[essential].bound_so_far <= bar) ++essential;
    if (essential > 0) ranking_.count_.complete = false;
    if (essential == order_.size()) return;
    const double rest = essential > 0 ? order_[essential - 1].bound_so_far : 0;
    if (essential > 0 && is_single_term(essential)) {
      add_only(*order_[essential].group, bar - rest);
    } else {
      for (size_t i = essential; i < order_.size(); ++i) add(*order_[i].group);
    }
    touched_.drain([&](uint32_t at) { finish(at, essential, rest); });
  }

  // Only one group matters, and it has no alternatives.
  bool is_single_term(size_t essential) const {
    return essential + 1 == order_.size() && order_[essential].group->members().size() == 1;
  }

  void sort_by_bound(uint32_t window) {
    const uint32_t block = window * blocks_per_chunk;
    for (Ranked &one : order_) one.bound = one.group->bound_in(block, block + blocks_per_chunk);
    std::sort(order_.begin(), order_.end(), [](const Ranked &a, const Ranked &b) {
      return a.bound < b.bound;
    });
    double sum = 0;
    for (Ranked &one : order_) one.bound_so_far = sum += one.bound;
  }

  // Adds the scores of a group to the window's.
  void add(TermGroup &group) {
    if (group.members().size() == 1) {
      TermGroup::Member &member = group.members()[0];
      member.cursor.skip_to(start_);
      member.cursor.visit_before(end_, [&](uint32_t docid, uint32_t impact) {
        scores_[docid - start_] += member.weight * impact;
        touched_.set(docid - start_);
      });
    } else {
      add_best(group);
    }
    group.settle();
  }

  // Of several alternatives the best counts.
  void add_best(TermGroup &group) {
    auto &members = group.members();
    for (size_t first = 0; first < members.size();) {
      size_t next = first;
      for (; next < members.size(); ++next) {
        TermGroup::Member &member = members[next];
        if (member.alternative != members[first].alternative) break;
        member.cursor.skip_to(start_);
        member.cursor.visit_before(end_, [&](uint32_t docid, uint32_t impact) {
          sums_[docid - start_] += member.weight * impact;
          summed_.set(docid - start_);
        });
      }
      first = next;
      summed_.drain([&](uint32_t at) {
        best_[at] = std::max(best_[at], sums_[at]);
        sums_[at] = 0;
        found_.set(at);
      });
    }
    found_.drain([&](uint32_t at) {
      scores_[at] += best_[at];
      best_[at] = 0;
      touched_.set(at);
    });
  }

  // Adds the only group that matters; passages whose score is not above `least` cannot get in.
  void add_only(TermGroup &group, double least) {
    TermGroup::Member &member = group.members()[0];
    member.cursor.skip_to(start_);
    member.cursor.visit_before(end_, [&](uint32_t docid, uint32_t impact) {
      const double score = member.weight * impact;
      if (score <= least) return;
      scores_[docid - start_] = score;
      touched_.set(docid - start_);
    });
    group.settle();
  }

  // Completes the score of a passage with the other groups, largest first.
  void finish(uint32_t at, size_t essential, double rest) {
    double score = scores_[at];
    scores_[at] = 0;
    const double bar = ranking_.hits_.bar();
    const uint32_t docid = start_ + at;
    if (score + rest <= bar) {
      ranking_.count_.complete = false;
      return;
    }
    if (!ranking_.passes_filters(docid)) return;
    ++ranking_.count_.seen;
    for (size_t i = essential; i-- > 0;) {
      if (score + order_[i].bound_so_far <= bar) return;
      order_[i].group->add_score(docid, score);
    }
    ranking_.offer(score, docid);
  }

  ShardRanking &ranking_;
  std::vector<Ranked> order_;
  uint32_t start_ = 0;
  uint32_t end_ = 0;
  // Passages of the window with a score.
  WindowBits touched_;
  std::array<double, window_size> scores_ = {};
  // Of one group and of one alternative, while they are added.
  WindowBits found_;
  WindowBits summed_;
  std::array<double, window_size> best_ = {};
  std::array<double, window_size> sums_ = {};
};

void ShardRanking::rank_by_windows() { WindowRanking(*this).run(); }

} // namespace cx
