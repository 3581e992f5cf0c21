// Ranking over decoded lists, block by block: the best blocks first, then all others that could
// still hold a hit. After block-max indexes (Ding & Suel, "Faster top-k document retrieval using
// block-max indexes", 2011), with blocks of docids that are the same for all lists, and within a
// block the same once more for lanes of a few passages. Most of the time goes into waiting for
// memory, so blocks are judged in batches and what is needed next is fetched beforehand.
#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "block_bounds.hpp"
#include "shard_ranking.hpp"
#include "wide.hpp"

namespace cx {

// Blocks of at least this many chunks are looked at first, to raise the bar.
static constexpr size_t fewest_first = 16;
// Then those of so many times more.
static constexpr size_t then_more = 4;
// But where a filter leaves few passages no more than this part of all blocks.
static constexpr double largest_part = 16;
// Up to so many candidates are looked at without further ado.
static constexpr uint64_t few_candidates = 2000;
// Blocks that are judged together.
static constexpr size_t batch = 16;

CX_WIDE static void
keep_bits(uint32_t *__restrict words, const uint32_t *__restrict others, size_t n) {
  for (size_t i = 0; i < n; ++i) words[i] &= others[i];
}

class BlockRanking {
public:
  explicit BlockRanking(ShardRanking &ranking)
      : ranking_(ranking), last_docid_(ranking.shard_.database.get_lastdocid()),
        bounds_(ranking.groups_, last_docid_),
        waiting_(new uint32_t[bounds_.chunk_count() * blocks_per_chunk + 2 * batch]) {
    for (TermGroup &group : ranking.groups_) order_.push_back(&group);
    std::sort(order_.begin(), order_.end(), [&](const TermGroup *a, const TermGroup *b) {
      return ranking.all_ ? a->frequency() < b->frequency() : a->bound() > b->bound();
    });
  }

  // False if there are too many terms.
  bool run() {
    if (bounds_.overflows()) return false;
    for (TermGroup &group : ranking_.groups_) {
      if (!BlockBounds::is_long(group)) continue;
      const TermGroup::Member &member = group.members()[0];
      long_.push_back({member.cursor.hot(), Numbers(bounds_.factor(member))});
    }
    bounds_.add(ranking_.groups_, ranking_.all_);
    for (TermGroup &group : ranking_.required_) require(group);
    if (ranking_.excluded_.frequency() > 0) {
      if (!ranking_.excluded_.is_written()) ranking_.excluded_.write_out(last_docid_);
      excluded_ = ranking_.excluded_.written().data();
    }
    if (!ranking_.all_ && !required_.empty()) find_left();
    bounds_.find_best_of_chunks();
    // Blocks come out of order, so a later hit may have the lower docid.
    ranking_.hits_.admit_equals();
    const size_t first = blocks_looked_at_first();
    const uint16_t high = bounds_.reached_by(first);
    if (high > 0) rank_above(static_cast<uint16_t>(high - 1));
    if (ranking_.together_.empty()) {
      const uint16_t next = bounds_.reached_by(first * then_more);
      if (next > 0) rank_above(static_cast<uint16_t>(next - 1));
    } else if (ranking_.count_.upper_bound > few_candidates) {
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
  using Numbers = uint16_t __attribute__((ext_vector_type(lane_count)));
  using Scores = std::array<double, block_size>;

  // A group that is one long list.
  struct Long {
    const HotList *list;
    Numbers factor;
  };

  // A block with passages that may be hits, a bit for each.
  struct Judged {
    uint32_t block;
    uint32_t possible;
  };

  // The fewer passages a filter leaves, the more blocks it takes to fill a page.
  size_t blocks_looked_at_first() const {
    const auto least = static_cast<double>(std::max(fewest_first, ranking_.capacity_));
    double share = 1;
    for (const TermGroup &group : ranking_.required_) {
      share *= std::min(1.0, static_cast<double>(group.frequency()) / last_docid_);
    }
    const double most = static_cast<double>(block_of(last_docid_)) / largest_part;
    return static_cast<size_t>(std::clamp(least / share, least, std::max(least, most)));
  }

  // Notes a filter; where all must match, drops the blocks that it has nothing in.
  void require(TermGroup &group) {
    if (!group.is_written() && BlockBounds::is_long(group)) {
      const HotList &list = *group.members()[0].cursor.hot();
      if (ranking_.all_) bounds_.require(list.cells);
      required_.push_back(list.masks.data());
      return;
    }
    if (!group.is_written()) group.write_out(last_docid_);
    if (ranking_.all_) bounds_.require(group.written().data(), group.written().size());
    required_.push_back(group.written().data());
  }

  // Drops the blocks where filters leave nothing of what may match: most, with most filters.
  void find_left() {
    const size_t blocks = block_of(last_docid_) + 1;
    left_.assign(bounds_.chunk_count() * blocks_per_chunk, 0);
    for (TermGroup &group : ranking_.groups_) {
      for (const TermGroup::Member &member : group.members()) {
        member.cursor.hot()->mark_all(left_.data());
      }
    }
    for (const uint32_t *masks : required_) keep_bits(left_.data(), masks, blocks);
    bounds_.require(left_.data(), left_.size());
    required_.assign(1, left_.data());
  }

  // Ranks the blocks with a bound above `floor` that could hold a hit.
  void rank_above(uint16_t floor) {
    const uint16_t least = std::max(floor, bounds_.number(ranking_.hits_.bar()));
    size_t count = 0;
    for (size_t chunk = 0; chunk < bounds_.chunk_count(); ++chunk) {
      if (bounds_.best_of_chunk(chunk) <= least) continue;
      const auto first = static_cast<uint32_t>(chunk * blocks_per_chunk);
      for (uint32_t left = bounds_.above(chunk, least); left != 0; left &= left - 1) {
        waiting_[count++] = first + static_cast<uint32_t>(__builtin_ctz(left));
      }
    }
    if (count == 0) return;
    // Loops of one length are fast; block 0 is always there.
    std::fill_n(waiting_.get() + count, 2 * batch, 0);
    prefetch(waiting_.get());
    for (size_t start = 0; start < count; start += batch) {
      prefetch(waiting_.get() + start + batch);
      judge(waiting_.get() + start, std::min(batch, count - start), floor);
      for (const Judged &one : judged_) {
        for (const Long &group : long_) group.list->prefetch_postings(one.block);
      }
      for (const Judged &one : judged_) rank(one.block, one.possible);
    }
    ranking_.clear_suspects();
  }

  // Has the processor fetch what is needed to judge a batch.
  void prefetch(const uint32_t *blocks) const {
    for (const Long &one : long_) {
      const uint8_t *lanes = one.list->lanes.data();
      for (size_t i = 0; i < batch; ++i) __builtin_prefetch(lanes + size_t(blocks[i]) * lane_count);
      if (!ranking_.all_) continue;
      const uint32_t *masks = one.list->masks.data();
      for (size_t i = 0; i < batch; ++i) __builtin_prefetch(masks + blocks[i]);
    }
    for (const uint32_t *masks : required_) {
      for (size_t i = 0; i < batch; ++i) __builtin_prefetch(masks + blocks[i]);
    }
  }

  // Finds those of a batch with passages that may score more than the bar.
  void judge(const uint32_t *blocks, size_t count, uint16_t floor) {
    std::array<Numbers, batch> sums;
    std::array<uint32_t, batch> allowed;
    for (size_t i = 0; i < batch; ++i) sums[i] = Numbers(bounds_.rest(blocks[i]));
    for (const Long &one : long_) add_lanes(one, blocks, sums);
    find_allowed(blocks, allowed);
    const uint16_t bar = bounds_.number(ranking_.hits_.bar());
    judged_.clear();
    for (size_t i = 0; i < count; ++i) {
      const uint32_t block = blocks[i];
      // The bar may have risen since.
      if (bounds_[block] <= std::max(floor, bar)) continue;
      bounds_.drop(block);
      using Flags = bool __attribute__((ext_vector_type(lane_count)));
      const Flags above = __builtin_convertvector(sums[i] > Numbers(bar), Flags);
      uint8_t lanes;
      std::memcpy(&lanes, &above, sizeof lanes);
      if (lanes != UINT8_MAX && bar > 0) ranking_.count_.complete = false;
      const uint32_t possible = passages_of(lanes) & allowed[i];
      if (possible == 0) continue;
      judged_.push_back({block, possible});
      for (const Long &group : long_) group.list->prefetch_block(block);
    }
  }

  static void add_lanes(
      const Long &one, const uint32_t *blocks, std::array<Numbers, batch> &sums) {
    const uint8_t *lanes = one.list->lanes.data();
    for (size_t i = 0; i < batch; ++i) {
      uint8_t __attribute__((ext_vector_type(lane_count))) cells;
      std::memcpy(&cells, lanes + size_t(blocks[i]) * lane_count, lane_count);
      sums[i] += __builtin_convertvector(cells, Numbers) * one.factor;
    }
  }

  // The passages that have what they must, as far as masks can tell.
  void find_allowed(const uint32_t *blocks, std::array<uint32_t, batch> &allowed) const {
    allowed.fill(~uint32_t(0));
    const auto keep = [&](const uint32_t *masks) {
      for (size_t i = 0; i < batch; ++i) allowed[i] &= masks[blocks[i]];
    };
    if (ranking_.all_) {
      for (const Long &one : long_) keep(one.list->masks.data());
    }
    for (const uint32_t *masks : required_) keep(masks);
    if (!excluded_) return;
    for (size_t i = 0; i < batch; ++i) allowed[i] &= ~excluded_[blocks[i]];
  }

  // From a bit for each lane to one for each passage.
  static uint32_t passages_of(uint32_t lanes) {
    static_assert(lane_count == 8 && lane_size == 4, "eight bits become four each");
    lanes = (lanes | lanes << 12) & 0x000F000F;
    lanes = (lanes | lanes << 6) & 0x03030303;
    lanes = (lanes | lanes << 3) & 0x11111111;
    return lanes * 15;
  }

  // Blocks that were left out may hold more matches.
  void look_for_the_rest() {
    for (size_t chunk = 0; chunk < bounds_.chunk_count() && ranking_.count_.complete; ++chunk) {
      ranking_.count_.complete = bounds_.above(chunk, 0) == 0;
    }
  }

  // Ranks those passages of a block that are possible.
  void rank(uint32_t block, uint32_t possible) {
    scores_ = {};
    uint32_t matches = ranking_.all_ ? possible : 0;
    for (TermGroup *group : order_) {
      if (ranking_.all_) {
        matches &= add_scores(*group, block, matches);
        if (matches == 0) return;
      } else if (bounds_.rest(block) > 0 || BlockBounds::is_long(*group)) {
        matches |= add_scores(*group, block, possible);
      }
    }
    ranking_.count_.seen += static_cast<uint64_t>(__builtin_popcount(matches));
    for (uint32_t rest = matches; rest != 0; rest &= rest - 1) {
      const auto at = static_cast<uint32_t>(__builtin_ctz(rest));
      ranking_.offer(scores_[at], block * block_size + at);
    }
  }

  // Adds a group's scores to some passages of a block and says which of them have it.
  uint32_t add_scores(TermGroup &group, uint32_t block, uint32_t wanted) {
    if (group.members().size() > 1) return add_best_scores(group, block, wanted);
    TermGroup::Member &member = group.members()[0];
    uint32_t bits = 0;
    member.cursor.visit_block(block, wanted, [&](uint32_t at, uint32_t impact) {
      bits |= uint32_t(1) << at;
      scores_[at] += member.weight * impact;
    });
    return bits & wanted;
  }

  uint32_t add_best_scores(TermGroup &group, uint32_t block, uint32_t wanted) {
    auto &members = group.members();
    uint32_t bits = 0;
    Scores best = {};
    for (size_t i = 0; i < members.size();) {
      const uint32_t alternative = members[i].alternative;
      Scores sums = {};
      for (; i < members.size() && members[i].alternative == alternative; ++i) {
        TermGroup::Member &member = members[i];
        member.cursor.visit_block(block, wanted, [&](uint32_t at, uint32_t impact) {
          sums[at] += member.weight * impact;
          best[at] = std::max(best[at], sums[at]);
          bits |= uint32_t(1) << at;
        });
      }
    }
    bits &= wanted;
    for (uint32_t rest = bits; rest != 0; rest &= rest - 1) {
      const int at = __builtin_ctz(rest);
      scores_[at] += best[at];
    }
    return bits;
  }

  ShardRanking &ranking_;
  const uint32_t last_docid_;
  BlockBounds bounds_;
  // Rarest first where all must match, largest bound first otherwise.
  std::vector<TermGroup *> order_;
  std::vector<Long> long_;
  // The masks of what a passage must have, and must not have (or null).
  std::vector<const uint32_t *> required_;
  const uint32_t *excluded_ = nullptr;
  // What filters leave of what may match.
  std::vector<uint32_t> left_;
  // The blocks of a pass, and those of a batch that are left.
  std::unique_ptr<uint32_t[]> waiting_;
  std::vector<Judged> judged_;
  // Of the passages of the present block; of those that are not possible they say nothing.
  Scores scores_ = {};
};

bool ShardRanking::rank_by_blocks() { return BlockRanking(*this).run(); }

} // namespace cx
