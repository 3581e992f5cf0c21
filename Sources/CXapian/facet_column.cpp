// Reading the values of a slot, and counting them.
#include "facet_column.hpp"

namespace cx {

std::shared_ptr<const FacetColumn>
FacetColumn::read(const Xapian::Database &shard, Xapian::valueno slot, int separator) {
  auto column = std::make_shared<FacetColumn>();
  column->wide_.assign(static_cast<size_t>(shard.get_lastdocid()) + 1, 0);
  column->starts_ = {0, 0};
  std::unordered_map<std::string, uint32_t> values;
  std::unordered_map<std::string, uint32_t> items;
  const auto end = shard.valuestream_end(slot);
  for (auto value = shard.valuestream_begin(slot); value != end; ++value) {
    const auto next = static_cast<uint32_t>(column->starts_.size() - 1);
    const auto [known, is_new] = values.try_emplace(*value, next);
    if (is_new) column->add_value(known->first, separator, items);
    const uint32_t docid = value.get_docid();
    if (docid >= column->wide_.size()) {
      throw Xapian::DatabaseCorruptError("a value of a passage that is not there");
    }
    column->wide_[docid] = known->second;
  }
  column->narrow_down();
  return column;
}

void FacetColumn::add_value(
    std::string_view value, int separator, std::unordered_map<std::string, uint32_t> &known) {
  visit_items(value, separator, [&](std::string_view item) {
    const auto next = static_cast<uint32_t>(items_.size());
    const auto [found, is_new] = known.try_emplace(std::string(item), next);
    if (is_new) {
      items_.push_back(found->first);
      text_memory_ += sizeof(std::string) + found->first.capacity() + 1;
    }
    numbers_.push_back(found->second);
  });
  starts_.push_back(static_cast<uint32_t>(numbers_.size()));
}

void FacetColumn::narrow_down() {
  if (starts_.size() > UINT16_MAX) return;
  narrow_.assign(wide_.begin(), wide_.end());
  wide_ = {};
}

std::string_view FacetColumn::value(uint32_t docid) const {
  const size_t count = narrow_.empty() ? wide_.size() : narrow_.size();
  if (docid >= count) throw Xapian::DocNotFoundError("no passage has that number");
  const uint32_t number = narrow_.empty() ? wide_[docid] : narrow_[docid];
  if (starts_[number] == starts_[number + 1]) return {};
  return items_[numbers_[starts_[number]]];
}

void FacetColumn::count(const MatchSet &matches, ItemCounts &counts) const {
  if (narrow_.empty()) {
    count(wide_, matches, counts);
  } else {
    count(narrow_, matches, counts);
  }
}

template <class Number>
void FacetColumn::count(
    const std::vector<Number> &column, const MatchSet &matches, ItemCounts &counts) const {
  // Two rows in turn: passages beside each other often have the same value, and an addition would
  // have to wait for the one before.
  const size_t values = starts_.size() - 1;
  std::vector<uint32_t> sums(values * 2, 0);
  uint32_t *even = sums.data();
  uint32_t *odd = even + values;
  matches.visit([&](uint32_t docid) {
    ++even[column[docid]];
    std::swap(even, odd);
  });
  std::vector<uint32_t> of_items(items_.size(), 0);
  for (size_t value = 1; value < values; ++value) {
    const uint32_t sum = sums[value] + sums[values + value];
    if (sum == 0) continue;
    for (uint32_t i = starts_[value]; i < starts_[value + 1]; ++i) of_items[numbers_[i]] += sum;
  }
  for (size_t item = 0; item < items_.size(); ++item) {
    if (of_items[item] > 0) counts[items_[item]] += of_items[item];
  }
}

} // namespace cx
