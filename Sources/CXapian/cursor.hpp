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
  // Over a decoded list.
  explicit Cursor(std::shared_ptr<const HotList> hot);
  // Over libxapian's list, from a store that outlives the cursor.
  Cursor(const Xapian::Database &store, std::string term, const TermFacts &facts);

  // The passage it stands at; 0 before the first, `no_docid` after the last.
  uint32_t docid() const { return docid_; }
  uint32_t impact() const {
    if (!hot_) return piece_->impacts[at_];
    return hot_->is_long() ? HotList::impact(*posting_) : hot_->impacts[at_];
  }

  // No impact of the list is larger.
  uint32_t bound() const { return bound_; }
  // How many passages have the term.
  uint32_t frequency() const { return frequency_; }
  // The decoded list; null while libxapian is read.
  const HotList *hot() const { return hot_.get(); }

  // No impact in the blocks from `first` to before `end` is larger.
  uint32_t bound_in(uint32_t first, uint32_t end) const {
    if (!hot_ || !hot_->is_long()) return bound_;
    uint8_t cell = 0;
    end = std::min(end, hot_->block_count());
    for (uint32_t block = first; block < end; ++block) cell = std::max(cell, hot_->cells[block]);
    return cell;
  }

  // Moves to the first passage from `target` on.
  void skip_to(uint32_t target) {
    if (docid_ >= target) return;
    if (!hot_) {
      skip_live(target);
    } else if (hot_->is_long()) {
      skip_long(target);
    } else {
      skip_in(hot_->docids.data(), hot_->docids.size(), target);
    }
  }

  // Whether a passage has the term, and then with which impact. A decoded long list is asked
  // directly and the cursor stays; otherwise it moves, so that passages must come in order.
  bool has(uint32_t docid, uint32_t &impact) {
    if (!hot_ || !hot_->is_long()) {
      skip_to(docid);
      if (docid_ != docid) return false;
      impact = this->impact();
      return true;
    }
    const uint32_t block = block_of(docid);
    const uint32_t place = docid % block_size;
    if (block >= hot_->block_count() || (hot_->masks[block] >> place & 1) == 0) return false;
    const uint16_t *posting = hot_->block(block).begin;
    while (HotList::place(*posting) != place) ++posting;
    impact = HotList::impact(*posting);
    return true;
  }

  // Calls `visit(docid, impact)` for every posting before `end` and stands at the next one.
  template <class Visit> void visit_before(uint32_t end, Visit &&visit) {
    if (!hot_) {
      visit_live(end, visit);
    } else if (hot_->is_long()) {
      visit_long(end, visit);
    } else {
      const uint32_t *docids = hot_->docids.data();
      const uint8_t *impacts = hot_->impacts.data();
      const size_t count = hot_->docids.size();
      size_t at = at_;
      for (; at < count && docids[at] < end; ++at) visit(docids[at], uint32_t(impacts[at]));
      at_ = at;
      docid_ = at < count ? docids[at] : no_docid;
    }
  }

  // Sets bit number `docid` of `words` for each posting, and ends behind the last.
  void mark_all(uint32_t *words);

  // Calls `visit(place in the block, impact)` for the postings of a block, or at least for those in
  // the places of `wanted`, in any order of blocks. Decoded lists only; where the cursor stands
  // afterwards says nothing.
  template <class Visit> void visit_block(uint32_t block, uint32_t wanted, Visit &&visit) {
    const HotList &list = *hot_;
    if (list.is_long()) {
      if ((list.masks[block] & wanted) == 0) return;
      const HotList::Postings postings = list.block(block);
      for (const uint16_t *one = postings.begin; one != postings.end; ++one) {
        visit(HotList::place(*one), HotList::impact(*one));
      }
      return;
    }
    const uint32_t start = block * block_size;
    const uint32_t *docids = list.docids.data();
    const size_t count = list.docids.size();
    size_t at = find(start);
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
    uint32_t last_docid = 0;
    Xapian::PostingIterator next;
    Xapian::PostingIterator end;
  };

  template <class Visit> void visit_long(uint32_t end, Visit &visit) {
    while (docid_ < end) {
      const uint32_t block = block_of(docid_);
      const uint16_t *last = hot_->block(block).end;
      for (; posting_ != last; ++posting_) {
        const uint32_t docid = block * block_size + HotList::place(*posting_);
        if (docid >= end) {
          docid_ = docid;
          return;
        }
        visit(docid, HotList::impact(*posting_));
      }
      stand_at_block(block + 1);
    }
  }

  template <class Visit> void visit_live(uint32_t end, Visit &visit) {
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
        read_piece(piece_->docids[count - 1]);
      }
    }
  }

  size_t find(uint32_t target) const;
  void skip_in(const uint32_t *docids, size_t count, uint32_t target);
  void skip_long(uint32_t target);
  void stand_at_block(uint32_t block);
  void skip_live(uint32_t target);
  void open();
  // Reads postings of passages above `before`.
  void read_piece(uint32_t before);

  uint32_t frequency_;
  uint32_t bound_;
  uint32_t docid_ = 0;
  // Of a piece or a short list.
  size_t at_ = 0;
  // Of a long list.
  const uint16_t *posting_ = nullptr;
  std::shared_ptr<const HotList> hot_;
  // Where there is no decoded list.
  const Xapian::Database *store_ = nullptr;
  std::string term_;
  std::unique_ptr<Piece> piece_;
  // Grows while the list is read on, shrinks when it is skipped in.
  uint32_t piece_length_ = shortest_piece;
};

} // namespace cx

#endif
