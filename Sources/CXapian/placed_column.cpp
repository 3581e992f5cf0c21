// Keeping blocks of positions.
#include "placed_column.hpp"

#include "posting_cache.hpp"

namespace cx {

PlacedColumn::~PlacedColumn() {
  for (const auto &block : blocks_) delete block.load(std::memory_order_relaxed);
}

const PlacedBlock *PlacedColumn::keep(
    uint32_t number, std::unique_ptr<const PlacedBlock> block, size_t &memory) {
  const PlacedBlock *known = nullptr;
  if (!blocks_[number].compare_exchange_strong(known, block.get(), std::memory_order_acq_rel)) {
    return known;
  }
  memory += block->memory();
  return block.release();
}

// No term is empty, so no list has such a key.
static std::string placed_key(uint32_t epoch) {
  std::string key(reinterpret_cast<const char *>(&epoch), sizeof epoch);
  key.push_back('\0');
  return key;
}

std::shared_ptr<PlacedColumn>
PostingCache::placed(uint32_t epoch, const Xapian::Database &shard) {
  if (epoch == 0 || PlacedColumn::own_memory(shard.get_lastdocid()) > budget_ / 2) return nullptr;
  const std::string key = placed_key(epoch);
  const std::lock_guard<std::mutex> lock(mutex_);
  bool is_new;
  Entry &entry = use(key, is_new);
  if (is_new) {
    entry.placed = std::make_shared<PlacedColumn>(shard.get_lastdocid());
    entry.placed_memory = PlacedColumn::own_memory(shard.get_lastdocid());
    size_ += entry.placed_memory;
  }
  const auto column = entry.placed;
  if (is_new) make_room();
  return column;
}

void PostingCache::grow(uint32_t epoch, const PlacedColumn *column, size_t memory) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto found = entries_.find(placed_key(epoch));
  // Those who still use a column that was dropped keep it alive.
  if (found == entries_.end() || found->second.placed.get() != column) return;
  found->second.placed_memory += memory;
  size_ += memory;
  // Positions shall not push out all lists.
  if (found->second.placed_memory > budget_ / 2) {
    size_ -= entry_overhead + found->first.size() + found->second.memory();
    entries_.erase(found);
  }
  make_room();
}

} // namespace cx
