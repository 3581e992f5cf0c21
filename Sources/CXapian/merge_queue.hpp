#ifndef CX_MERGE_QUEUE_HPP
#define CX_MERGE_QUEUE_HPP

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "merge_source.hpp"

namespace cx::glass {

// Open tables by the key that each stands at; of equal keys the first source's comes first.
class MergeQueue {
public:
  explicit MergeQueue(std::vector<OpenTable> &tables) {
    for (OpenTable &table : tables) push(table);
  }

  bool is_empty() const { return items_.empty(); }
  std::string_view key() const { return items_.front().table->key(); }

  OpenTable &pop() {
    std::pop_heap(items_.begin(), items_.end(), comes_later);
    OpenTable &table = *items_.back().table;
    items_.pop_back();
    return table;
  }

  // Nothing happens for a table at its end.
  void push(OpenTable &table) {
    if (table.at_end) return;
    uint64_t head = 0;
    const std::string_view key = table.key();
    for (size_t i = 0; i < 8; ++i) {
      head = head << 8 | (i < key.size() ? static_cast<uint8_t>(key[i]) : 0);
    }
    items_.push_back({head, &table});
    std::push_heap(items_.begin(), items_.end(), comes_later);
  }

private:
  struct Item {
    // The key's first eight bytes, which nearly always decide.
    uint64_t head;
    OpenTable *table;
  };

  static bool comes_later(const Item &a, const Item &b) {
    if (a.head != b.head) return a.head > b.head;
    const int order = a.table->key().compare(b.table->key());
    // The tables stand in one vector, in the order of their sources.
    return order != 0 ? order > 0 : a.table > b.table;
  }

  std::vector<Item> items_;
};

} // namespace cx::glass

#endif
