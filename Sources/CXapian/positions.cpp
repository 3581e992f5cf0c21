// Packing the terms of a passage by position.
#include "positions.hpp"

#include <algorithm>

namespace cx {

// FNV-1a (Fowler, Noll & Vo), 64 bits folded to 24.
uint32_t position_key(std::string_view term) {
  uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : term) hash = (hash ^ static_cast<uint8_t>(byte)) * 0x100000001B3;
  return static_cast<uint32_t>((hash >> 48 ^ hash >> 24 ^ hash) & 0xFFFFFF);
}

static void append(std::string &packed, uint32_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) packed.push_back(static_cast<char>(number >> 8 * i & 0xFF));
}

std::string pack_positions(std::vector<PlacedTerm> terms) {
  std::sort(terms.begin(), terms.end(), [](const PlacedTerm &a, const PlacedTerm &b) {
    return a.position != b.position ? a.position < b.position : a.key < b.key;
  });
  std::string packed;
  packed.reserve(terms.size() * 4);
  const PlacedTerm *before = nullptr;
  for (const PlacedTerm &term : terms) {
    if (before && before->position == term.position && before->key == term.key) continue;
    const uint32_t distance = term.position - (before ? before->position : 0);
    append(packed, term.key, 3);
    append(packed, std::min<uint32_t>(distance, 255), 1);
    if (distance >= 255) append(packed, distance, 4);
    before = &term;
  }
  return packed;
}

} // namespace cx
