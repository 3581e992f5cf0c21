#ifndef CX_BLOCK_BOUNDS_HPP
#define CX_BLOCK_BOUNDS_HPP

#include <cstdint>
#include <vector>

#include "term_group.hpp"

namespace cx {

// What a passage of each block scores at most, in small whole numbers that a processor adds up many
// at a time. 0 means that a block holds no match, or needs no look any more.
class BlockBounds {
public:
  BlockBounds(std::vector<TermGroup> &groups, uint32_t last_docid);

  // The numbers would not fit: too many terms.
  bool overflows() const { return overflows_; }

  // Adds up the groups; blocks where one is missing drop out if `all` must match.
  void add(std::vector<TermGroup> &groups, bool all);
  // Whether a group is one long list, which has lanes.
  static bool is_long(TermGroup &group) {
    return group.members().size() == 1 && group.members()[0].cursor.hot()->is_long();
  }
  // What the groups that are no long lists add to a block.
  uint16_t rest(size_t block) const { return rest_.empty() ? 0 : rest_[block]; }
  // Drops those of the first `count` blocks that have no bit.
  void require(const uint32_t *masks, size_t count);
  // Drops those that have no cell.
  void require(const std::vector<uint8_t> &cells);
  // To be called when all is added.
  void find_best_of_chunks();

  // The number that a block must exceed to hold a score above `bar`.
  uint16_t number(double bar) const;

  size_t chunk_count() const { return best_of_chunk_.size(); }
  uint16_t best_of_chunk(size_t chunk) const { return best_of_chunk_[chunk]; }
  uint16_t operator[](size_t block) const { return bounds_[block]; }
  void drop(size_t block) { bounds_[block] = 0; }
  // The blocks of a chunk with more than `least`, the first in the lowest bit.
  uint32_t above(size_t chunk, uint16_t least) const;

  // A number that the best blocks of about `count` chunks reach.
  uint16_t reached_by(size_t count) const;

  // What an impact of a member counts for.
  uint16_t factor(const TermGroup::Member &member) const;

private:
  using Numbers = std::vector<uint16_t>;

  const uint8_t *cells(const TermGroup::Member &member);
  void bound(TermGroup &group, Numbers &bounds);
  void add(TermGroup &group, bool all, bool is_first);

  double scale_ = 0;
  bool overflows_ = false;
  Numbers bounds_;
  Numbers best_of_chunk_;
  Numbers rest_;
  // Of one group, of one alternative, and the cells of a list that has none.
  Numbers group_;
  Numbers sums_;
  std::vector<uint8_t> scratch_;
};

} // namespace cx

#endif
