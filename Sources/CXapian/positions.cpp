// Packing what stands where.
#include "positions.hpp"

#include <algorithm>

namespace cx {

// FNV-1a (Fowler, Noll & Vo), 64 bits folded to 24.
uint32_t position_key(std::string_view name) {
  uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : name) hash = (hash ^ static_cast<uint8_t>(byte)) * 0x100000001B3;
  return static_cast<uint32_t>((hash >> 48 ^ hash >> 24 ^ hash) & 0xFFFFFF);
}

static void append(std::string &packed, uint32_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) packed.push_back(static_cast<char>(number >> 8 * i & 0xFF));
}

std::string pack_positions(std::vector<Placed> placed) {
  std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
    return a.position != b.position ? a.position < b.position : a.key < b.key;
  });
  std::string packed;
  packed.reserve(placed.size() * 4);
  uint32_t last = 0;
  for (size_t i = 0; i < placed.size();) {
    const Placed &one = placed[i];
    uint32_t kinds = 0;
    for (; i < placed.size() && placed[i].position == one.position && placed[i].key == one.key;
         ++i) {
      kinds |= placed[i].kinds;
    }
    const uint32_t distance = one.position - last;
    append(packed, one.key, 3);
    append(packed, kinds | std::min<uint32_t>(distance, 63), 1);
    if (distance >= 63) append(packed, distance, 4);
    last = one.position;
  }
  return packed;
}

} // namespace cx
