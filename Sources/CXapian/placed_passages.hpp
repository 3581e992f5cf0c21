#ifndef CX_PLACED_PASSAGES_HPP
#define CX_PLACED_PASSAGES_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <xapian.h>

#include "posting_cache.hpp"

namespace cx {

struct Shard;

// The packed positions of one store's passages: from the cache, or read one by one.
class PlacedPassages {
public:
  // `cache` may be null.
  PlacedPassages(const Shard &shard, PostingCache *cache) : shard_(shard), cache_(cache) {}

  // Valid until the next call.
  std::string_view at(uint32_t docid);

  // Has the processor fetch where a passage's positions are, if they are in the cache; and then,
  // when that is there, the positions.
  void prefetch_block(uint32_t docid);
  void prefetch(uint32_t docid);

private:
  const PlacedBlock *known_block(uint32_t docid);
  const Shard &shard_;
  PostingCache *cache_;
  const PlacedBlock &block(uint32_t number);

  std::shared_ptr<PlacedColumn> column_;
  Xapian::ValueIterator next_;
  bool is_open_ = false;
  std::string value_;
};

} // namespace cx

#endif
