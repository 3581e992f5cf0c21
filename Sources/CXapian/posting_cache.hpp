#ifndef CX_POSTING_CACHE_HPP
#define CX_POSTING_CACHE_HPP

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "CXapian.h"
#include "hot_list.hpp"
#include "placed_column.hpp"

namespace cx {

class FacetColumn;

// Decoded posting lists within a budget of memory, the least recently used going first. Shared by
// readers on any threads.
class PostingCache {
public:
  explicit PostingCache(size_t budget) : budget_(budget) {}

  // A number above 0 for one state of one local store.
  uint32_t epoch(const Xapian::Database &shard);

  // The decoded list of a term, decoding it now if it has become worth it; null otherwise, and for
  // epoch 0.
  std::shared_ptr<const HotList> list(
      uint32_t epoch, const Xapian::Database &shard, const std::string &term, uint32_t frequency);

  // The positions that were read so far; null for epoch 0.
  std::shared_ptr<PlacedColumn> placed(uint32_t epoch, const Xapian::Database &shard);
  // A block was added to a column.
  void grow(uint32_t epoch, const PlacedColumn *column, size_t memory);

  // The values of a slot, reading them now if that has become worth it; null otherwise, and for
  // epoch 0.
  std::shared_ptr<const FacetColumn>
  column(uint32_t epoch, const Xapian::Database &shard, uint32_t slot, int separator);

  size_t size() const;

private:
  struct Entry {
    // One of the three; of positions also what they took so far.
    std::shared_ptr<const HotList> list;
    std::shared_ptr<PlacedColumn> placed;
    size_t placed_memory = 0;
    std::shared_ptr<const FacetColumn> column;
    uint64_t last_use = 0;
    // Will not be decoded: an impact is too large.
    bool refused = false;

    size_t memory() const;
  };

  // What an entry takes besides what it holds.
  static constexpr size_t entry_overhead = 160;

  // The entry of a key, used now.
  Entry &use(const std::string &key, bool &is_new);
  // The part of an entry that holds a thing, making that now if it has become worth it: at the
  // first use, or at the second. `make` returns null for what cannot be kept.
  template <class Thing, class Make>
  std::shared_ptr<const Thing> keep(
      const std::string &key, std::shared_ptr<const Thing> Entry::*part, bool at_first_use,
      Make &&make);
  void make_room();
  void drop_older_half();

  const size_t budget_;
  mutable std::mutex mutex_;
  size_t size_ = 0;
  uint64_t clock_ = 0;
  std::map<std::pair<std::string, uint64_t>, uint32_t> epochs_;
  std::unordered_map<std::string, Entry> entries_;
};

template <class Thing, class Make>
std::shared_ptr<const Thing> PostingCache::keep(
    const std::string &key, std::shared_ptr<const Thing> Entry::*part, bool at_first_use,
    Make &&make) {
  bool is_new;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    const Entry &entry = use(key, is_new);
    if (entry.*part || entry.refused) return entry.*part;
    if (is_new && !at_first_use) return nullptr;
  }
  // Without the lock: other readers need not wait, and at worst one makes the same.
  const std::shared_ptr<const Thing> made = make();
  const std::lock_guard<std::mutex> lock(mutex_);
  Entry &entry = use(key, is_new);
  entry.refused = !made;
  if (!(entry.*part) && made) {
    entry.*part = made;
    size_ += made->memory();
    make_room();
  }
  return made;
}

} // namespace cx

struct cx_cache {
  std::shared_ptr<cx::PostingCache> postings;
};

#endif
