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

// The docid that comes next in a list, of which `before` was the last. libxapian hands on whatever a
// damaged list says, and docids are places in arrays.
inline uint32_t docid_after(uint32_t before, uint32_t next, uint32_t last_docid) {
  if (next <= before || next > last_docid) {
    throw Xapian::DatabaseCorruptError("a list of passages is damaged");
  }
  return next;
}

// A block falls into lanes of as many passages, to be judged together by a processor.
constexpr uint32_t lane_count = 8;
constexpr uint32_t lane_size = block_size / lane_count;

// Blocks of one chunk are judged together by the best of them.
constexpr uint32_t blocks_per_chunk = 32;
constexpr uint32_t chunk_size = block_size * blocks_per_chunk;

// A posting list decoded into arrays: a short one posting by posting, a long one in blocks.
struct HotList {
  uint32_t count = 0;
  uint8_t largest = 0;
  // Of the store.
  uint32_t last_docid = 0;

  // Larger impacts have no room in a cell.
  static constexpr uint32_t largest_possible = 255;

  // The postings of a short list.
  std::vector<uint32_t> docids;
  std::vector<uint8_t> impacts;

  // The largest impact of each block of a long list, for every block of the store: 0 for a block
  // without postings, and at least 1 otherwise. Empty for a short list.
  std::vector<uint8_t> cells;
  // The same for the lanes of each block, block by block.
  std::vector<uint8_t> lanes;
  // Which passages of each block have the term, a bit for each.
  std::vector<uint32_t> masks;
  // The postings of a long list, chunk by chunk: first where each block's postings end, counted
  // from the chunk's first posting, in the place of the block after it (the last one's in the
  // first); then the postings. What belongs together lies together: looking into a block costs one
  // or two lines of memory.
  std::vector<uint16_t> chunks;
  // Where each chunk starts in there.
  std::vector<uint32_t> starts;

  // A posting of a long list: the place in its block, and its impact.
  static uint32_t place(uint16_t posting) { return posting % block_size; }
  static uint32_t impact(uint16_t posting) { return posting / block_size; }

  // A cell that counts an impact.
  static uint8_t cell(uint32_t impact) { return static_cast<uint8_t>(impact == 0 ? 1 : impact); }

  bool is_long() const { return !cells.empty(); }
  uint32_t block_count() const { return static_cast<uint32_t>(cells.size()); }

  struct Postings {
    const uint16_t *begin;
    const uint16_t *end;
  };
  // The postings of a block of a long list.
  Postings block(uint32_t number) const {
    const uint16_t *ends = chunk(number);
    const uint32_t at = number % blocks_per_chunk;
    const uint16_t *first = ends + blocks_per_chunk;
    return {first + (at == 0 ? 0 : ends[at]), first + ends[(at + 1) % blocks_per_chunk]};
  }

  // Has the processor fetch what is needed to look into a block of a long list; and then, when that
  // is there, its postings.
  void prefetch_block(uint32_t number) const {
    __builtin_prefetch(masks.data() + number);
    __builtin_prefetch(chunk(number) + number % blocks_per_chunk);
  }
  void prefetch_postings(uint32_t number) const { __builtin_prefetch(block(number).begin); }

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

  // Sets the bit of each passage, in words that stand for blocks.
  void mark_all(uint32_t *words) const;

  size_t memory() const {
    return sizeof(HotList) + docids.capacity() * 4 + impacts.capacity() + cells.capacity() +
        lanes.capacity() + masks.capacity() * 4 + chunks.capacity() * 2 + starts.capacity() * 4;
  }

  // Decodes a term's list; null if an impact is too large.
  static std::shared_ptr<const HotList>
  decode(const Xapian::Database &shard, const std::string &term, uint32_t frequency);

private:
  const uint16_t *chunk(uint32_t block) const {
    return chunks.data() + starts[block / blocks_per_chunk];
  }

  void add_ranks(const std::array<uint32_t, 256> &counts);
  void make_long();
};

} // namespace cx

#endif
