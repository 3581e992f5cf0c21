// Decoding a posting list.
#include "hot_list.hpp"

#include <algorithm>

#include "wide.hpp"

namespace cx {

static_assert(block_size == 32, "the passages of a block are the bits of a mask");

// Lists with fewer than a posting per this many blocks are short.
static constexpr size_t sparsest_long = 4;

// Puts the postings into blocks.
void HotList::make_long() {
  const uint32_t chunk_count = last_docid / chunk_size + 1;
  // Whole chunks, so that loops over them need no remainder.
  cells.assign(size_t(chunk_count) * blocks_per_chunk, 0);
  lanes.assign(cells.size() * lane_count, 0);
  masks.assign(cells.size(), 0);
  chunks.reserve(count + cells.size());
  starts.reserve(chunk_count);
  size_t next = 0;
  for (uint32_t chunk = 0; chunk < chunk_count; ++chunk) {
    const size_t start = chunks.size();
    const size_t first = next;
    starts.push_back(static_cast<uint32_t>(start));
    chunks.resize(start + blocks_per_chunk);
    for (uint32_t at = 0; at < blocks_per_chunk; ++at) {
      const uint32_t block = chunk * blocks_per_chunk + at;
      for (; next < count && block_of(docids[next]) == block; ++next) {
        const uint32_t docid = docids[next];
        uint8_t &lane = lanes[docid / lane_size];
        lane = std::max(lane, cell(impacts[next]));
        cells[block] = std::max(cells[block], lane);
        masks[block] |= uint32_t(1) << docid % block_size;
        chunks.push_back(static_cast<uint16_t>(impacts[next] * block_size + docid % block_size));
      }
      chunks[start + (at + 1) % blocks_per_chunk] = static_cast<uint16_t>(next - first);
    }
  }
  docids = {};
  impacts = {};
}

CX_WIDE static void
add_bits(uint32_t *__restrict words, const uint32_t *__restrict more, size_t n) {
  for (size_t i = 0; i < n; ++i) words[i] |= more[i];
}

void HotList::mark_all(uint32_t *words) const {
  if (is_long()) {
    // The words may be fewer than those of whole chunks.
    add_bits(words, masks.data(), block_of(last_docid) + 1);
    return;
  }
  for (const uint32_t docid : docids) words[block_of(docid)] |= uint32_t(1) << docid % block_size;
}

void HotList::add_ranks(const std::array<uint32_t, 256> &counts) {
  uint32_t reached = 0;
  size_t rank = 0;
  for (size_t impact = counts.size(); impact-- > 0;) {
    if (counts[impact] > 0 && reached == 0) largest = static_cast<uint8_t>(impact);
    reached += counts[impact];
    while (rank < ranks.size() && reached >= ranks[rank]) {
      impact_at_rank[rank++] = static_cast<uint8_t>(impact);
    }
  }
}

std::shared_ptr<const HotList>
HotList::decode(const Xapian::Database &shard, const std::string &term, uint32_t frequency) {
  auto list = std::make_shared<HotList>();
  list->docids.reserve(frequency);
  list->impacts.reserve(frequency);
  list->last_docid = shard.get_lastdocid();
  std::array<uint32_t, 256> counts = {};
  uint32_t last = 0;
  const auto end = shard.postlist_end(term);
  for (auto posting = shard.postlist_begin(term); posting != end; ++posting) {
    const Xapian::termcount impact = posting.get_wdf();
    if (impact > largest_possible) return nullptr;
    last = docid_after(last, *posting, list->last_docid);
    list->docids.push_back(last);
    list->impacts.push_back(static_cast<uint8_t>(impact));
    ++counts[impact];
  }
  list->count = static_cast<uint32_t>(list->docids.size());
  list->add_ranks(counts);
  if (list->count * sparsest_long > block_of(list->last_docid)) list->make_long();
  return list;
}

} // namespace cx
