// Ranking over decoded lists, block by block: the best blocks first, then all others that could
// still hold a hit. After block-max indexes (Ding & Suel, "Faster top-k document retrieval using
// block-max indexes", 2011), with blocks of docids that are the same for all lists.
#include <algorithm>
#include <array>

#include "block_bounds.hpp"
#include "shard_ranking.hpp"

namespace cx {

// Blocks of at least this many chunks are looked at first, to raise the bar.
static constexpr size_t fewest_first = 16;
// Up to so many candidates are looked at without further ado.
static constexpr uint64_t few_candidates = 2000;

class BlockRanking {
public:
  explicit BlockRanking(ShardRanking &ranking)
      : ranking_(ranking),
        bounds_(ranking.groups_, ranking.shard_.database.get_lastdocid()) {
    for (TermGroup &group : ranking.groups_) order_.push_back(&group);
    std::sort(order_.begin(), order_.end(), [&](const TermGroup *a, const TermGroup *b) {
      return ranking.all_ ? a->frequency() < b->frequency() : a->bound() > b->bound();
    });
  }

  // False if there are too many terms.
  bool run() {
    if (bounds_.overflows()) return false;
    group_bounds_.resize(order_.size());
    cells_.resize(order_.size());
    for (size_t i = 0; i < order_.size(); ++i) {
      const auto &members = order_[i]->members();
      if (members.size() != 1 || members[0].cursor.hot()->cells.empty()) continue;
      cells_[i] = {members[0].cursor.hot()->cells.data(), members[0].weight};
    }
    has_filters_ = !ranking_.required_.empty() || ranking_.excluded_.frequency() > 0;
    bounds_.add(ranking_.groups_, ranking_.all_);
    for (TermGroup &group : ranking_.required_) bounds_.require(group);
    bounds_.find_best_of_chunks();
    // Blocks come out of order, so a later hit may have the lower docid.
    ranking_.hits_.admit_equals();
    const uint16_t high = bounds_.reached_by(std::max(fewest_first, ranking_.capacity_));
    if (high > 0) rank_above(static_cast<uint16_t>(high - 1));
    if (!ranking_.together_.empty() && ranking_.count_.upper_bound > few_candidates) {
      // What stands together is rare and dear to look at: the bar shall rise as early as it can.
      for (uint32_t quarters = 3; quarters > 1; --quarters) {
        rank_above(static_cast<uint16_t>(high * quarters / 4));
      }
    }
    rank_above(0);
    if (bounds_.number(ranking_.hits_.bar()) > 0) look_for_the_rest();
    return true;
  }

private:
  using Scores = std::array<double, block_size>;

  // Ranks the blocks with a bound above `floor` that could hold a hit.
  void rank_above(uint16_t floor) {
    uint16_t least = std::max(floor, bounds_.number(ranking_.hits_.bar()));
    for (size_t chunk = 0; chunk < bounds_.chunk_count(); ++chunk) {
      if (bounds_.best_of_chunk(chunk) <= least) continue;
      for (uint32_t left = bounds_.above(chunk, least); left != 0; left &= left - 1) {
        const size_t block = chunk * blocks_per_chunk + static_cast<size_t>(__builtin_ctz(left));
        // The bar may have risen since.
        if (bounds_[block] <= least) continue;
        bounds_.drop(block);
        rank(static_cast<uint32_t>(block));
        least = std::max(floor, bounds_.number(ranking_.hits_.bar()));
      }
    }
  }

  // Blocks that were left out may hold more matches.
  void look_for_the_rest() {
    for (size_t chunk = 0; chunk < bounds_.chunk_count() && ranking_.count_.complete; ++chunk) {
      ranking_.count_.complete = bounds_.above(chunk, 0) == 0;
    }
  }

  void rank(uint32_t block) {
    const uint32_t matches = ranking_.all_ ? score_all(block) : score_any(block);
    ranking_.count_.seen += static_cast<uint64_t>(__builtin_popcount(matches));
    for (uint32_t rest = matches; rest != 0; rest &= rest - 1) {
      const auto at = static_cast<uint32_t>(__builtin_ctz(rest));
      ranking_.offer(scores_[at], block * block_size + at);
    }
  }

  // The passages of a block that have every group.
  uint32_t score_all(uint32_t block) {
    allowed_ = has_filters_ ? allowed(block) : ~uint32_t(0);
    scores_ = {};
    for (TermGroup *group : order_) {
      if (allowed_ == 0) break;
      allowed_ &= add_scores(*group, block);
    }
    return allowed_;
  }

  // The passages of a block that have a group; none if no score can get over the bar.
  uint32_t score_any(uint32_t block) {
    const double bar = ranking_.hits_.bar();
    double rest = 0;
    for (size_t i = 0; i < order_.size(); ++i) rest += group_bounds_[i] = bound(i, block);
    best_ = 0;
    if (rest <= bar) {
      ranking_.count_.complete = false;
      return 0;
    }
    allowed_ = has_filters_ ? allowed(block) : ~uint32_t(0);
    if (allowed_ == 0) return 0;
    uint32_t matches = 0;
    scores_ = {};
    for (size_t i = 0; i < order_.size() && best_ + rest > bar; ++i) {
      rest -= group_bounds_[i];
      matches |= add_scores(*order_[i], block);
    }
    if (best_ <= bar) {
      ranking_.count_.complete = false;
      return 0;
    }
    return matches;
  }

  // What a group adds to a passage of a block at most: mostly the group is one list with cells.
  double bound(size_t group, uint32_t block) const {
    const Cells &one = cells_[group];
    if (!one.cells) return order_[group]->bound_in(block, block + 1);
    const uint8_t cell = one.cells[block];
    return cell == 0 ? 0 : one.weight * (cell - 1);
  }

  uint32_t allowed(uint32_t block) {
    uint32_t allowed = ~presence(ranking_.excluded_, block);
    for (TermGroup &group : ranking_.required_) {
      if (allowed != 0) allowed &= presence(group, block);
    }
    return allowed;
  }

  uint32_t presence(TermGroup &group, uint32_t block) {
    if (group.is_written()) return group.written()[block];
    uint32_t bits = 0;
    for (TermGroup::Member &member : group.members()) {
      member.cursor.visit_block(block, [&](uint32_t at, uint32_t) { bits |= uint32_t(1) << at; });
    }
    return bits;
  }

  // Adds a group's scores to allowed passages of a block and says which of them have it.
  uint32_t add_scores(TermGroup &group, uint32_t block) {
    auto &members = group.members();
    uint32_t bits = 0;
    if (members.size() > 1) return add_best_scores(group, block);
    TermGroup::Member &member = members[0];
    member.cursor.visit_block(block, [&](uint32_t at, uint32_t impact) {
      const uint32_t bit = uint32_t(1) << at;
      if (!(allowed_ & bit)) return;
      best_ = std::max(best_, scores_[at] += member.weight * impact);
      bits |= bit;
    });
    return bits;
  }

  uint32_t add_best_scores(TermGroup &group, uint32_t block) {
    auto &members = group.members();
    uint32_t bits = 0;
    Scores best = {};
    for (size_t i = 0; i < members.size();) {
      const uint32_t alternative = members[i].alternative;
      Scores sums = {};
      for (; i < members.size() && members[i].alternative == alternative; ++i) {
        TermGroup::Member &member = members[i];
        member.cursor.visit_block(block, [&](uint32_t at, uint32_t impact) {
          sums[at] += member.weight * impact;
          best[at] = std::max(best[at], sums[at]);
          bits |= uint32_t(1) << at;
        });
      }
    }
    bits &= allowed_;
    for (uint32_t rest = bits; rest != 0; rest &= rest - 1) {
      const int at = __builtin_ctz(rest);
      best_ = std::max(best_, scores_[at] += best[at]);
    }
    return bits;
  }

  ShardRanking &ranking_;
  BlockBounds bounds_;
  // Rarest first where all must match, largest bound first otherwise.
  std::vector<TermGroup *> order_;
  // The cells of those groups that are one list.
  struct Cells {
    const uint8_t *cells = nullptr;
    double weight = 0;
  };
  std::vector<Cells> cells_;
  // What each of them adds at most in the present block.
  std::vector<double> group_bounds_;
  bool has_filters_ = false;
  // The passages of the present block that can be a match.
  uint32_t allowed_ = 0;
  // Of the passages of the present block, and the best of them.
  Scores scores_ = {};
  double best_ = 0;
};

bool ShardRanking::rank_by_blocks() { return BlockRanking(*this).run(); }

} // namespace cx
