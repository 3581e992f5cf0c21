// Ranking over all stores of a reader.
#include <memory>

#include "facet_tally.hpp"
#include "guarded.hpp"
#include "page.hpp"
#include "shard_ranking.hpp"

namespace cx {

static uint32_t clamped(double value) {
  return static_cast<uint32_t>(std::min<double>(std::max(value, 0.0), UINT32_MAX));
}

// A minimum score leaves out matches that were seen: then only the hits count.
static void count_hits_only(MatchCount &total, size_t hits, size_t capacity) {
  total.seen = hits;
  total.complete = hits < capacity;
}

static void fill_counts(Page &page, const MatchCount &count) {
  const double upper = static_cast<double>(count.complete ? count.seen : count.upper_bound);
  const double lower = static_cast<double>(count.seen);
  page.matches_lower_bound = clamped(lower);
  page.matches_upper_bound = clamped(upper);
  const double estimate = count.complete ? lower : std::round(count.estimate);
  page.matches_estimated = clamped(std::min(std::max(estimate, lower), upper));
}

} // namespace cx

cx_status cx_reader_rank(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, const cx_rank_request *request,
    cx_error *error, const cx_page **out) {
  return cx::guarded(error, [&] {
    auto unpacked = cx::RankTerms::unpack(terms, terms_length, request->all);
    if (!unpacked.together.empty() && !cx::has_positions(reader)) {
      throw Xapian::InvalidArgumentError("the store has no positions: it cannot answer phrases");
    }
    const size_t capacity =
        request->limit == 0 ? 0 : static_cast<size_t>(request->offset) + request->limit;
    const bool counts_all = request->counts_all || request->facet_count > 0;
    if (counts_all && request->minimum_score > 0) {
      throw Xapian::InvalidArgumentError("a minimum score leaves nothing to count by");
    }
    std::vector<cx::FacetTally> tallies;
    for (size_t i = 0; i < request->facet_count; ++i) {
      tallies.emplace_back(request->facets[i]);
    }
    cx::TopHits hits(capacity, request->minimum_score);
    cx::MatchCount total;
    for (size_t shard = 0; shard < reader->shards.size(); ++shard) {
      if (shard > 0) hits.admit_equals();
      cx::MatchCount count = cx::ShardRanking(reader, shard, unpacked, capacity, hits).run();
      if (counts_all) {
        const cx::MatchSet matches(reader, shard, unpacked);
        count.seen = matches.size();
        count.complete = true;
        for (cx::FacetTally &tally : tallies) tally.add(reader, shard, matches);
      }
      total.seen += count.seen;
      total.complete = total.complete && count.complete;
      total.upper_bound += count.complete ? count.seen : count.upper_bound;
      total.estimate += count.complete ? static_cast<double>(count.seen) : count.estimate;
    }
    auto page = std::make_unique<cx::Page>();
    page->own_hits = hits.take();
    if (request->minimum_score > 0) {
      cx::count_hits_only(total, page->own_hits.size(), capacity);
    }
    const size_t before = std::min<size_t>(request->offset, page->own_hits.size());
    page->own_hits.erase(
        page->own_hits.begin(), page->own_hits.begin() + static_cast<ptrdiff_t>(before));
    cx::fill_counts(*page, total);
    for (const cx::FacetTally &tally : tallies) tally.write(*page);
    page->finish();
    *out = page.release();
  });
}
