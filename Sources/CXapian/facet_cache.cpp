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
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto [found, is_new] = entries_.try_emplace(key);
    if (is_new) size_ += entry_overhead + key.size();
    found->second.last_use = ++clock_;
    // Worth it at the second use.
    if (is_new || found->second.column) return found->second.column;
  }
  const auto column = FacetColumn::read(shard, slot, separator);
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto [found, is_new] = entries_.try_emplace(std::move(key));
  if (is_new) size_ += entry_overhead + found->first.size();
  Entry &entry = found->second;
  entry.last_use = ++clock_;
  if (!entry.column) {
    entry.column = column;
    size_ += column->memory();
  }
  make_room();
  return column;
}

} // namespace cx
