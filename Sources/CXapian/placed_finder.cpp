// Finding names in packed positions.
#include "placed_finder.hpp"

#include <algorithm>
#include <cstring>
#include <functional>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cx {

void PlacedFinder::Keys::set(const std::vector<Name> &all, uint32_t salt) {
  this->salt = salt;
  names.clear();
  may_have = {};
  for (uint32_t i = 0; i < all.size(); ++i) {
    const uint32_t key = placed_key(all[i].hash, salt);
    names.emplace_back(key, i);
    may_have[key % may_have.size()] |= place_bit(all[i].place);
  }
  std::sort(names.begin(), names.end());
}

PlacedFinder::PlacedFinder(
    const std::vector<std::vector<std::string>> &names, PlacedKind kind)
    : found_(names.size()) {
  for (uint32_t place = 0; place < names.size(); ++place) {
    all_places_ |= place_bit(place);
    for (const std::string &name : names[place]) {
      const auto rows = kind == placed_term ? rows_with_term(name) : rows_with_word(name);
      for (const PlacedRow row : rows) {
        rows_[row.page].emplace_back(row.row, place);
        places_with_rows_[row.page] |= place_bit(place);
        auto &codes = row_codes_[row.page];
        const uint8_t code = code_of_row(row.row);
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
      }
      if (kind == placed_term) {
        names_.push_back({name_hash(name), place, any_term});
      } else {
        add_word(name, place);
      }
    }
  }
  keys_.set(names_, 0);
}

// A word's entry has the name of its term: of each term that it may belong to.
void PlacedFinder::add_word(const std::string &word, uint32_t place) {
  names_.push_back({name_hash(word), place, bare_word});
  std::string term;
  for (const uint8_t number : endings_of(word)) {
    const Ending &one = ending(number);
    term.assign(word, 0, word.size() - one.added.size());
    term += one.removed;
    if (!term.empty()) names_.push_back({name_hash(term), place, number});
  }
}

bool PlacedFinder::take_apart(std::string_view packed, Parts &parts) {
  const auto *next = reinterpret_cast<const uint8_t *>(packed.data());
  parts.end = next + packed.size();
  if (packed.size() < 2) return false;
  parts.page = *next >> 6;
  parts.salt = *next & (salt_count - 1);
  if (parts.page >= page_count) return false;
  ++next;
  parts.count = 0;
  for (int shift = 0;; shift += 7) {
    if (next == parts.end || shift > 28) return false;
    parts.count |= static_cast<size_t>(*next & 0x7F) << shift;
    if (*next++ < 0x80) break;
  }
  if (parts.count > static_cast<size_t>(parts.end - next)) return false;
  parts.codes = next;
  parts.names = next + parts.count;
  return true;
}

// Finds the new names that may be ours. Extra bytes may follow the names and be taken for more of
// them, which no code stands for. False if a place has neither a name nor a row.
bool PlacedFinder::find_candidates(const Parts &parts, const Keys &keys) {
  const size_t most = std::min(parts.count, static_cast<size_t>(parts.end - parts.names) / 2);
  candidates_.resize(most);
  Candidate *next = candidates_.data();
  uint8_t places = places_with_rows_[parts.page];
  for (uint32_t i = 0; i < most; ++i) {
    const uint32_t low_bits = parts.names[2 * i] | uint32_t(parts.names[2 * i + 1]) << 8;
    const uint8_t may_have = keys.may_have[low_bits % keys.may_have.size()];
    // Kept only if the next one does not take its place.
    *next = {i, low_bits};
    next += may_have != 0;
    places |= may_have;
  }
  candidates_.resize(static_cast<size_t>(next - candidates_.data()));
  return places == all_places_;
}

void PlacedFinder::find_repeats() {
  repeats_.clear();
  for (const Candidate &one : candidates_) {
    if (one.number < repeat_count) {
      repeats_.push_back(static_cast<uint8_t>(first_repeat + one.number));
    }
  }
}

namespace {

// Codes that are looked at together, and those that a processor takes at once.
constexpr size_t block = 64;
constexpr size_t lanes = 16;
using Codes = uint8_t __attribute__((ext_vector_type(lanes)));
using Truths = decltype(Codes() < Codes());

// A bit for each lane, the first lowest.
inline uint64_t bits(Truths truths) {
#ifdef __SSE2__
  return static_cast<uint32_t>(_mm_movemask_epi8(__builtin_bit_cast(__m128i, truths)));
#else
  // Of each byte one bit is kept, and eight are added up.
  std::array<uint64_t, lanes / 8> words;
  std::memcpy(words.data(), &truths, lanes);
  uint64_t bits = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    bits |= ((words[i] & 0x8040201008040201) * 0x0101010101010101 >> 56) << 8 * i;
  }
  return bits;
#endif
}

// The place of bit number `rank` of those that are set.
uint32_t select(uint64_t bits, uint32_t rank) {
  for (; rank > 0; --rank) bits &= bits - 1;
  return static_cast<uint32_t>(__builtin_ctzll(bits));
}

} // namespace

bool PlacedFinder::find(std::string_view packed) {
  for (auto &positions : found_) positions.clear();
  Parts parts;
  if (!take_apart(packed, parts)) return false;
  if (parts.salt != 0 && salted_keys_.salt != parts.salt) salted_keys_.set(names_, parts.salt);
  const Keys &keys = parts.salt == 0 ? keys_ : salted_keys_;
  if (!find_candidates(parts, keys)) return false;
  find_repeats();
  walk(parts, keys);
  for (const auto &positions : found_) {
    if (positions.empty()) return false;
  }
  sort_found();
  return true;
}

// Sorts a block of codes at a time and looks at those that may be ours, or that move positions.
CX_WIDE void PlacedFinder::walk(const Parts &parts, const Keys &keys) {
  matched_.clear();
  Walk at;
  size_t candidate = 0;
  std::array<uint8_t, block> last;
  for (size_t start = 0; start < parts.count; start += block) {
    const size_t length = std::min(block, parts.count - start);
    const uint8_t *codes = parts.codes + start;
    if (length < block) {
      // After the end, what neither moves nor adds anything.
      last.fill(code_hold);
      std::memcpy(last.data(), codes, length);
      codes = last.data();
    }
    uint64_t met = sort_codes(codes, parts.page, at);
    if (length < block) met &= bits_below(static_cast<uint32_t>(length));
    const uint32_t names = at.names + count_bits(at.news);
    at.candidate = candidate;
    for (; candidate < candidates_.size() && candidates_[candidate].number < names; ++candidate) {
      met |= uint64_t(1) << select(at.news, candidates_[candidate].number - at.names);
    }
    for (; met != 0; met &= met - 1) {
      meet(parts, keys, start, static_cast<uint32_t>(__builtin_ctzll(met)), at);
    }
    at.position += count_bits(at.moves);
    at.names = names;
    at.extra += count_bits(at.extras);
  }
}

// Says what is known of each code of a block, and returns those that need a look.
uint64_t PlacedFinder::sort_codes(const uint8_t *block_codes, uint32_t page, Walk &at) const {
  at.moves = at.news = at.extras = 0;
  // Without a name of ours no repeat matters.
  const Codes first_gap = Codes(candidates_.empty() ? code_gap : code_repeated_word);
  uint64_t met = 0;
  for (size_t start = 0; start < block; start += lanes) {
    Codes codes;
    std::memcpy(&codes, block_codes + start, lanes);
    const Truths is_hold = codes == Codes(code_hold);
    const Truths is_term = (codes < Codes(term_row_count)) | is_hold |
        ((codes & Codes(0xF0)) == Codes(code_new | form_term_only << 4)) |
        ((codes >= Codes(code_repeated_term)) & (codes < Codes(code_new)));
    Truths is_met = is_hold | ((codes >= first_gap) & (codes < Codes(code_new)));
    for (const uint8_t code : repeats_) is_met |= codes == Codes(code);
    for (const uint8_t code : row_codes_[page]) is_met |= codes == Codes(code);
    at.moves |= (bits(is_term) ^ 0xFFFF) << start;
    at.news |= bits(codes >= Codes(code_new)) << start;
    at.extras |= bits((codes & Codes(0x7F)) >= Codes(first_group)) << start;
    met |= bits(is_met) << start;
  }
  return met;
}

// Looks at code number `lane` of those that start at `start`. What most codes turn out not to need is
// not counted for them.
void PlacedFinder::meet(
    const Parts &parts, const Keys &keys, size_t start, uint32_t lane, Walk &at) {
  const uint8_t code = parts.codes[start + lane];
  if (code >= code_new) {
    take(parts, keys, candidates_[at.candidate++], code, lane, at);
    return;
  }
  if (code == code_hold) {
    --at.position;
    return;
  }
  if (code >= first_repeat && code < code_skip) {
    repeat(code - first_repeat, lane, at);
    return;
  }
  const size_t extra = code < row_count ? 0 : at.extra_at(lane);
  switch (code) {
  case code_gap: at.position += parts.extra(extra); return;
  case code_long_gap:
    for (size_t i = 0; i < 4; ++i) at.position += uint32_t(parts.extra(extra + i)) << 8 * i;
    at.extra += 3;
    return;
  case code_repeated_word:
  case code_repeated_term: repeat(parts.extra(extra), lane, at); return;
  default: break;
  }
  const uint32_t row =
      code < row_count ? code : row_count + uint32_t(code - first_group) * 256 + parts.extra(extra);
  for (const auto &[ours, place] : rows_[parts.page]) {
    if (ours == row) found_[place].push_back(at.position_at(lane));
  }
}

// What the ending of an entry's word is to us.
int PlacedFinder::ending_of(uint8_t code, uint32_t page, uint8_t extra) {
  const PlacedForm form = form_of(code);
  switch (form) {
  case form_same:
  case form_word_only: return bare_word;
  case form_term_only: return no_ending;
  case form_other_ending: return extra;
  default: return direct_ending(page, form - form_first_ending);
  }
}

// Takes a new name if it is one of ours.
void PlacedFinder::take(
    const Parts &parts, const Keys &keys, const Candidate &one, uint8_t code, uint32_t lane,
    const Walk &at) {
  const uint32_t key = one.low_bits | uint32_t(code & 0xF) << 16;
  auto ours = std::lower_bound(keys.names.begin(), keys.names.end(), std::pair(key, uint32_t(0)));
  for (; ours != keys.names.end() && ours->first == key; ++ours) {
    const Name &name = names_[ours->second];
    const bool is_it = name.ending == any_term
        ? form_of(code) != form_word_only
        : ending_of(code, parts.page, parts.extra(at.extra_at(lane))) == name.ending;
    if (!is_it) continue;
    found_[name.place].push_back(at.position_at(lane));
    matched_.emplace_back(one.number, name.place);
  }
}

void PlacedFinder::repeat(uint32_t number, uint32_t lane, const Walk &at) {
  for (const auto &[ours, place] : matched_) {
    if (ours == number) found_[place].push_back(at.position_at(lane));
  }
}

// Positions come in order, but for words and terms of one position, and several names of a place.
void PlacedFinder::sort_found() {
  for (auto &positions : found_) {
    const auto unordered =
        std::adjacent_find(positions.begin(), positions.end(), std::greater_equal<uint32_t>());
    if (unordered == positions.end()) continue;
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
  }
}

} // namespace cx
