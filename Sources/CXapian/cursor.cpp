// Walking a posting list.
#include "cursor.hpp"

namespace cx {

Cursor::Cursor(
    const Xapian::Database &store, std::string term, const TermFacts &facts,
    std::shared_ptr<const HotList> hot)
    : store_(store), term_(std::move(term)), frequency_(facts.frequency),
      bound_(facts.impact_bound), hot_(std::move(hot)) {
  if (frequency_ == 0) {
    docid_ = no_docid;
  } else if (hot_) {
    bound_ = hot_->largest;
    docid_ = hot_->docids[0];
  }
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
  piece_->next = store_.postlist_begin(term_);
  piece_->end = store_.postlist_end(term_);
  read_piece();
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
  read_piece();
}

void Cursor::read_piece() {
  uint32_t count = 0;
  for (; count < piece_length_ && piece_->next != piece_->end; ++count, ++piece_->next) {
    piece_->docids[count] = *piece_->next;
    piece_->impacts[count] = piece_->next.get_wdf();
  }
  piece_->count = count;
  piece_length_ = std::min(piece_length_ * 2, longest_piece);
  at_ = 0;
  docid_ = count > 0 ? piece_->docids[0] : no_docid;
}

} // namespace cx
