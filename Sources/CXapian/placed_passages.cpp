// Fetching packed positions.
#include "placed_passages.hpp"

#include "CXapian.h"
#include "reader.hpp"

namespace cx {

std::string_view PlacedPassages::at(uint32_t docid) {
  const uint32_t number = PlacedBlock::number_of(docid);
  if (block_ && block_->number == number) return block_->at(docid);
  if (cache_ && (block_ = cache_->placed(shard_.epoch, shard_.database, number))) {
    return block_->at(docid);
  }
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

} // namespace cx
