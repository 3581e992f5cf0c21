// Choosing a way to rank one store, and ranking by what must match.
#include "shard_ranking.hpp"

#include <cmath>

namespace cx {

// Passages that must match are walked one by one when they are this many times fewer than those
// that may.
static constexpr uint64_t sparse = 4;
// A filter that leaves fewer passages than one per this many blocks is rare.
static constexpr uint64_t rare_filter = 16;
// A filter with more terms than this is written out beforehand.
static constexpr size_t most_asked = 6;

// With a filter blocks pay with so many times fewer postings.
static constexpr uint64_t few_asked = 8;

// Matches whose places are looked at together.
static constexpr size_t most_suspects = 24;

ShardRanking::ShardRanking(
    cx_reader *reader, size_t shard, RankTerms &terms, size_t capacity, TopHits &hits)
    : shard_(reader->shards[shard]), cache_(reader->cache.get()), hits_(hits),
      capacity_(capacity), stride_(static_cast<uint32_t>(reader->shards.size())),
      offset_(static_cast<uint32_t>(shard)), all_(terms.all), together_(terms.together),
      placed_(shard_, cache_) {
  for (const RankTerms::Group &alternatives : terms.groups) {
    TermGroup group;
    for (const RankTerms::Alternative &alternative : alternatives) {
      group.begin_alternative();
      for (const RankTerms::Term &one : alternative) {
        group.add(open_cursor(shard_, cache_, one.term), one.weight);
      }
    }
    if (!group.members().empty()) {
      groups_.push_back(std::move(group));
    } else if (all_) {
      impossible_ = true;
    }
  }
  for (const auto &alternatives : terms.required) required_.push_back(filter(alternatives));
  excluded_ = filter(terms.excluded);
  for (const TermGroup &group : required_) impossible_ = impossible_ || group.frequency() == 0;
  if (groups_.empty()) impossible_ = true;
}

TermGroup ShardRanking::filter(const std::vector<std::string> &terms) {
  TermGroup group;
  for (const std::string &term : terms) {
    group.begin_alternative();
    group.add(open_cursor(shard_, cache_, term), 0);
  }
  if (group.members().size() > most_asked) group.write_out(shard_.database.get_lastdocid());
  return group;
}

MatchCount ShardRanking::run() {
  if (impossible_) return count_;
  rank();
  clear_suspects();
  return count_;
}

void ShardRanking::rank() {
  count_candidates();
  if (capacity_ == 0) {
    count_.complete = count_.upper_bound == 0;
    return;
  }
  uint64_t may_match = 0;
  for (const TermGroup &group : groups_) may_match += group.frequency();
  if (!all_ && required_.empty() && excluded_.frequency() == 0 && together_.empty()) {
    // The best postings of one term alone fill the page.
    for (const TermGroup &group : groups_) hits_.expect(group.score_reached_by(capacity_));
  }
  const bool is_hot = this->is_hot();
  if (is_hot && is_worth_blocks(may_match) && rank_by_blocks()) return;
  bool conjunction = all_;
  for (const TermGroup &group : required_) {
    conjunction = conjunction || group.frequency() * sparse < may_match;
  }
  if (conjunction) {
    rank_by_conjunction();
  } else if (is_hot && is_sparse(may_match)) {
    rank_by_passages();
  } else {
    rank_by_windows();
  }
}

void ShardRanking::suspect(double score, uint32_t docid) {
  // Only of a passage that would be a hit.
  if (score <= hits_.bar()) {
    --count_.seen;
    count_.complete = false;
    return;
  }
  suspects_.push_back({score, docid});
  if (suspects_.size() == most_suspects) clear_suspects();
}

// Their positions come from memory all at once instead of one after the other.
void ShardRanking::clear_suspects() {
  for (const Suspect &one : suspects_) placed_.prefetch_block(one.docid);
  for (const Suspect &one : suspects_) placed_.prefetch(one.docid);
  for (const Suspect &one : suspects_) {
    // The bar may have risen since.
    if (one.score <= hits_.bar()) {
      count_.complete = false;
    } else if (stands_together(one.docid)) {
      hits_.offer(one.score, (one.docid - 1) * stride_ + offset_ + 1);
      continue;
    }
    --count_.seen;
  }
  suspects_.clear();
}

bool ShardRanking::stands_together(uint32_t docid) {
  const std::string_view packed = placed_.at(docid);
  return std::all_of(together_.begin(), together_.end(), [=](PositionTest &test) {
    return test.matches(packed);
  });
}

// Far fewer postings than blocks.
bool ShardRanking::is_sparse(uint64_t postings) const {
  return postings * sparse < block_of(shard_.database.get_lastdocid());
}

// For decoded lists; pays unless there are far fewer postings than blocks.
bool ShardRanking::is_worth_blocks(uint64_t may_match) const {
  const uint64_t blocks = block_of(shard_.database.get_lastdocid());
  uint64_t rarest = may_match;
  for (const TermGroup &group : groups_) rarest = std::min(rarest, group.frequency());
  if (all_ && rarest * blocks_per_chunk < blocks) return false;
  // What a filter leaves is found by blocks even where there is little.
  if (!all_ && is_sparse(required_.empty() ? may_match : may_match * few_asked)) return false;
  // A rare filter is walked sooner than all blocks are judged.
  for (const TermGroup &group : required_) {
    if (group.frequency() * rare_filter < blocks) return false;
  }
  return true;
}

// All lists are decoded.
bool ShardRanking::is_hot() const {
  const auto is_hot = [](const TermGroup &group) { return group.is_hot(); };
  return std::all_of(groups_.begin(), groups_.end(), is_hot) &&
      std::all_of(required_.begin(), required_.end(), is_hot) && excluded_.is_hot();
}

// Bounds and an estimate of the number of matches, taking terms to be independent.
void ShardRanking::count_candidates() {
  const double passages = shard_.database.get_doccount();
  double misses = 1;
  double shares = 1;
  uint64_t bound = static_cast<uint64_t>(passages);
  uint64_t sum = 0;
  for (const TermGroup &group : groups_) {
    const double share = std::min(1.0, static_cast<double>(group.frequency()) / passages);
    misses *= 1 - share;
    shares *= share;
    sum += group.frequency();
    if (all_) bound = std::min(bound, group.frequency());
  }
  double estimate = passages * (all_ ? shares : 1 - misses);
  for (const TermGroup &group : required_) {
    estimate *= std::min(1.0, static_cast<double>(group.frequency()) / passages);
    bound = std::min(bound, group.frequency());
  }
  count_.upper_bound = std::min(bound, sum);
  count_.estimate = estimate;
}

// Moves all parts to the first passage from `target` on that has them all.
bool ShardRanking::skip_to_common(std::vector<TermGroup *> &parts, uint32_t target) const {
  TermGroup &rarest = *parts[0];
  rarest.skip_to(target);
  for (size_t i = 1; i < parts.size() && rarest.docid() != no_docid;) {
    parts[i]->skip_to(rarest.docid());
    if (parts[i]->docid() == rarest.docid()) {
      ++i;
    } else {
      rarest.skip_to(parts[i]->docid());
      i = 1;
    }
  }
  return rarest.docid() != no_docid;
}

// The same for decoded lists: all but the rarest part are asked and stay where they are.
bool ShardRanking::find_common(std::vector<TermGroup *> &parts, uint32_t target) const {
  double score = 0;
  for (;; ++target) {
    parts[0]->skip_to(target);
    target = parts[0]->docid();
    if (target == no_docid) return false;
    const auto has = [&](TermGroup *part) { return part->add_score(target, score); };
    if (std::all_of(parts.begin() + 1, parts.end(), has)) return true;
  }
}

void ShardRanking::rank_by_conjunction() {
  std::vector<TermGroup *> parts;
  std::vector<TermGroup *> optional;
  for (TermGroup &group : required_) parts.push_back(&group);
  for (TermGroup &group : groups_) (all_ ? parts : optional).push_back(&group);
  std::sort(parts.begin(), parts.end(), [](const TermGroup *a, const TermGroup *b) {
    return a->frequency() < b->frequency();
  });
  std::sort(optional.begin(), optional.end(), [](const TermGroup *a, const TermGroup *b) {
    return a->bound() > b->bound();
  });
  const bool is_hot = this->is_hot();
  for (uint32_t target = 1; is_hot ? find_common(parts, target) : skip_to_common(parts, target);) {
    const uint32_t docid = parts[0]->docid();
    target = docid + 1;
    double score = 0;
    if (excluded_.add_score(docid, score)) continue;
    if (all_) {
      for (TermGroup &group : groups_) group.add_score(docid, score);
      ++count_.seen;
      offer(score, docid);
    } else {
      score_optional(optional, docid);
    }
  }
}

// Scores a passage that has what it must by the groups that it may have, largest first.
void ShardRanking::score_optional(std::vector<TermGroup *> &parts, uint32_t docid) {
  double rest = 0;
  for (const TermGroup *part : parts) rest += part->bound();
  double score = 0;
  bool matches = false;
  for (TermGroup *part : parts) {
    if (score + rest <= hits_.bar()) {
      if (matches) ++count_.seen;
      count_.complete = count_.complete && matches;
      return;
    }
    if (part->add_score(docid, score)) matches = true;
    rest -= part->bound();
  }
  if (!matches) return;
  ++count_.seen;
  offer(score, docid);
}

} // namespace cx
