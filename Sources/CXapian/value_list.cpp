// Facts about the values of a slot, packed and unpacked.
#include "value_list.hpp"

namespace cx::glass {

void ValueFacts::merge(std::string_view packed) {
  Input in(packed);
  const uint32_t count_there = in.number32();
  const std::string_view least_there = in.string();
  const std::string_view greatest_there = in.at_end() ? least_there : in.rest();
  if (count_there == 0) return;
  if (count == 0 || least_there < least) least.assign(least_there);
  if (count == 0 || greatest_there > greatest) greatest.assign(greatest_there);
  count += count_there;
}

std::string ValueFacts::packed() const {
  std::string out;
  append_number(out, count);
  append_string(out, least);
  if (greatest != least) out += greatest;
  return out;
}

} // namespace cx::glass
