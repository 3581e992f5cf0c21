#include "open_cursor.hpp"

#include <memory>
#include <utility>

namespace cx {

Cursor open_cursor(Shard &shard, PostingCache *cache, const std::string &term) {
  const TermFacts &facts = shard.facts(term);
  if (cache && facts.frequency > 0) {
    if (auto hot = cache->list(shard.epoch, shard.database, term, facts.frequency)) {
      return Cursor(std::move(hot));
    }
  }
  return Cursor(shard.database, term, facts);
}

} // namespace cx
