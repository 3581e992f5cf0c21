// Writing out the passages of a group with many members.
#include "term_group.hpp"

namespace cx {

void TermGroup::write_out(uint32_t last_docid) {
  written_.assign(block_of(last_docid) + 1, 0);
  for (Member &member : members_) member.cursor.mark_all(written_.data());
  frequency_ = 0;
  for (uint32_t word : written_) frequency_ += static_cast<uint64_t>(__builtin_popcount(word));
  members_.clear();
  bound_ = 0;
  docid_ = 0;
}

uint32_t TermGroup::next_written(uint32_t target) const {
  size_t block = block_of(target);
  if (block >= written_.size()) return no_docid;
  uint32_t word = written_[block] & (~uint32_t(0) << (target % block_size));
  while (word == 0) {
    if (++block == written_.size()) return no_docid;
    word = written_[block];
  }
  return static_cast<uint32_t>(block) * block_size + static_cast<uint32_t>(__builtin_ctz(word));
}

} // namespace cx
