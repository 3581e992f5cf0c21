// Decoding a posting list.
#include "hot_list.hpp"

#include <algorithm>

namespace cx {

// Lists with fewer than a posting per this many blocks get no cells.
static constexpr size_t sparsest_with_cells = 4;

static void add_blocks(HotList &list, uint32_t last_docid) {
  const size_t blocks = block_of(last_docid) + 1;
  const size_t count = list.docids.size();
  if (count * sparsest_with_cells < blocks) return;
  // Whole chunks, so that loops over them need no remainder.
  list.cells.assign((blocks + blocks_per_chunk - 1) / blocks_per_chunk * blocks_per_chunk, 0);
  for (size_t i = 0; i < count; ++i) {
    uint8_t &cell = list.cells[block_of(list.docids[i])];
    cell = std::max<uint8_t>(cell, list.impacts[i] + 1);
  }
  const size_t chunks = list.cells.size() / blocks_per_chunk;
  list.starts.reserve(chunks);
  list.offsets.reserve(list.cells.size());
  uint32_t next = 0;
  for (uint32_t block = 0; block < list.cells.size(); ++block) {
    while (next < count && block_of(list.docids[next]) < block) ++next;
    if (block % blocks_per_chunk == 0) list.starts.push_back(next);
    list.offsets.push_back(static_cast<uint16_t>(next - list.starts.back()));
  }
}

static void add_ranks(HotList &list, const std::array<uint32_t, 256> &counts) {
  uint32_t reached = 0;
  size_t rank = 0;
  for (size_t impact = counts.size(); impact-- > 0;) {
    if (counts[impact] > 0 && reached == 0) list.largest = static_cast<uint8_t>(impact);
    reached += counts[impact];
    while (rank < HotList::ranks.size() && reached >= HotList::ranks[rank]) {
      list.impact_at_rank[rank++] = static_cast<uint8_t>(impact);
    }
  }
}

std::shared_ptr<const HotList>
HotList::decode(const Xapian::Database &shard, const std::string &term, uint32_t frequency) {
  auto list = std::make_shared<HotList>();
  list->docids.reserve(frequency);
  list->impacts.reserve(frequency);
  std::array<uint32_t, 256> counts = {};
  const auto end = shard.postlist_end(term);
  for (auto posting = shard.postlist_begin(term); posting != end; ++posting) {
    const Xapian::termcount impact = posting.get_wdf();
    if (impact > largest_possible) return nullptr;
    list->docids.push_back(*posting);
    list->impacts.push_back(static_cast<uint8_t>(impact));
    ++counts[impact];
  }
  add_ranks(*list, counts);
  add_blocks(*list, shard.get_lastdocid());
  return list;
}

} // namespace cx
