#ifndef CX_TERM_FACTS_HPP
#define CX_TERM_FACTS_HPP

#include <cstdint>
#include <string>
#include <xapian.h>

namespace cx {

// What a store knows about a term.
struct TermFacts {
  uint32_t frequency = 0;
  uint32_t impact_sum = 0;
  uint32_t impact_bound = 0;

  static TermFacts of(const Xapian::Database &store, const std::string &term) {
    TermFacts facts;
    // To libxapian the empty term is every passage; to us it is no term.
    if (!term.empty()) facts.frequency = store.get_termfreq(term);
    if (facts.frequency > 0) {
      facts.impact_sum = store.get_collection_freq(term);
      facts.impact_bound = store.get_wdf_upper_bound(term);
    }
    return facts;
  }
};

} // namespace cx

#endif
