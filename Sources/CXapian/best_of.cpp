// The best of several alternatives, as a source of postings.
#include "best_of.hpp"

#include "impact_weight.hpp"

namespace cx {

// More terms than this are merged at once instead of one passage at a time.
static constexpr size_t most_walked = 24;

Xapian::Query BestOf::query(BestOfParts parts) {
  auto shared = std::make_shared<const BestOfParts>(std::move(parts));
  return Xapian::Query((new BestOf(std::move(shared)))->release());
}

void BestOf::init(const Xapian::Database &store) {
  terms_ = TermGroup();
  store_ = store;
  written_.clear();
  at_ = 0;
  docid_ = 0;
  open_terms();
  for (const Xapian::Query &query : parts_->queries) run_query(store, query);
  settle_written();
  double bound = terms_.bound();
  for (const Scored &scored : written_) bound = std::max(bound, scored.second);
  set_maxweight(bound);
  const uint64_t count = terms_.frequency() + written_.size();
  estimate_ = static_cast<uint32_t>(std::min<uint64_t>(count, store.get_doccount()));
}

void BestOf::open_terms() {
  bool has_sums = false;
  for (const auto &sum : parts_->sums) {
    terms_.begin_alternative();
    has_sums = has_sums || sum.size() > 1;
    for (const WeightedTerm &one : sum) {
      terms_.add(Cursor(store_, one.term, TermFacts::of(store_, one.term)), one.weight);
    }
  }
  if (!has_sums && terms_.members().size() > most_walked) write_out_terms();
}

void BestOf::write_out_terms() {
  for (TermGroup::Member &member : terms_.members()) {
    member.cursor.visit_before(no_docid, [&](uint32_t docid, uint32_t impact) {
      written_.emplace_back(docid, member.weight * impact);
    });
  }
  terms_ = TermGroup();
}

void BestOf::run_query(const Xapian::Database &store, const Xapian::Query &query) {
  Xapian::Enquire enquire(store);
  enquire.set_query(query);
  enquire.set_weighting_scheme(ImpactWeight());
  const Xapian::MSet set = enquire.get_mset(0, store.get_doccount());
  for (auto hit = set.begin(); hit != set.end(); ++hit) {
    written_.emplace_back(*hit, hit.get_weight());
  }
}

// Sorts by docid and keeps the best score of each.
void BestOf::settle_written() {
  std::sort(written_.begin(), written_.end(), [](const Scored &a, const Scored &b) {
    return a.first != b.first ? a.first < b.first : a.second > b.second;
  });
  const auto same = [](const Scored &a, const Scored &b) { return a.first == b.first; };
  written_.erase(std::unique(written_.begin(), written_.end(), same), written_.end());
}

void BestOf::move_to(uint32_t target) {
  terms_.skip_to(target);
  const auto from = written_.begin() + static_cast<ptrdiff_t>(at_);
  const auto found = from != written_.end() && from->first < target
      ? std::lower_bound(
            from, written_.end(), target,
            [](const Scored &scored, uint32_t docid) { return scored.first < docid; })
      : from;
  at_ = static_cast<size_t>(found - written_.begin());
  docid_ = terms_.docid();
  if (found != written_.end()) docid_ = std::min(docid_, found->first);
}

double BestOf::get_weight() const {
  double weight = terms_.docid() == docid_ ? terms_.score() : 0;
  if (at_ < written_.size() && written_[at_].first == docid_) {
    weight = std::max(weight, written_[at_].second);
  }
  return weight;
}

} // namespace cx
