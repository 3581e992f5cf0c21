#ifndef CX_HOT_LIST_HPP
#define CX_HOT_LIST_HPP

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>
#include <xapian.h>

namespace cx {

// Docids are ranked in windows of this many.
constexpr uint32_t window_size = 2048;

inline uint32_t window_of(uint32_t docid) { return docid / window_size; }

// A posting list decoded into arrays, with what is needed to skip in it.
struct HotList {
  std::vector<uint32_t> docids;
  std::vector<uint8_t> impacts;
  uint8_t largest = 0;

  // For long lists, a row per window and one more: where its postings start, and its largest
  // impact. Empty for short lists.
  std::vector<uint32_t> window_starts;
  std::vector<uint8_t> window_largest;

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
    return sizeof(HotList) + docids.capacity() * 5 + window_starts.capacity() * 5;
  }

  // Decodes a term's list; null if an impact does not fit a byte.
  static std::shared_ptr<const HotList>
  decode(const Xapian::Database &shard, const std::string &term, uint32_t frequency);
};

} // namespace cx

#endif
