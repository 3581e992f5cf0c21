#ifndef CX_HOT_LIST_HPP
#define CX_HOT_LIST_HPP

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>
#include <xapian.h>

namespace cx {

// Docids fall into blocks of this many, of which the best impact is known.
constexpr uint32_t block_size = 32;

inline uint32_t block_of(uint32_t docid) { return docid / block_size; }

// Blocks of one chunk are judged together by the best of them.
constexpr uint32_t blocks_per_chunk = 32;
constexpr uint32_t chunk_size = block_size * blocks_per_chunk;

// A posting list decoded into arrays, with what is needed to skip in it.
struct HotList {
  std::vector<uint32_t> docids;
  std::vector<uint8_t> impacts;
  uint8_t largest = 0;

  // Larger impacts have no room in a cell.
  static constexpr uint32_t largest_possible = 254;

  // What is in a block: 0 for nothing, otherwise one more than its largest impact. For every block
  // of the store, or empty where the list is so short that its postings say it faster.
  std::vector<uint8_t> cells;
  // Where each chunk's postings start, and each block's, counted from its chunk's. Empty if `cells`
  // is.
  std::vector<uint32_t> starts;
  std::vector<uint16_t> offsets;

  // The impact that at least 1, 2, 5, … postings reach; 0 where there are fewer.
  static constexpr std::array<uint32_t, 10> ranks = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  std::array<uint8_t, ranks.size()> impact_at_rank = {};

  // An impact that at least `count` postings reach.
  uint32_t impact_reached_by(uint64_t count) const {
    for (size_t i = 0; i < ranks.size(); ++i) {
      if (ranks[i] >= count) return impact_at_rank[i];
    }
    return 0;
  }

  size_t memory() const {
    return sizeof(HotList) + docids.capacity() * 5 + cells.capacity() + starts.capacity() * 4 +
        offsets.capacity() * 2;
  }

  // Decodes a term's list; null if an impact is too large.
  static std::shared_ptr<const HotList>
  decode(const Xapian::Database &shard, const std::string &term, uint32_t frequency);
};

} // namespace cx

#endif
