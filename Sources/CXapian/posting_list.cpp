// Writing the chunks of a list.
#include "posting_list.hpp"

#include <algorithm>

#include "glass_keys.hpp"
#include "glass_numbers.hpp"

namespace cx::glass {

void PostingList::write(TableWriter &table, std::string_view key) {
  const bool has_counts = key != lengths_mark;
  const bool is_packed = largest_ == 0 || !has_counts;
  for (size_t i = 0; i < chunks_.size(); ++i) {
    const Chunk &chunk = chunks_[i];
    const bool is_last = i + 1 == chunks_.size();
    value_.clear();
    if (i == 0) {
      append_number(value_, has_counts ? count_ : 0);
      // libxapian reads 32 bits; a sum beyond them is as good an upper bound at their end.
      append_number(value_, has_counts ? std::min<uint64_t>(sum_, UINT32_MAX) : 0);
      append_number(value_, chunk.first - 1);
    } else {
      make_later_chunk_key(key_, key, chunk.first);
    }
    value_.push_back(is_last ? '1' : '0');
    append_number(value_, chunk.last - chunk.first);
    const size_t end = is_last ? bytes_.size() : chunks_[i + 1].start;
    value_.append(bytes_, chunk.start, end - chunk.start);
    // Where impacts stand, ranking reads the list: it stays as it is. A filter is compressed if it
    // gains much: a query for a month opens a hundred lists of dates. Nothing reads the lengths.
    const std::string_view chunk_key = i == 0 ? key : std::string_view(key_);
    is_packed ? table.add_packed(chunk_key, value_, has_counts ? 33 : 75) : table.add(chunk_key, value_);
  }
  chunks_.clear();
  bytes_.clear();
  count_ = 0;
  sum_ = 0;
  largest_ = 0;
}

} // namespace cx::glass
