#ifndef CX_VALUE_LIST_HPP
#define CX_VALUE_LIST_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "CXapian.h"
#include "glass_numbers.hpp"
#include "table_writer.hpp"

namespace cx::glass {

// How often a slot has a value, and the least and the greatest (libxapian's
// backends/glass/glass_values.cc): number: how often; string: the least; the greatest, unless it is
// the same.
struct ValueFacts {
  uint32_t count = 0;
  std::string least;
  std::string greatest;

  void add(std::string_view value) {
    if (count++ == 0) {
      least.assign(value);
      greatest.assign(value);
    } else if (value < least) {
      least.assign(value);
    } else if (value > greatest) {
      greatest.assign(value);
    }
  }

  // Adds the values that other packed facts are about.
  void merge(std::string_view packed);
  std::string packed() const;
};

// The values of a slot, in chunks (ibid.). Under the key of the slot and the first docid stand
//
//     string: the value; then for each docid its distance from the one before - 1, string
class ValueChunk {
public:
  static constexpr size_t full_size = 1900;

  bool is_empty() const { return bytes_.empty(); }
  bool is_full() const { return bytes_.size() >= full_size; }
  uint32_t first() const { return first_; }
  std::string_view bytes() const { return bytes_; }

  // Docids ascend.
  void add(uint32_t docid, std::string_view value) {
    if (bytes_.empty()) {
      first_ = docid;
    } else {
      append_number(bytes_, docid - last_ - 1);
    }
    last_ = docid;
    append_string(bytes_, value);
  }

  void clear() { bytes_.clear(); }

private:
  std::string bytes_;
  uint32_t first_ = 0;
  uint32_t last_ = 0;
};

// Positions are as small as they get, and read for every hit of a phrase.
inline void add_values(
    TableWriter &table, uint32_t slot, std::string_view key, std::string_view chunk) {
  slot == CX_POSITIONS_SLOT ? table.add(key, chunk) : table.add_packed(key, chunk);
}

} // namespace cx::glass

#endif
