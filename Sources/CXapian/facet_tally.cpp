// Counting facets over passages that are known to match.
#include "facet_tally.hpp"

#include <algorithm>

namespace cx {

// Without a column: for a single query, that is faster than to read the values of all passages.
static void count_in_stream(
    const Xapian::Database &shard, Xapian::valueno slot, const MatchSet &matches,
    ValueCounts &counts) {
  auto value = shard.valuestream_begin(slot);
  const auto end = shard.valuestream_end(slot);
  matches.visit([&](uint32_t docid) {
    if (value == end) return;
    value.skip_to(docid);
    if (value != end && value.get_docid() == docid) ++counts[*value];
  });
}

void FacetTally::add(cx_reader *reader, size_t number, const MatchSet &matches) {
  const Shard &shard = reader->shards[number];
  std::shared_ptr<const FacetColumn> column;
  if (reader->cache) column = reader->cache->column(shard.epoch, shard.database, slot_);
  if (column) {
    column->count(matches, counts_);
  } else {
    count_in_stream(shard.database, slot_, matches, counts_);
  }
}

ValueCounts FacetTally::items() const {
  ValueCounts items;
  for (const auto &[value, count] : counts_) {
    for (size_t start = 0; start <= value.size();) {
      const size_t end = std::min(value.find(static_cast<char>(separator_), start), value.size());
      if (end > start) items[value.substr(start, end - start)] += count;
      start = end + 1;
    }
  }
  return items;
}

void FacetTally::write(Page &page) const {
  const ValueCounts items = separator_ < 0 ? counts_ : this->items();
  std::vector<std::pair<std::string, uint32_t>> sorted(items.begin(), items.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  for (auto &[value, count] : sorted) page.add_facet(slot_, std::move(value), count);
}

} // namespace cx
