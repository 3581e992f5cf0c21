// Running a query through libxapian's matcher.
#include <algorithm>
#include <deque>
#include <memory>

#include "facets.hpp"
#include "guarded.hpp"
#include "impact_weight.hpp"
#include "page.hpp"
#include "query.hpp"
#include "reader.hpp"

namespace cx {

static void set_order(Xapian::Enquire &enquire, const cx_search_request &request) {
  // Ties go to the lower docid, always.
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  if (request.order == cx_order_relevance) return;
  enquire.set_sort_by_value_then_relevance(
      request.order_slot, request.order == cx_order_value_descending);
}

static void fill(Page &page, const Xapian::MSet &set) {
  page.own_hits.reserve(set.size());
  for (auto hit = set.begin(); hit != set.end(); ++hit) {
    page.own_hits.push_back({hit.get_weight(), *hit});
  }
  page.matches_lower_bound = set.get_matches_lower_bound();
  page.matches_estimated = set.get_matches_estimated();
  page.matches_upper_bound = set.get_matches_upper_bound();
}

} // namespace cx

cx_status cx_reader_search(
    cx_reader *reader, const uint8_t *query, size_t query_length,
    const cx_search_request *request, cx_error *error, const cx_page **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    const cx::UnpackedQuery unpacked = cx::unpack_query(database, query, query_length);
    if (unpacked.needs_positions && !cx::has_positions(reader)) {
      throw Xapian::InvalidArgumentError("the store has no positions: it cannot answer phrases");
    }

    // Declared before the enquire that points to them.
    std::deque<cx::FacetCounter> counters;
    Xapian::Enquire enquire(database);
    enquire.set_query(unpacked.query);
    enquire.set_weighting_scheme(cx::ImpactWeight());
    cx::set_order(enquire, *request);
    if (request->minimum_score > 0) enquire.set_cutoff(0, request->minimum_score);

    Xapian::doccount check_at_least = request->check_at_least;
    for (size_t i = 0; i < request->facet_count; ++i) {
      counters.emplace_back(request->facet_slots[i], request->facet_separator);
      enquire.add_matchspy(&counters.back());
      // Counts are only right when every match is looked at.
      check_at_least = database.get_doccount();
    }

    auto page = std::make_unique<cx::Page>();
    cx::fill(*page, enquire.get_mset(request->offset, request->limit, check_at_least));
    for (const cx::FacetCounter &counter : counters) counter.write(*page);
    page->finish();
    *out = page.release();
  });
}

void cx_page_free(const cx_page *page) { delete static_cast<const cx::Page *>(page); }
