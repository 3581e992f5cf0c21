#ifndef CX_FACET_COLUMN_HPP
#define CX_FACET_COLUMN_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <xapian.h>

#include "match_set.hpp"

namespace cx {

// How many passages have each value.
using ValueCounts = std::unordered_map<std::string, uint32_t>;

// The values of a slot for every passage of one store, as small numbers: counting is one addition
// per passage.
class FacetColumn {
public:
  // Reads all values of a slot.
  static std::shared_ptr<const FacetColumn>
  read(const Xapian::Database &shard, Xapian::valueno slot);

  // Adds up the values of the passages of a set.
  void count(const MatchSet &matches, ValueCounts &counts) const;

  size_t memory() const {
    return sizeof(FacetColumn) + narrow_.capacity() * 2 + wide_.capacity() * 4 + text_memory_;
  }

private:
  template <class Number>
  void count(const std::vector<Number> &column, const MatchSet &matches, ValueCounts &counts) const;
  void narrow_down();

  // The number of each docid's value, 0 for none: two bytes each, if they are enough.
  std::vector<uint16_t> narrow_;
  std::vector<uint32_t> wide_;
  // By number.
  std::vector<std::string> values_;
  size_t text_memory_ = 0;
};

} // namespace cx

#endif
