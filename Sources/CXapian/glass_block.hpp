// A block of a glass table (libxapian's backends/glass/glass_table.h and glass_table.cc):
//
//     bytes 0–3   revision          9–10   end of the directory
//           4     level, 0 = leaf   11 …   the directory: two bytes for each item, its offset
//           5–6   gap between the directory and the items, 7–8 all free bytes
//
// and from the end of the block downwards the items, in any order. An item of a leaf:
//
//     2 bytes: length - 3, and in the upper bits compressed, last part, first part of a value
//     1 byte: length of the key; the key; unless this is the first part, 2 bytes: its number
//     the value, or a part of it
//
// An item of a branch: 4 bytes, the number of the block below; 1 byte, length of the key; the key;
// 2 bytes, number of the part. All keys below it are at or above its key and below the next item's;
// the first item of a branch has an empty key. Numbers have their highest byte first.
#ifndef CX_GLASS_BLOCK_HPP
#define CX_GLASS_BLOCK_HPP

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cx::glass {

constexpr uint32_t block_size = 8192;
constexpr uint32_t directory_start = 11;
constexpr uint32_t longest_key = 255;
constexpr uint16_t compressed_bit = 0x8000;
constexpr uint16_t last_bit = 0x4000;
constexpr uint16_t first_bit = 0x2000;
constexpr uint16_t length_bits = 0x1FFF;

inline uint32_t read2(const uint8_t *at) { return uint32_t(at[0]) << 8 | at[1]; }

inline void write2(uint8_t *at, uint32_t number) {
  at[0] = static_cast<uint8_t>(number >> 8);
  at[1] = static_cast<uint8_t>(number);
}

inline void write4(uint8_t *at, uint32_t number) {
  write2(at, number >> 16);
  write2(at + 2, number & 0xFFFF);
}

// A block being filled, its items in the order in which they come.
class Block {
public:
  explicit Block(uint8_t level) : level_(level) { clear(); }

  void clear() {
    bytes_.fill(0);
    directory_end_ = directory_start;
    items_start_ = block_size;
  }

  bool is_empty() const { return directory_end_ == directory_start; }
  uint32_t count() const { return (directory_end_ - directory_start) / 2; }
  // Bytes that the next item may have.
  uint32_t room() const {
    const uint32_t gap = items_start_ - directory_end_;
    return gap < 2 ? 0 : gap - 2;
  }

  // Room for an item, to be filled by the caller.
  uint8_t *add_item(uint32_t length) {
    items_start_ -= length;
    write2(&bytes_[directory_end_], items_start_);
    directory_end_ += 2;
    return &bytes_[items_start_];
  }

  // The bytes as they go to disk.
  const uint8_t *finish(uint32_t revision) {
    const uint32_t gap = items_start_ - directory_end_;
    write4(&bytes_[0], revision);
    bytes_[4] = level_;
    write2(&bytes_[5], gap);
    write2(&bytes_[7], gap);
    write2(&bytes_[9], directory_end_);
    return bytes_.data();
  }

private:
  std::array<uint8_t, block_size> bytes_;
  uint8_t level_;
  uint32_t directory_end_;
  uint32_t items_start_;
};

} // namespace cx::glass

#endif
