#ifndef CX_RENUMBERING_HPP
#define CX_RENUMBERING_HPP

#include <cstddef>
#include <cstdint>
#include <vector>
#include <xapian.h>

namespace cx::glass {

// New docids of the passages of a source: those that are left out leave no gap, and what comes
// before the source is counted first.
class Renumbering {
public:
  // `left_out` ascends; docids from 1 to `passages`.
  Renumbering(uint32_t before, uint32_t passages, const uint32_t *left_out, size_t count)
      : before_(before), passages_(passages) {
    if (count > 0) blocks_.resize(passages / 64 + 1);
    uint32_t last = 0;
    for (size_t i = 0; i < count; ++i) {
      if (left_out[i] <= last || left_out[i] > passages) {
        throw Xapian::InvalidArgumentError("the docids to leave out must ascend and be there");
      }
      last = left_out[i];
      blocks_[last / 64].left_out |= uint64_t(1) << last % 64;
    }
    uint32_t seen = 0;
    for (Block &block : blocks_) {
      block.before = seen;
      seen += static_cast<uint32_t>(__builtin_popcountll(block.left_out));
    }
    kept_ = passages - seen;
  }

  uint32_t kept() const { return kept_; }
  bool keeps_all() const { return blocks_.empty(); }

  // 0 for a passage that is left out.
  uint32_t operator()(uint32_t docid) const {
    if (docid == 0 || docid > passages_) {
      throw Xapian::DatabaseCorruptError("a docid beyond the last");
    }
    if (blocks_.empty()) return before_ + docid;
    const Block &block = blocks_[docid / 64];
    const uint64_t bit = uint64_t(1) << docid % 64;
    if (block.left_out & bit) return 0;
    return before_ + docid - block.before -
        static_cast<uint32_t>(__builtin_popcountll(block.left_out & (bit - 1)));
  }

private:
  // 64 docids, and how many before them are left out.
  struct Block {
    uint64_t left_out = 0;
    uint32_t before = 0;
  };

  uint32_t before_;
  uint32_t passages_;
  uint32_t kept_ = 0;
  std::vector<Block> blocks_;
};

} // namespace cx::glass

#endif
