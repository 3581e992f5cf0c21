#ifndef CX_READER_HPP
#define CX_READER_HPP

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>
#include <xapian.h>

#include "CXapian.h"

#include "posting_cache.hpp"
#include "term_facts.hpp"

namespace cx {

// One of a reader's stores.
struct Shard {
  Xapian::Database database;
  // On this machine: its postings can be cached.
  bool is_local = false;
  // Of the store in the cache; 0 without one.
  uint32_t epoch = 0;
  // A look-up takes some microseconds, and planner and ranking both ask.
  std::unordered_map<std::string, TermFacts> known_terms;
  // It holds no passage, or positions; once that was asked.
  std::optional<bool> has_positions;

  const TermFacts &facts(const std::string &term);
};

} // namespace cx

struct cx_reader {
  // The stores one by one, and all of them as one.
  std::vector<cx::Shard> shards;
  Xapian::Database all;
  std::shared_ptr<cx::PostingCache> cache;
};

namespace cx {

// Whether every store that holds a passage has positions.
bool has_positions(cx_reader *reader);

} // namespace cx

#endif
