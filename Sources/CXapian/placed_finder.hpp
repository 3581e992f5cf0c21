#ifndef CX_PLACED_FINDER_HPP
#define CX_PLACED_FINDER_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "placed_codes.hpp"
#include "positions.hpp"
#include "wide.hpp"

namespace cx {

// Finds where names stand in packed positions. Not for two threads at once.
class PlacedFinder {
public:
  // `names` are the alternatives of each place, all of one kind.
  PlacedFinder(const std::vector<std::vector<std::string>> &names, PlacedKind kind);

  // The ascending positions of each place in a passage. Two names that the passage has are never
  // mixed up, but where its packer says so; a name that it lacks is found once in a million names.
  // Stops at damage.
  // False if a place has none; what was found then says nothing.
  bool find(std::string_view packed);

  const std::vector<std::vector<uint32_t>> &found() const { return found_; }

private:
  // What an entry must be: a term, a word that has no other term, or a word with this ending.
  static constexpr int any_term = -1;
  static constexpr int bare_word = -2;
  struct Name {
    uint64_t hash;
    uint32_t place;
    int ending;
  };

  // The names by key, which depends on the passage's salt.
  struct Keys {
    uint32_t salt = UINT32_MAX;
    // Sorted; a key may have several names.
    std::vector<std::pair<uint32_t, uint32_t>> names;
    // The places that an entry may have, by its key's lowest bits: for most entries none.
    std::array<uint8_t, 4096> may_have = {};

    void set(const std::vector<Name> &names, uint32_t salt);
  };

  // A new name of the passage that may be one of ours.
  struct Candidate {
    uint32_t number;
    uint32_t low_bits;
  };

  // A packed value taken apart.
  struct Parts {
    const uint8_t *codes;
    size_t count;
    // The lower bits of the new names, then the extra bytes, which count from the end.
    const uint8_t *names;
    const uint8_t *end;
    uint32_t page;
    uint32_t salt;

    // Extra byte number `at`; 0 if it is missing.
    uint8_t extra(size_t at) const {
      return at < static_cast<size_t>(end - names) ? end[-1 - static_cast<ptrdiff_t>(at)] : 0;
    }
  };

  // How far a walk over the codes has come, and what is known of the codes at hand.
  struct Walk {
    uint32_t position = 0;
    uint32_t names = 0;
    size_t extra = 0;
    size_t candidate = 0;
    // A bit for each code at hand that goes to the next position, is a new name, has extra bytes.
    uint64_t moves = 0;
    uint64_t news = 0;
    uint64_t extras = 0;

    uint32_t position_at(uint32_t lane) const {
      return position + count_bits(moves & (bits_below(lane) | uint64_t(1) << lane));
    }
    // The number of the first extra byte of a code.
    size_t extra_at(uint32_t lane) const { return extra + count_bits(extras & bits_below(lane)); }
  };

  static uint32_t count_bits(uint64_t bits) {
    return static_cast<uint32_t>(__builtin_popcountll(bits));
  }
  static uint64_t bits_below(uint32_t at) { return (uint64_t(1) << at) - 1; }

  void add_word(const std::string &word, uint32_t place);
  static bool take_apart(std::string_view packed, Parts &parts);
  // A bit for a place; the last one for all that follow.
  static uint8_t place_bit(uint32_t place) {
    return static_cast<uint8_t>(1 << std::min(place, uint32_t(7)));
  }
  bool find_candidates(const Parts &parts, const Keys &keys);
  void find_repeats();
  CX_WIDE void walk(const Parts &parts, const Keys &keys);
  CX_PART_OF_WIDE uint64_t sort_codes(const uint8_t *block_codes, uint32_t page, Walk &at) const;
  CX_PART_OF_WIDE void
  meet(const Parts &parts, const Keys &keys, size_t start, uint32_t lane, Walk &at);
  CX_PART_OF_WIDE void take(
      const Parts &parts, const Keys &keys, const Candidate &one, uint8_t code, uint32_t lane,
      const Walk &at);
  CX_PART_OF_WIDE void repeat(uint32_t number, uint32_t lane, const Walk &at);
  static int ending_of(uint8_t code, uint32_t page, uint8_t extra);
  void sort_found();

  std::vector<Name> names_;
  // Rows of the tables that hold one of the names, by page: the row and the place.
  std::array<std::vector<std::pair<uint16_t, uint32_t>>, page_count> rows_;
  // The codes of those rows.
  std::array<std::vector<uint8_t>, page_count> row_codes_;
  Keys keys_;
  // For the few passages with a salt.
  Keys salted_keys_;

  std::vector<std::vector<uint32_t>> found_;
  // All places, and those with a row of a page, as bits.
  uint8_t all_places_ = 0;
  std::array<uint8_t, page_count> places_with_rows_ = {};
  std::vector<Candidate> candidates_;
  // The codes that repeat a candidate.
  std::vector<uint8_t> repeats_;
  // Names of the passage that are ours, by number, with the place.
  std::vector<std::pair<uint32_t, uint32_t>> matched_;
};

} // namespace cx

#endif
