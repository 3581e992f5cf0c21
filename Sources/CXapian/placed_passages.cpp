// Fetching packed positions.
#include "placed_passages.hpp"

#include "CXapian.h"
#include "reader.hpp"

namespace cx {

std::string_view PlacedPassages::at(uint32_t docid) {
  if (!column_ && cache_) column_ = cache_->placed(shard_.epoch, shard_.database);
  const uint32_t number = PlacedBlock::number_of(docid);
  if (column_ && number < column_->block_count()) return block(number).at(docid);
  // The stream only goes forward.
  if (!is_open_ || next_ == Xapian::ValueIterator() || next_.get_docid() > docid) {
    next_ = shard_.database.valuestream_begin(CX_POSITIONS_SLOT);
    is_open_ = true;
  }
  if (next_ != Xapian::ValueIterator()) next_.skip_to(docid);
  if (next_ == Xapian::ValueIterator() || next_.get_docid() != docid) return {};
  value_ = *next_;
  return value_;
}

// Null if it is not in the cache.
const PlacedBlock *PlacedPassages::known_block(uint32_t docid) {
  if (!column_ && cache_) column_ = cache_->placed(shard_.epoch, shard_.database);
  const uint32_t number = PlacedBlock::number_of(docid);
  return column_ && number < column_->block_count() ? column_->block(number) : nullptr;
}

void PlacedPassages::prefetch_block(uint32_t docid) {
  if (const PlacedBlock *block = known_block(docid)) block->prefetch(docid);
}

void PlacedPassages::prefetch(uint32_t docid) {
  constexpr size_t line = 64;
  const PlacedBlock *block = known_block(docid);
  if (!block) return;
  const std::string_view packed = block->at(docid);
  for (size_t at = 0; at < packed.size(); at += line) __builtin_prefetch(packed.data() + at);
}

// From the column, or read now.
const PlacedBlock &PlacedPassages::block(uint32_t number) {
  if (const PlacedBlock *known = column_->block(number)) return *known;
  size_t memory = 0;
  const PlacedBlock *kept =
      column_->keep(number, PlacedBlock::read(shard_.database, number), memory);
  if (memory > 0) cache_->grow(shard_.epoch, column_.get(), memory);
  return *kept;
}

} // namespace cx
