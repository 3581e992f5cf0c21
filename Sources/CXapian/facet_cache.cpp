// Keeping the values of slots decoded.
#include "facet_column.hpp"
#include "posting_cache.hpp"

namespace cx {

std::shared_ptr<const FacetColumn>
PostingCache::column(
    uint32_t epoch, const Xapian::Database &shard, uint32_t slot, int separator) {
  // As for lists: a column that would push out most others is not worth it.
  if (epoch == 0 || shard.get_lastdocid() * size_t(4) > budget_ / 2) return nullptr;
  // No term is empty, and the key of positions has one NUL.
  std::string key(reinterpret_cast<const char *>(&epoch), sizeof epoch);
  key.append(2, '\0');
  key.append(reinterpret_cast<const char *>(&slot), sizeof slot);
  key.append(reinterpret_cast<const char *>(&separator), sizeof separator);
  return keep(key, &Entry::column, false, [&] {
    return FacetColumn::read(shard, slot, separator);
  });
}

} // namespace cx
