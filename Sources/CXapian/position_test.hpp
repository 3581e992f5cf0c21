#ifndef CX_POSITION_TEST_HPP
#define CX_POSITION_TEST_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "byte_reader.hpp"
#include "placed_finder.hpp"

namespace cx {

// How names stand together.
enum class Together : uint8_t {
  // Terms at positions of their own.
  near = 0,
  // Terms, each after the one before.
  phrase = 1,
  // Words as they are written, each next to the one before.
  written = 2
};

// Whether names stand together in a passage.
class PositionTest {
public:
  // `places` are the alternatives of each place; `window` counts positions from the first place's
  // to the last's, both included. The places of `written` words follow each other at `steps`, one
  // for each place after the first.
  PositionTest(
      const std::vector<std::vector<std::string>> &places, uint32_t window, Together how,
      std::vector<uint32_t> steps = {});

  // Asks a passage's packed positions. Not for two threads at once.
  bool matches(std::string_view packed);

private:
  bool stands_in_order() const;
  bool stands_written() const;
  bool stands_near();
  bool has_own_positions(uint32_t first, uint32_t last);
  bool seat(size_t place, uint32_t first, uint32_t last);

  // Ascending positions of each place in the passage at hand.
  const std::vector<std::vector<uint32_t>> &found() const { return finder_.found(); }

  PlacedFinder finder_;
  uint32_t window_;
  Together how_;
  std::vector<uint32_t> steps_;
  // Positions taken by a place while seats are dealt out, and those tried for the present one.
  std::vector<std::pair<uint32_t, size_t>> taken_;
  std::vector<uint32_t> tried_;
};

// Unpacks words as they are written: n places, each: n alternatives, each: string; then n − 1 steps.
PositionTest unpack_written(ByteReader &in);

} // namespace cx

#endif
