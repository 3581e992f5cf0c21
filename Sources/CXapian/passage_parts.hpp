#ifndef CX_PASSAGE_PARTS_HPP
#define CX_PASSAGE_PARTS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cx {

// What a packed passage consists of, see cx_builder in CXapian.h. The views are into its bytes.
// Meant to be reused: the memory is kept.
struct PassageParts {
  struct Term {
    std::string_view bytes;
    uint32_t impact;
  };

  // As they came: a term may be there several times.
  std::vector<Term> terms;
  // At most one for each slot, none empty.
  std::vector<std::pair<uint32_t, std::string_view>> values;
  std::string_view data;
  // Value of the slot of the positions; empty if there are none.
  std::string positions;

  // Throws if it is badly packed; the parts are of no use then.
  void unpack(const uint8_t *bytes, size_t length);

private:
  void set_value(uint32_t slot, std::string_view value);
};

} // namespace cx

#endif
