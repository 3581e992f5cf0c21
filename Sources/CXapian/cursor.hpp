#ifndef CX_CURSOR_HPP
#define CX_CURSOR_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <xapian.h>

#include "hot_list.hpp"
#include "term_facts.hpp"

namespace cx {

constexpr uint32_t no_docid = UINT32_MAX;

// Walks one term's postings: a decoded list in place, or libxapian's in pieces that are copied out,
// so that the inner loops only ever see arrays. The list is opened when it is first needed.
class Cursor {
public:
  // `hot` is the decoded list, or null.
  Cursor(
      const Xapian::Database &store, std::string term, const TermFacts &facts,
      std::shared_ptr<const HotList> hot = nullptr);

  // The passage it stands at; 0 before the first, `no_docid` after the last.
  uint32_t docid() const { return docid_; }
  uint32_t impact() const { return hot_ ? hot_->impacts[at_] : piece_->impacts[at_]; }

  // No impact of the list is larger.
  uint32_t bound() const { return bound_; }
  // How many passages have the term.
  uint32_t frequency() const { return frequency_; }
  // The decoded list; null while libxapian is read.
  const HotList *hot() const { return hot_.get(); }

  // No impact in the blocks from `first` to before `end` is larger.
  uint32_t bound_in(uint32_t first, uint32_t end) const {
    if (!hot_ || hot_->cells.empty()) return bound_;
    uint8_t cell = 0;
    end = std::min(end, static_cast<uint32_t>(hot_->cells.size()));
    for (uint32_t block = first; block < end; ++block) cell = std::max(cell, hot_->cells[block]);
    return cell == 0 ? 0 : cell - 1;
  }

  // Moves to the first passage from `target` on.
  void skip_to(uint32_t target) {
    if (docid_ >= target) return;
    if (hot_) {
      skip_in(hot_->docids.data(), hot_->docids.size(), target);
    } else {
      skip_live(target);
    }
  }

  // Calls `visit(docid, impact)` for every posting before `end` and stands at the next one.
  template <class Visit> void visit_before(uint32_t end, Visit &&visit) {
    if (hot_) {
      const uint32_t *docids = hot_->docids.data();
      const uint8_t *impacts = hot_->impacts.data();
      const size_t count = hot_->docids.size();
      size_t at = at_;
      for (; at < count && docids[at] < end; ++at) visit(docids[at], uint32_t(impacts[at]));
      at_ = at;
      docid_ = at < count ? docids[at] : no_docid;
      return;
    }
    skip_to(1);
    while (docid_ < end) {
      const size_t count = piece_->count;
      size_t at = at_;
      for (; at < count && piece_->docids[at] < end; ++at) {
        visit(piece_->docids[at], piece_->impacts[at]);
      }
      at_ = at;
      if (at < count) {
        docid_ = piece_->docids[at];
      } else {
        read_piece();
      }
    }
  }

  // Calls `visit(offset in the block, impact)` for each posting of a block, in any order of blocks.
  // Decoded lists only; where the cursor stands afterwards says nothing.
  template <class Visit> void visit_block(uint32_t block, Visit &&visit) {
    const HotList &list = *hot_;
    const uint32_t start = block * block_size;
    const uint32_t *docids = list.docids.data();
    const size_t count = list.docids.size();
    size_t at;
    if (list.cells.empty()) {
      at = find(start);
    } else {
      if (list.cells[block] == 0) return;
      at = list.starts[block / blocks_per_chunk] + list.offsets[block];
    }
    for (; at < count && docids[at] - start < block_size; ++at) {
      visit(docids[at] - start, uint32_t(list.impacts[at]));
    }
    at_ = at;
  }

private:
  static constexpr uint32_t longest_piece = 128;
  static constexpr uint32_t shortest_piece = 4;

  struct Piece {
    std::array<uint32_t, longest_piece> docids;
    std::array<uint32_t, longest_piece> impacts;
    uint32_t count = 0;
    Xapian::PostingIterator next;
    Xapian::PostingIterator end;
  };

  size_t find(uint32_t target) const;
  void skip_in(const uint32_t *docids, size_t count, uint32_t target);
  void skip_live(uint32_t target);
  void open();
  void read_piece();

  Xapian::Database store_;
  std::string term_;
  uint32_t frequency_;
  uint32_t bound_;
  uint32_t docid_ = 0;
  size_t at_ = 0;
  std::shared_ptr<const HotList> hot_;
  std::unique_ptr<Piece> piece_;
  // Grows while the list is read on, shrinks when it is skipped in.
  uint32_t piece_length_ = shortest_piece;
};

} // namespace cx

#endif
