// Keeping posting lists decoded.
#include "posting_cache.hpp"

#include <algorithm>
#include <vector>

#include "facet_column.hpp"
#include "guarded.hpp"

namespace cx {

// Lists up to this length are decoded at their first use, longer ones at the second.
static constexpr uint32_t always_worth = 256;

size_t PostingCache::Entry::memory() const {
  return (list ? list->memory() : 0) + placed_memory +
      (column ? column->memory() : 0);
}

uint32_t PostingCache::epoch(const Xapian::Database &shard) {
  std::pair<std::string, uint64_t> state(shard.get_uuid(), shard.get_revision());
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto next = static_cast<uint32_t>(epochs_.size() + 1);
  return epochs_.emplace(std::move(state), next).first->second;
}

std::shared_ptr<const HotList> PostingCache::list(
    uint32_t epoch, const Xapian::Database &shard, const std::string &term, uint32_t frequency) {
  // A list that would push out most others is not worth it.
  if (epoch == 0 || frequency * size_t(5) > budget_ / 2) return nullptr;
  std::string key(reinterpret_cast<const char *>(&epoch), sizeof epoch);
  key += term;
  return keep(key, &Entry::list, frequency <= always_worth, [&] {
    return HotList::decode(shard, term, frequency);
  });
}

PostingCache::Entry &PostingCache::use(const std::string &key, bool &is_new) {
  const auto [found, inserted] = entries_.try_emplace(key);
  is_new = inserted;
  found->second.last_use = ++clock_;
  if (is_new) {
    size_ += entry_overhead + key.size();
    // This entry survives: it is the one that was used last.
    make_room();
  }
  return found->second;
}

void PostingCache::drop_older_half() {
  std::vector<uint64_t> uses;
  uses.reserve(entries_.size());
  for (const auto &entry : entries_) uses.push_back(entry.second.last_use);
  const auto middle = uses.begin() + static_cast<ptrdiff_t>(uses.size() / 2);
  std::nth_element(uses.begin(), middle, uses.end());
  const uint64_t oldest_kept = *middle;
  for (auto entry = entries_.begin(); entry != entries_.end();) {
    if (entry->second.last_use >= oldest_kept) {
      ++entry;
      continue;
    }
    size_ -= entry_overhead + entry->first.size();
    size_ -= entry->second.memory();
    entry = entries_.erase(entry);
  }
}

// Many at once: rare, and cheaper than keeping an order at every use.
void PostingCache::make_room() {
  while (size_ > budget_ && entries_.size() > 1) drop_older_half();
}

size_t PostingCache::size() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  return size_;
}

} // namespace cx

cx_status cx_cache_create(size_t budget, cx_error *error, cx_cache **out) {
  return cx::guarded(error, [&] {
    *out = new cx_cache{std::make_shared<cx::PostingCache>(budget)};
  });
}

void cx_cache_free(cx_cache *cache) { delete cache; }

size_t cx_cache_size(const cx_cache *cache) { return cache->postings->size(); }
