// Decoding a posting list.
#include "hot_list.hpp"

namespace cx {

// Lists shorter than this are searched quickly enough without a table.
static constexpr size_t shortest_with_windows = 1024;

static void add_windows(HotList &list) {
  const size_t count = window_of(list.docids.back()) + 1;
  list.window_starts.assign(count + 1, static_cast<uint32_t>(list.docids.size()));
  list.window_largest.assign(count + 1, 0);
  for (size_t i = list.docids.size(); i-- > 0;) {
    const uint32_t window = window_of(list.docids[i]);
    list.window_starts[window] = static_cast<uint32_t>(i);
    if (list.impacts[i] > list.window_largest[window]) {
      list.window_largest[window] = list.impacts[i];
    }
  }
  // A window without postings starts where the next one does.
  for (size_t window = count; window-- > 0;) {
    if (list.window_starts[window] == list.docids.size()) {
      list.window_starts[window] = list.window_starts[window + 1];
    }
  }
}

static void add_ranks(HotList &list, const std::array<uint32_t, 256> &counts) {
  uint32_t reached = 0;
  size_t rank = 0;
  for (size_t impact = counts.size(); impact-- > 0;) {
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
    if (impact > 255) return nullptr;
    list->docids.push_back(*posting);
    list->impacts.push_back(static_cast<uint8_t>(impact));
    ++counts[impact];
  }
  for (size_t impact = counts.size(); impact-- > 0;) {
    if (counts[impact] == 0) continue;
    list->largest = static_cast<uint8_t>(impact);
    break;
  }
  add_ranks(*list, counts);
  if (list->docids.size() >= shortest_with_windows) add_windows(*list);
  return list;
}

} // namespace cx
