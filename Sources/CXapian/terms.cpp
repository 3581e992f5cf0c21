// Term statistics, term lists and postings.
#include <algorithm>
#include <memory>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "reader.hpp"

cx_status cx_reader_statistics(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    cx::ByteReader in(terms, terms_length);
    while (!in.at_end()) {
      const std::string term = in.string();
      cx::TermFacts sum;
      for (cx::Shard &shard : reader->shards) {
        const cx::TermFacts &facts = shard.facts(term);
        sum.frequency += facts.frequency;
        sum.impact_sum += facts.impact_sum;
        sum.impact_bound = std::max(sum.impact_bound, facts.impact_bound);
      }
      list->add({}, sum.frequency, sum.impact_sum, sum.impact_bound);
    }
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_terms(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, size_t limit,
    cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    auto list = std::make_unique<cx::List>();
    const std::string start = cx::to_string(prefix, prefix_length);
    for (auto term = database.allterms_begin(start);
         list->size() < limit && term != database.allterms_end(start); ++term) {
      list->add(*term, term.get_termfreq());
    }
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_postings(
    cx_reader *reader, const uint8_t *term, size_t length, size_t limit, uint32_t after,
    cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    auto list = std::make_unique<cx::List>();
    const std::string name = cx::to_string(term, length);
    if (name.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
    auto posting = database.postlist_begin(name);
    const auto end = database.postlist_end(name);
    if (after > 0 && after < UINT32_MAX && posting != end) posting.skip_to(after + 1);
    for (; after < UINT32_MAX && list->size() < limit && posting != end; ++posting) {
      list->add({}, *posting, posting.get_wdf());
    }
    list->finish();
    *out = list.release();
  });
}
