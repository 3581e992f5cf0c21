// Bounds for blocks of docids. The loops are written for the compiler to vectorise.
#include "block_bounds.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "wide.hpp"

namespace cx {

static double largest_cell(const TermGroup::Member &member) {
  return HotList::cell(member.cursor.hot()->largest);
}

// Calls `visit(first, count)` with the members of each alternative.
template <class Visit>
static void visit_alternatives(std::vector<TermGroup::Member> &members, Visit &&visit) {
  for (size_t i = 0; i < members.size();) {
    size_t end = i + 1;
    while (end < members.size() && members[end].alternative == members[i].alternative) ++end;
    visit(&members[i], end - i);
    i = end;
  }
}

BlockBounds::BlockBounds(std::vector<TermGroup> &groups, uint32_t last_docid) {
  const size_t blocks = block_of(last_docid) + 1;
  const size_t chunks = (blocks + blocks_per_chunk - 1) / blocks_per_chunk;
  bounds_.assign(chunks * blocks_per_chunk, 0);
  best_of_chunk_.assign(chunks, 0);
  double total = 0;
  // Factors are rounded up, which adds at most a cell for each term.
  double room = UINT16_MAX;
  for (TermGroup &group : groups) {
    double most = 0;
    double most_added = 0;
    visit_alternatives(group.members(), [&](const TermGroup::Member *first, size_t count) {
      double sum = 0;
      double added = 0;
      for (size_t i = 0; i < count; ++i) {
        sum += first[i].weight * largest_cell(first[i]);
        added += largest_cell(first[i]) + 1;
      }
      most = std::max(most, sum);
      most_added = std::max(most_added, added);
    });
    total += most;
    room -= most_added;
  }
  overflows_ = room < UINT16_MAX / 2;
  if (total > 0) scale_ = room / total;
}

uint16_t BlockBounds::factor(const TermGroup::Member &member) const {
  return static_cast<uint16_t>(std::max(1.0, std::ceil(member.weight * scale_)));
}

uint16_t BlockBounds::number(double bar) const {
  if (bar <= 0) return 0;
  // A little less, to be safe from rounding.
  return static_cast<uint16_t>(std::min<double>(bar * scale_ * (1 - 1e-9), UINT16_MAX));
}

// The cells of a list, which a short one does not keep.
const uint8_t *BlockBounds::cells(const TermGroup::Member &member) {
  const HotList &list = *member.cursor.hot();
  if (list.is_long()) return list.cells.data();
  scratch_.assign(bounds_.size(), 0);
  for (size_t i = 0; i < list.docids.size(); ++i) {
    uint8_t &cell = scratch_[block_of(list.docids[i])];
    cell = std::max(cell, HotList::cell(list.impacts[i]));
  }
  return scratch_.data();
}

static uint16_t number_of(uint8_t cell, uint16_t factor) {
  return static_cast<uint16_t>(factor * cell);
}

CX_WIDE static void
add_cells(uint16_t *__restrict sums, const uint8_t *__restrict cells, uint16_t factor, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    sums[i] = static_cast<uint16_t>(sums[i] + number_of(cells[i], factor));
  }
}

CX_WIDE static void raise_cells(
    uint16_t *__restrict best, const uint8_t *__restrict cells, uint16_t factor, size_t n) {
  for (size_t i = 0; i < n; ++i) best[i] = std::max(best[i], number_of(cells[i], factor));
}

// The same for a short list, posting by posting.
static void raise_postings(uint16_t *best, const HotList &list, uint16_t factor) {
  for (size_t i = 0; i < list.docids.size(); ++i) {
    uint16_t &block = best[block_of(list.docids[i])];
    block = std::max(block, number_of(HotList::cell(list.impacts[i]), factor));
  }
}

// Drops the blocks that one of both lacks.
CX_WIDE static void add_common_cells(
    uint16_t *__restrict sums, const uint8_t *__restrict cells, uint16_t factor, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    const auto sum = static_cast<uint16_t>(sums[i] + number_of(cells[i], factor));
    sums[i] = sums[i] == 0 || cells[i] == 0 ? 0 : sum;
  }
}

CX_WIDE static void raise(uint16_t *__restrict best, const uint16_t *__restrict numbers, size_t n) {
  for (size_t i = 0; i < n; ++i) best[i] = std::max(best[i], numbers[i]);
}

CX_WIDE static void add_all(uint16_t *__restrict sums, const uint16_t *__restrict more, size_t n) {
  for (size_t i = 0; i < n; ++i) sums[i] = static_cast<uint16_t>(sums[i] + more[i]);
}

CX_WIDE static void
add_common(uint16_t *__restrict sums, const uint16_t *__restrict more, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    const auto sum = static_cast<uint16_t>(sums[i] + more[i]);
    sums[i] = sums[i] == 0 || more[i] == 0 ? 0 : sum;
  }
}

// The best alternative of each block.
void BlockBounds::bound(TermGroup &group, Numbers &bounds) {
  const size_t n = bounds_.size();
  bounds.assign(n, 0);
  visit_alternatives(group.members(), [&](const TermGroup::Member *first, size_t count) {
    const HotList &list = *first->cursor.hot();
    if (count == 1 && !list.is_long()) {
      raise_postings(bounds.data(), list, factor(*first));
    } else if (count == 1) {
      raise_cells(bounds.data(), list.cells.data(), factor(*first), n);
    } else {
      sums_.assign(n, 0);
      for (size_t i = 0; i < count; ++i) {
        add_cells(sums_.data(), cells(first[i]), factor(first[i]), n);
      }
      raise(bounds.data(), sums_.data(), n);
    }
  });
}

// The groups that are no long lists come first, so that their sums are known.
void BlockBounds::add(std::vector<TermGroup> &groups, bool all) {
  bool is_first = true;
  for (TermGroup &group : groups) {
    if (is_long(group)) continue;
    add(group, all, is_first);
    is_first = false;
  }
  if (!is_first) rest_ = bounds_;
  for (TermGroup &group : groups) {
    if (!is_long(group)) continue;
    add(group, all, is_first);
    is_first = false;
  }
}

void BlockBounds::add(TermGroup &group, bool all, bool is_first) {
  const size_t n = bounds_.size();
  const TermGroup::Member &member = group.members()[0];
  const bool is_single = group.members().size() == 1;
  if (is_single && (is_first || !all)) {
    add_cells(bounds_.data(), cells(member), factor(member), n);
  } else if (is_single) {
    add_common_cells(bounds_.data(), cells(member), factor(member), n);
  } else if (is_first) {
    bound(group, bounds_);
  } else {
    bound(group, group_);
    (all ? add_common : add_all)(bounds_.data(), group_.data(), n);
  }
}

// Without a condition, which would keep a compiler from taking many at a time.
CX_PART_OF_WIDE static uint16_t all_or_none(bool all) { return static_cast<uint16_t>(-int(all)); }

CX_WIDE static void
keep_masked(uint16_t *__restrict bounds, const uint32_t *__restrict masks, size_t n) {
  for (size_t i = 0; i < n; ++i) bounds[i] &= all_or_none(masks[i] != 0);
}

CX_WIDE static void
keep_celled(uint16_t *__restrict bounds, const uint8_t *__restrict cells, size_t n) {
  for (size_t i = 0; i < n; ++i) bounds[i] &= all_or_none(cells[i] != 0);
}

void BlockBounds::require(const uint32_t *masks, size_t count) {
  keep_masked(bounds_.data(), masks, count);
}

void BlockBounds::require(const std::vector<uint8_t> &cells) {
  keep_celled(bounds_.data(), cells.data(), bounds_.size());
}

void BlockBounds::find_best_of_chunks() {
  for (size_t chunk = 0; chunk < best_of_chunk_.size(); ++chunk) {
    const uint16_t *bounds = bounds_.data() + chunk * blocks_per_chunk;
    uint16_t best = 0;
    for (size_t i = 0; i < blocks_per_chunk; ++i) best = std::max(best, bounds[i]);
    best_of_chunk_[chunk] = best;
  }
}

uint32_t BlockBounds::above(size_t chunk, uint16_t least) const {
  using Chunk = uint16_t __attribute__((ext_vector_type(blocks_per_chunk)));
  using Flags = bool __attribute__((ext_vector_type(blocks_per_chunk)));
  Chunk numbers;
  std::memcpy(&numbers, bounds_.data() + chunk * blocks_per_chunk, sizeof numbers);
  const Flags flags = __builtin_convertvector(numbers > Chunk(least), Flags);
  uint32_t bits;
  static_assert(sizeof flags == sizeof bits, "a bit for each block of a chunk");
  std::memcpy(&bits, &flags, sizeof bits);
  return bits;
}

uint16_t BlockBounds::reached_by(size_t count) const {
  if (count >= best_of_chunk_.size()) return 0;
  // Near enough: by the upper byte.
  std::array<uint32_t, 256> counts = {};
  for (const uint16_t best : best_of_chunk_) ++counts[best >> 8];
  size_t reached = 0;
  size_t high = counts.size();
  while (reached <= count) reached += counts[--high];
  return static_cast<uint16_t>(high << 8);
}

} // namespace cx
