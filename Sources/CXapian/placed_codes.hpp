#ifndef CX_PLACED_CODES_HPP
#define CX_PLACED_CODES_HPP

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cx {

// The codes that packed positions are made of: one byte for each entry, and sometimes more bytes
// elsewhere. What is frozen here is part of the format of an index.

// The order of the codes lets a processor sort many of them at once, see PlacedFinder.

// A code below is a row of the page's table of frequent names.
constexpr uint8_t row_count = 80;
// Rows below hold terms that stand at the position of a word; the others stand at the next position.
constexpr uint8_t term_row_count = 17;
// The first so many names of a passage are repeated by one byte, if they are words.
constexpr uint8_t first_repeat = row_count;
constexpr uint8_t repeat_count = 30;

enum PlacedCode : uint8_t {
  // One position without an entry.
  code_skip = first_repeat + repeat_count,
  // The next word stands where the last one stands.
  code_hold,
  // From here on, extra bytes belong to the code. So many codes stand for 256 more rows each.
  first_group,
  group_count = 12,
  // A name of the passage again: its number.
  code_repeated_word = first_group + group_count,
  code_repeated_term,
  // As many positions without an entry as one byte, or four, says.
  code_gap,
  code_long_gap,
  // A new name: three bits of its form, four of its key; 16 more are elsewhere.
  code_new
};
static_assert(code_new == 0x80);

// How the term and the word of an entry go together; the entry's name is the term, if it has one.
enum PlacedForm : uint8_t {
  form_same = 0,
  form_term_only,
  form_word_only,
  // The page's most frequent endings.
  form_first_ending,
  // The ending's number is in an extra byte.
  form_other_ending = 7
};
constexpr uint8_t direct_endings = form_other_ending - form_first_ending;

inline PlacedForm form_of(uint8_t code) { return static_cast<PlacedForm>(code >> 4 & 7); }

// Whether an extra byte belongs to a code: four to `code_long_gap`.
inline bool has_extra(uint8_t code) { return (code & 0x7F) >= first_group; }

// FNV-1a (Fowler, Noll & Vo), 64 bits, of a name or of one that starts with what `start` is of.
constexpr uint64_t no_name_hash = 0xCBF29CE484222325;
uint64_t name_hash(std::string_view name, uint64_t start = no_name_hash);

// Two names share a key once in a million pairs; which pairs do depends on the salt.
constexpr int key_bits = 20;
constexpr uint32_t salt_count = 64;
inline uint32_t placed_key(uint64_t hash, uint32_t salt) {
  const uint64_t factor = 0xD6E8FEB86659FD93 * (2 * salt + 1);
  return static_cast<uint32_t>(hash * factor >> (64 - key_bits));
}

// --- Tables. A page of frequent names and endings serves a language.

constexpr uint32_t page_count = 3;

// A row of a page: below `row_count` its code; from there on those of the groups.
struct PlacedRow {
  uint32_t page;
  uint16_t row;
};
inline uint8_t code_of_row(uint16_t row) {
  return static_cast<uint8_t>(row < row_count ? row : first_group + (row - row_count) / 256);
}
constexpr uint16_t no_row = row_count + 256 * group_count;

// The row of an entry on each page; `no_row` where a page has none.
using RowCodes = std::array<uint16_t, page_count>;
// Of the hashes of term and word, 0 for none.
RowCodes find_rows(uint64_t term_hash, uint64_t word_hash);

// The rows that hold a term, or a word.
std::vector<PlacedRow> rows_with_term(std::string_view term);
std::vector<PlacedRow> rows_with_word(std::string_view word);

// A word is its term without `removed` and with `added` at the end.
struct Ending {
  std::string_view removed;
  std::string_view added;
};
constexpr int no_ending = -1;
int find_ending(std::string_view term, std::string_view word);
const Ending &ending(uint32_t number);
// The numbers of the endings that a word may have.
std::vector<uint8_t> endings_of(std::string_view word);
// The number of a page's ending with a form of its own.
uint8_t direct_ending(uint32_t page, uint32_t which);

} // namespace cx

#endif
