#ifndef CX_MATCH_SET_HPP
#define CX_MATCH_SET_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "open_cursor.hpp"
#include "reader.hpp"
#include "shard_ranking.hpp"

namespace cx {

// All passages of one store that match, a bit for each: for exact counts, where ranking looks no
// further than it must.
class MatchSet {
public:
  MatchSet(cx_reader *reader, size_t shard, const RankTerms &terms);

  uint64_t size() const;

  // Calls `visit(docid)` in ascending order.
  template <class Visit> void visit(Visit &&visit) const {
    // Two words at once: half as many loops that end in a branch that is hard to foresee.
    for (size_t i = 0; i < words_.size(); i += 2) {
      const uint64_t first = static_cast<uint64_t>(i) * block_size;
      for (uint64_t pair = uint64_t(words_[i + 1]) << 32 | words_[i]; pair != 0; pair &= pair - 1) {
        visit(static_cast<uint32_t>(first + static_cast<uint64_t>(__builtin_ctzll(pair))));
      }
    }
  }

private:
  using Words = std::vector<uint32_t>;

  // Terms of which one is enough.
  struct Part {
    std::vector<Cursor> cursors;
    uint64_t frequency = 0;
  };

  void add(Part &part, const std::string &term);
  void write(Part &part, Words &words) const;
  void keep(Part &part);
  void drop(Part &part);
  void keep_together(std::vector<PositionTest> tests);

  Shard &shard_;
  PostingCache *cache_;
  // An even number of them.
  Words words_;
  // No more passages than this are in the set.
  uint64_t bound_ = 0;
};

} // namespace cx

#endif
