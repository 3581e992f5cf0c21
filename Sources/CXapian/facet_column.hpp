#ifndef CX_FACET_COLUMN_HPP
#define CX_FACET_COLUMN_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <xapian.h>

#include "facet_items.hpp"
#include "match_set.hpp"

namespace cx {

// The values of a slot for every passage of one store, as small numbers: counting is one addition
// per passage.
class FacetColumn {
public:
  // Reads all values of a slot.
  static std::shared_ptr<const FacetColumn>
  read(const Xapian::Database &shard, Xapian::valueno slot, int separator);

  // The value of a passage, of a column without a separator.
  std::string_view value(uint32_t docid) const;

  // Adds up the items of the passages of a set.
  void count(const MatchSet &matches, ItemCounts &counts) const;

  size_t memory() const {
    return sizeof(FacetColumn) + narrow_.capacity() * 2 +
        (wide_.capacity() + starts_.capacity() + numbers_.capacity()) * 4 + text_memory_;
  }

private:
  template <class Number>
  void count(const std::vector<Number> &column, const MatchSet &matches, ItemCounts &counts) const;
  void add_value(
      std::string_view value, int separator, std::unordered_map<std::string, uint32_t> &known);
  void narrow_down();

  // The number of each docid's value, 0 for none: two bytes each, if they are enough.
  std::vector<uint16_t> narrow_;
  std::vector<uint32_t> wide_;
  // Where the items of each value start, with a last row for the end.
  std::vector<uint32_t> starts_;
  // Of the items.
  std::vector<uint32_t> numbers_;
  std::vector<std::string> items_;
  size_t text_memory_ = 0;
};

} // namespace cx

#endif
