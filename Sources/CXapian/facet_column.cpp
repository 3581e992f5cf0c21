// Reading the values of a slot, and counting them.
#include "facet_column.hpp"

namespace cx {

std::shared_ptr<const FacetColumn>
FacetColumn::read(const Xapian::Database &shard, Xapian::valueno slot) {
  auto column = std::make_shared<FacetColumn>();
  column->wide_.assign(static_cast<size_t>(shard.get_lastdocid()) + 1, 0);
  column->values_.emplace_back();
  std::unordered_map<std::string, uint32_t> numbers;
  const auto end = shard.valuestream_end(slot);
  for (auto value = shard.valuestream_begin(slot); value != end; ++value) {
    const auto next = static_cast<uint32_t>(column->values_.size());
    const auto [known, is_new] = numbers.try_emplace(*value, next);
    if (is_new) {
      column->values_.push_back(known->first);
      column->text_memory_ += sizeof(std::string) + known->first.capacity() + 1;
    }
    column->wide_[value.get_docid()] = known->second;
  }
  column->narrow_down();
  return column;
}

void FacetColumn::narrow_down() {
  if (values_.size() > UINT16_MAX) return;
  narrow_.reserve(wide_.size());
  for (uint32_t number : wide_) narrow_.push_back(static_cast<uint16_t>(number));
  wide_ = {};
}

void FacetColumn::count(const MatchSet &matches, ValueCounts &counts) const {
  if (narrow_.empty()) {
    count(wide_, matches, counts);
  } else {
    count(narrow_, matches, counts);
  }
}

template <class Number>
void FacetColumn::count(
    const std::vector<Number> &column, const MatchSet &matches, ValueCounts &counts) const {
  // Two rows in turn: passages beside each other often have the same value, and an addition would
  // have to wait for the one before.
  std::vector<uint32_t> sums(values_.size() * 2, 0);
  uint32_t *even = sums.data();
  uint32_t *odd = even + values_.size();
  matches.visit([&](uint32_t docid) {
    ++even[column[docid]];
    std::swap(even, odd);
  });
  for (size_t number = 1; number < values_.size(); ++number) {
    const uint32_t sum = sums[number] + sums[values_.size() + number];
    if (sum > 0) counts[values_[number]] += sum;
  }
}

} // namespace cx
