#ifndef CX_POSTING_LIST_HPP
#define CX_POSTING_LIST_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "table_writer.hpp"

namespace cx::glass {

// A list of docids with a number each, on its way into the postlist table: the impacts of a term,
// or the lengths of all passages. Layout of a chunk (libxapian's backends/glass/glass_postlist.cc):
//
//     only the first: numbers: docids in the list, sum of the impacts, first docid - 1
//     '1' if it is the last chunk, '0' otherwise; number: last docid - first docid
//     number: the first impact; then for each docid its distance from the one before - 1, impact
//
// The list of the lengths says 0 for the first two numbers.
class PostingList {
public:
  bool is_empty() const { return chunks_.empty(); }
  uint32_t largest() const { return largest_; }

  // Docids ascend.
  void add(uint32_t docid, uint32_t number) {
    if (chunks_.empty() || bytes_.size() - chunks_.back().start >= chunk_size) {
      chunks_.push_back({docid, docid, bytes_.size()});
    } else {
      append(docid - chunks_.back().last - 1);
      chunks_.back().last = docid;
    }
    append(number);
    ++count_;
    sum_ += number;
    if (number > largest_) largest_ = number;
  }

  // Writes the list under its key, and empties it.
  void write(TableWriter &table, std::string_view key);

private:
  struct Chunk {
    uint32_t first;
    uint32_t last;
    size_t start;
  };

  // Four chunks with an average key fill a block.
  static constexpr size_t chunk_size = 1990;

  void append(uint32_t number) {
    while (number >= 0x80) {
      bytes_.push_back(static_cast<char>(number | 0x80));
      number >>= 7;
    }
    bytes_.push_back(static_cast<char>(number));
  }

  std::vector<Chunk> chunks_;
  std::string bytes_;
  uint32_t count_ = 0;
  uint64_t sum_ = 0;
  uint32_t largest_ = 0;
  std::string key_;
  std::string value_;
};

} // namespace cx::glass

#endif
