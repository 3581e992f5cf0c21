// Builds the rows that a call hands out.
#ifndef CX_LIST_HPP
#define CX_LIST_HPP

#include <string>
#include <string_view>
#include <vector>

#include "CXapian.h"

namespace cx {

// A cx_list with its memory: one array of rows, one of text.
class List : public cx_list {
public:
  List() : cx_list{nullptr, 0} {}

  void add(std::string_view text, uint32_t first = 0, uint32_t second = 0, uint32_t third = 0) {
    // Until `finish`, the pointer holds the offset: the text still moves.
    const auto offset = reinterpret_cast<const uint8_t *>(text_.size());
    rows_.push_back({{offset, text.size()}, first, second, third});
    text_.append(text);
  }

  size_t size() const { return rows_.size(); }

  void finish() {
    const auto base = reinterpret_cast<const uint8_t *>(text_.data());
    for (cx_entry &row : rows_) row.text.bytes = base + reinterpret_cast<size_t>(row.text.bytes);
    entries = rows_.data();
    count = rows_.size();
  }

private:
  std::vector<cx_entry> rows_;
  std::string text_;
};

} // namespace cx

#endif
