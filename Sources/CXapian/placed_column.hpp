#ifndef CX_PLACED_COLUMN_HPP
#define CX_PLACED_COLUMN_HPP

#include <atomic>
#include <memory>
#include <vector>

#include "placed_block.hpp"

namespace cx {

// The blocks of packed positions that were read from one store so far. For any number of threads,
// without a lock: a block stays where it is as long as the column.
class PlacedColumn {
public:
  explicit PlacedColumn(uint32_t last_docid) : blocks_(PlacedBlock::number_of(last_docid) + 1) {}
  ~PlacedColumn();
  PlacedColumn(const PlacedColumn &) = delete;
  PlacedColumn &operator=(const PlacedColumn &) = delete;

  size_t block_count() const { return blocks_.size(); }
  // Null if it was not read yet.
  const PlacedBlock *block(uint32_t number) const {
    return blocks_[number].load(std::memory_order_acquire);
  }
  // Keeps a block, unless another thread was faster; returns the one that is kept, and adds what it
  // takes to `memory`.
  const PlacedBlock *keep(uint32_t number, std::unique_ptr<const PlacedBlock> block, size_t &memory);

  // What a column takes without its blocks.
  static size_t own_memory(uint32_t last_docid) {
    return sizeof(PlacedColumn) + (PlacedBlock::number_of(last_docid) + 1) * sizeof(void *);
  }

private:
  std::vector<std::atomic<const PlacedBlock *>> blocks_;
};

} // namespace cx

#endif
