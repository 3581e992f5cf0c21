// Phrases and nears, on the positions of one passage.
#include "position_test.hpp"

#include <algorithm>

namespace cx {

PositionTest::PositionTest(
    const std::vector<std::vector<std::string>> &places, uint32_t window, Together how,
    std::vector<uint32_t> steps)
    : finder_(places, how == Together::written ? placed_word : placed_term), window_(window),
      how_(how), steps_(std::move(steps)) {}

bool PositionTest::matches(std::string_view packed) {
  if (!finder_.find(packed)) return false;
  switch (how_) {
  case Together::near: return stands_near();
  case Together::phrase: return stands_in_order();
  case Together::written: return stands_written();
  }
  return false;
}

bool PositionTest::stands_written() const {
  for (const uint32_t first : found()[0]) {
    uint64_t position = first;
    size_t place = 1;
    for (; place < found().size(); ++place) {
      position += steps_[place - 1];
      const auto &positions = found()[place];
      if (!std::binary_search(positions.begin(), positions.end(), position)) break;
    }
    if (place == found().size()) return true;
  }
  return false;
}

bool PositionTest::stands_in_order() const {
  for (const uint32_t first : found()[0]) {
    uint32_t last = first;
    size_t place = 1;
    for (; place < found().size(); ++place) {
      // The nearest is the best: it leaves most of the window to the rest.
      const auto &positions = found()[place];
      const auto next = std::upper_bound(positions.begin(), positions.end(), last);
      if (next == positions.end() || *next - first >= window_) break;
      last = *next;
    }
    if (place == found().size()) return true;
  }
  return false;
}

bool PositionTest::stands_near() {
  for (const auto &positions : found()) {
    for (const uint32_t first : positions) {
      const uint32_t last = first > UINT32_MAX - window_ ? UINT32_MAX : first + window_ - 1;
      if (has_own_positions(first, last)) return true;
    }
  }
  return false;
}

// Deals out positions so that every place has one of its own: Kuhn's augmenting paths.
bool PositionTest::has_own_positions(uint32_t first, uint32_t last) {
  taken_.clear();
  for (size_t place = 0; place < found().size(); ++place) {
    tried_.clear();
    if (!seat(place, first, last)) return false;
  }
  return true;
}

bool PositionTest::seat(size_t place, uint32_t first, uint32_t last) {
  const auto &positions = found()[place];
  for (auto next = std::lower_bound(positions.begin(), positions.end(), first);
       next != positions.end() && *next <= last; ++next) {
    if (std::find(tried_.begin(), tried_.end(), *next) != tried_.end()) continue;
    tried_.push_back(*next);
    const uint32_t position = *next;
    const auto holder = std::find_if(taken_.begin(), taken_.end(), [position](const auto &one) {
      return one.first == position;
    });
    if (holder == taken_.end()) {
      taken_.emplace_back(position, place);
      return true;
    }
    const size_t at = static_cast<size_t>(holder - taken_.begin());
    if (seat(taken_[at].second, first, last)) {
      taken_[at].second = place;
      return true;
    }
  }
  return false;
}

PositionTest unpack_written(ByteReader &in) {
  const uint32_t count = in.number();
  if (count == 0 || count > in.remaining()) {
    throw Xapian::InvalidArgumentError("badly packed bytes");
  }
  std::vector<std::vector<std::string>> places(count);
  for (auto &place : places) {
    for (uint32_t alternatives = in.number(); alternatives > 0; --alternatives) {
      place.push_back(in.string());
    }
  }
  std::vector<uint32_t> steps(count - 1);
  for (uint32_t &step : steps) step = in.number();
  return PositionTest(places, UINT32_MAX, Together::written, std::move(steps));
}

} // namespace cx
