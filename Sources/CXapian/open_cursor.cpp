#include "open_cursor.hpp"

#include <memory>
#include <utility>

namespace cx {

Cursor open_cursor(Shard &shard, PostingCache *cache, const std::string &term) {
  const TermFacts &facts = shard.facts(term);
  std::shared_ptr<const HotList> hot;
  if (cache && facts.frequency > 0) {
    hot = cache->list(shard.epoch, shard.database, term, facts.frequency);
  }
  return Cursor(shard.database, term, facts, std::move(hot));
}

} // namespace cx
