#ifndef CX_SHARD_RANKING_HPP
#define CX_SHARD_RANKING_HPP

#include <string>
#include <utility>
#include <vector>

#include "open_cursor.hpp"
#include "placed_passages.hpp"
#include "position_test.hpp"
#include "reader.hpp"
#include "term_group.hpp"
#include "top_hits.hpp"

namespace cx {

// What to rank, see cx_rank_request.
struct RankTerms {
  struct Term {
    std::string term;
    double weight;
  };
  // The scores of its terms add up.
  using Alternative = std::vector<Term>;
  // The best alternative counts.
  using Group = std::vector<Alternative>;

  std::vector<Group> groups;
  std::vector<std::vector<std::string>> required;
  std::vector<std::string> excluded;
  // Each must hold in a passage that has the terms.
  std::vector<PositionTest> together;
  bool all = false;

  static RankTerms unpack(const uint8_t *bytes, size_t length, bool all);
};

// How many passages match, as far as ranking came to know.
struct MatchCount {
  uint64_t seen = 0;
  // Every match was seen.
  bool complete = true;
  uint64_t upper_bound = 0;
  double estimate = 0;
};

// Ranks the passages of one store into `hits`.
class ShardRanking {
public:
  // Works with the tests of `terms`. Docid n of the store is `(n - 1) * stride + offset + 1` for the outside.
  ShardRanking(
      cx_reader *reader, size_t shard, RankTerms &terms, size_t capacity, TopHits &hits);

  MatchCount run();

private:
  // Takes a match that was counted.
  void offer(double score, uint32_t docid) {
    if (together_.empty()) {
      hits_.offer(score, (docid - 1) * stride_ + offset_ + 1);
    } else {
      suspect(score, docid);
    }
  }

  // Looks at the places of a match later, with others.
  void suspect(double score, uint32_t docid);
  // Does so now; to be called before the bar matters, and in the end.
  void clear_suspects();
  bool stands_together(uint32_t docid);

  void rank();
  TermGroup filter(const std::vector<std::string> &terms);
  void count_candidates();
  bool is_hot() const;
  bool is_sparse(uint64_t postings) const;
  bool is_worth_blocks(uint64_t may_match) const;
  // False, with nothing done, if it cannot.
  bool rank_by_blocks();
  void rank_by_windows();
  void rank_by_passages();
  void rank_by_conjunction();
  bool skip_to_common(std::vector<TermGroup *> &parts, uint32_t target) const;
  bool find_common(std::vector<TermGroup *> &parts, uint32_t target) const;
  void score_optional(std::vector<TermGroup *> &parts, uint32_t docid);
  bool passes_filters(uint32_t docid);

  Shard &shard_;
  PostingCache *cache_;
  TopHits &hits_;
  size_t capacity_;
  uint32_t stride_;
  uint32_t offset_;
  bool all_;
  // Something that must match is not in the store.
  bool impossible_ = false;
  std::vector<TermGroup> groups_;
  std::vector<TermGroup> required_;
  TermGroup excluded_;
  std::vector<PositionTest> &together_;
  PlacedPassages placed_;
  struct Suspect {
    double score;
    uint32_t docid;
  };
  std::vector<Suspect> suspects_;
  MatchCount count_;

  friend class BlockRanking;
  friend class PassageRanking;
  friend class WindowRanking;
};

} // namespace cx

#endif
