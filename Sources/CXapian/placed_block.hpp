#ifndef CX_PLACED_BLOCK_HPP
#define CX_PLACED_BLOCK_HPP

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <xapian.h>

namespace cx {

// The packed positions of consecutive passages, read at once.
struct PlacedBlock {
  static constexpr uint32_t size = 32;

  static uint32_t number_of(uint32_t docid) { return docid / size; }

  std::string bytes;
  // Where each passage's start, with a last one for the end.
  std::array<uint32_t, size + 1> starts = {};

  std::string_view at(uint32_t docid) const {
    const uint32_t place = docid % size;
    return std::string_view(bytes).substr(starts[place], starts[place + 1] - starts[place]);
  }

  // Has the processor fetch what `at` reads.
  void prefetch(uint32_t docid) const {
    __builtin_prefetch(&bytes);
    __builtin_prefetch(&starts[docid % size]);
  }

  size_t memory() const { return sizeof(PlacedBlock) + bytes.capacity(); }

  static std::unique_ptr<const PlacedBlock> read(const Xapian::Database &shard, uint32_t number);
};

} // namespace cx

#endif
