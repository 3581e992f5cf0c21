// Counting facets over passages that are known to match.
#include "facet_tally.hpp"

namespace cx {

void FacetTally::add(cx_reader *reader, size_t number, const MatchSet &matches) {
  const Shard &shard = reader->shards[number];
  std::shared_ptr<const FacetColumn> column;
  if (reader->cache) {
    column = reader->cache->column(shard.epoch, shard.database, slot_, separator_);
  }
  if (column) {
    column->count(matches, counts_);
  } else {
    count_in_stream(shard.database, matches);
  }
}

// Without a column: for a single query, that is faster than to read the values of all passages.
void FacetTally::count_in_stream(const Xapian::Database &shard, const MatchSet &matches) {
  ItemCounts values;
  auto value = shard.valuestream_begin(slot_);
  const auto end = shard.valuestream_end(slot_);
  matches.visit([&](uint32_t docid) {
    if (value == end) return;
    value.skip_to(docid);
    if (value != end && value.get_docid() == docid) ++values[*value];
  });
  for (const auto &one : values) {
    visit_items(one.first, separator_, [&](std::string_view item) {
      counts_[std::string(item)] += one.second;
    });
  }
}

void FacetTally::write(Page &page) const { write_items(counts_, slot_, page); }

} // namespace cx
