// Walking a posting list.
#include "cursor.hpp"

namespace cx {

Cursor::Cursor(std::shared_ptr<const HotList> hot)
    : frequency_(hot->count), bound_(hot->largest), docid_(no_docid), hot_(std::move(hot)) {
  if (frequency_ == 0) return;
  if (hot_->is_long()) {
    stand_at_block(0);
  } else {
    docid_ = hot_->docids[0];
  }
}

Cursor::Cursor(const Xapian::Database &store, std::string term, const TermFacts &facts)
    : frequency_(facts.frequency), bound_(facts.impact_bound),
      docid_(facts.frequency == 0 ? no_docid : 0), store_(&store), term_(std::move(term)) {}

void Cursor::mark_all(uint32_t *words) {
  if (hot_ && hot_->is_long()) {
    hot_->mark_all(words);
    docid_ = no_docid;
    return;
  }
  visit_before(no_docid, [=](uint32_t docid, uint32_t) {
    words[block_of(docid)] |= uint32_t(1) << docid % block_size;
  });
}

// Moves to the first posting from a block on.
void Cursor::stand_at_block(uint32_t block) {
  const uint8_t *cells = hot_->cells.data();
  const uint32_t count = hot_->block_count();
  while (block < count && cells[block] == 0) ++block;
  if (block == count) {
    docid_ = no_docid;
    return;
  }
  posting_ = hot_->block(block).begin;
  docid_ = block * block_size + HotList::place(*posting_);
}

void Cursor::skip_long(uint32_t target) {
  const uint32_t block = block_of(target);
  if (block >= hot_->block_count()) {
    docid_ = no_docid;
    return;
  }
  if (hot_->cells[block] != 0) {
    const HotList::Postings postings = hot_->block(block);
    const uint32_t place = target % block_size;
    for (const uint16_t *one = postings.begin; one != postings.end; ++one) {
      if (HotList::place(*one) < place) continue;
      posting_ = one;
      docid_ = block * block_size + HotList::place(*one);
      return;
    }
  }
  stand_at_block(block + 1);
}

// Steps that double, then a binary search in the last one.
void Cursor::skip_in(const uint32_t *docids, size_t count, uint32_t target) {
  size_t low = at_;
  size_t step = 1;
  while (low + step < count && docids[low + step] < target) {
    low += step;
    step *= 2;
  }
  const size_t high = std::min(low + step, count);
  at_ = static_cast<size_t>(
      std::lower_bound(docids + low + 1, docids + high, target) - docids);
  docid_ = at_ < count ? docids[at_] : no_docid;
}

// The first posting from `target` on, quickest if the cursor stands there or shortly before.
size_t Cursor::find(uint32_t target) const {
  const uint32_t *docids = hot_->docids.data();
  const size_t count = hot_->docids.size();
  if (at_ > 0 && docids[at_ - 1] >= target) {
    return static_cast<size_t>(std::lower_bound(docids, docids + at_, target) - docids);
  }
  if (at_ >= count || docids[at_] >= target) return at_;
  size_t low = at_;
  size_t step = 1;
  for (; low + step < count && docids[low + step] < target; step *= 2) low += step;
  const uint32_t *end = docids + std::min(low + step, count);
  return static_cast<size_t>(std::lower_bound(docids + low + 1, end, target) - docids);
}

void Cursor::open() {
  piece_.reset(new Piece);
  piece_->next = store_->postlist_begin(term_);
  piece_->end = store_->postlist_end(term_);
  piece_->last_docid = store_->get_lastdocid();
  read_piece(0);
}

void Cursor::skip_live(uint32_t target) {
  if (!piece_) open();
  if (docid_ >= target) return;
  if (piece_->docids[piece_->count - 1] >= target) {
    skip_in(piece_->docids.data(), piece_->count, target);
    return;
  }
  if (piece_->next == piece_->end) {
    docid_ = no_docid;
    return;
  }
  piece_->next.skip_to(target);
  piece_length_ = shortest_piece;
  read_piece(target - 1);
}

void Cursor::read_piece(uint32_t before) {
  uint32_t count = 0;
  for (; count < piece_length_ && piece_->next != piece_->end; ++count, ++piece_->next) {
    before = docid_after(before, *piece_->next, piece_->last_docid);
    piece_->docids[count] = before;
    piece_->impacts[count] = piece_->next.get_wdf();
  }
  piece_->count = count;
  piece_length_ = std::min(piece_length_ * 2, longest_piece);
  at_ = 0;
  docid_ = count > 0 ? piece_->docids[0] : no_docid;
}

} // namespace cx
