// Reading the positions of consecutive passages.
#include "placed_block.hpp"

#include "CXapian.h"

namespace cx {

std::unique_ptr<const PlacedBlock>
PlacedBlock::read(const Xapian::Database &shard, uint32_t number) {
  auto block = std::make_unique<PlacedBlock>();
  const uint32_t first = number * size;
  auto value = shard.valuestream_begin(CX_POSITIONS_SLOT);
  const auto end = shard.valuestream_end(CX_POSITIONS_SLOT);
  if (value != end) value.skip_to(first);
  for (uint32_t place = 0; place < size; ++place) {
    block->starts[place] = static_cast<uint32_t>(block->bytes.size());
    if (value == end || value.get_docid() != first + place) continue;
    block->bytes += *value;
    ++value;
  }
  block->starts[size] = static_cast<uint32_t>(block->bytes.size());
  block->bytes.shrink_to_fit();
  return block;
}

} // namespace cx
