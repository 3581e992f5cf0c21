// Looking up frequent names and endings.
#include "placed_codes.hpp"

#include <algorithm>
#include <utility>

#include "placed_tables.hpp"

namespace cx {

uint64_t name_hash(std::string_view name, uint64_t start) {
  uint64_t hash = start;
  for (const char byte : name) hash = (hash ^ static_cast<uint8_t>(byte)) * 0x100000001B3;
  return hash;
}

namespace {

// A hash table that is filled once. What has the same hash follows each other.
template <class Value, size_t size> class HashTable {
public:
  void add(uint64_t hash, const Value &value) {
    size_t at = start(hash);
    while (slots_[at].is_taken) at = (at + 1) % size;
    slots_[at] = {hash, value, true};
  }

  // Calls `visit` with each value of a hash.
  template <class Visit> void visit(uint64_t hash, Visit &&visit) const {
    for (size_t at = start(hash); slots_[at].is_taken; at = (at + 1) % size) {
      if (slots_[at].hash == hash) visit(slots_[at].value);
    }
  }

private:
  struct Slot {
    uint64_t hash;
    Value value;
    bool is_taken;
  };

  static size_t start(uint64_t hash) { return (hash * 0x9E3779B97F4A7C15 >> 32) % size; }

  std::vector<Slot> slots_ = std::vector<Slot>(size);
};

// More slots than rows of all pages, and than endings.
constexpr size_t row_slots = 8192;
constexpr size_t ending_slots = 1024;

uint64_t pair_hash(uint64_t a, uint64_t b) { return a * 3 ^ b; }

// Calls `visit` with each item of a list.
template <class Visit> void visit_items(std::string_view list, Visit &&visit) {
  while (!list.empty()) {
    const std::string_view item = list.substr(0, list.find(' '));
    list.remove_prefix(std::min(list.size(), item.size() + 1));
    visit(item);
  }
}

uint64_t hash_or_none(std::string_view name) { return name.empty() ? 0 : name_hash(name); }

// The hashes of an item's term and word; 0 for none.
std::pair<uint64_t, uint64_t> hashes(std::string_view item) {
  const size_t mark = item.find_first_of("|+");
  const uint64_t term = hash_or_none(item.substr(0, mark));
  if (mark == item.npos) return {term, term};
  const std::string_view rest = item.substr(mark + 1);
  return {term, item[mark] == '+' ? name_hash(rest, term) : hash_or_none(rest)};
}

// Calls `visit(page, row, hash of the term, hash of the word)`; 0 for none.
template <class Visit> void visit_rows(Visit &&visit) {
  constexpr std::array words = {
      &PlacedTables::english, &PlacedTables::ukrainian, &PlacedTables::russian};
  static_assert(words.size() == page_count);
  for (uint32_t page = 0; page < page_count; ++page) {
    uint16_t row = 0;
    const auto read = [&](const char *list) {
      visit_items(list, [&](std::string_view item) {
        const auto [term, word] = hashes(item);
        visit(page, row++, term, word);
      });
    };
    read(PlacedTables::terms);
    read(*words[page]);
  }
}

// Rows by what stands in them.
struct RowTable {
  HashTable<PlacedRow, row_slots> rows;
  RowTable() {
    visit_rows([&](uint32_t page, uint16_t row, uint64_t term, uint64_t word) {
      rows.add(pair_hash(term, word), {page, row});
    });
  }
};

// Rows by the term, and by the word, in them.
struct NameTable {
  HashTable<PlacedRow, row_slots> terms;
  HashTable<PlacedRow, row_slots> words;
  NameTable() {
    visit_rows([&](uint32_t page, uint16_t row, uint64_t term, uint64_t word) {
      if (term != 0) terms.add(term, {page, row});
      if (word != 0) words.add(word, {page, row});
    });
  }

  static const NameTable &shared() {
    static const NameTable table;
    return table;
  }
};

// What is removed, and added, by an ending.
std::pair<std::string_view, std::string_view> sides(std::string_view item) {
  const size_t bar = item.find('|');
  return {item.substr(0, bar), item.substr(bar + 1)};
}

struct EndingTable {
  std::vector<Ending> endings;
  HashTable<uint8_t, ending_slots> numbers;
  std::array<std::vector<uint8_t>, 256> by_last_byte;
  std::array<std::array<uint8_t, direct_endings>, page_count> direct = {};

  EndingTable() {
    visit_items(PlacedTables::endings, [&](std::string_view item) {
      const auto [removed, added] = sides(item);
      const auto number = static_cast<uint8_t>(endings.size());
      endings.push_back({removed, added});
      numbers.add(pair_hash(name_hash(removed), name_hash(added)), number);
      by_last_byte[added.empty() ? 0 : static_cast<uint8_t>(added.back())].push_back(number);
    });
    for (uint32_t page = 0; page < page_count; ++page) {
      uint32_t which = 0;
      visit_items(PlacedTables::direct[page], [&](std::string_view item) {
        const auto [removed, added] = sides(item);
        direct[page][which++] = static_cast<uint8_t>(find(removed, added));
      });
    }
  }

  int find(std::string_view removed, std::string_view added) const {
    int number = no_ending;
    numbers.visit(
        pair_hash(name_hash(removed), name_hash(added)), [&](uint8_t found) { number = found; });
    return number;
  }

  void add_those_of(std::string_view word, uint8_t byte, std::vector<uint8_t> &all) const {
    for (const uint8_t number : by_last_byte[byte]) {
      const std::string_view added = endings[number].added;
      if (word.size() > added.size() && word.substr(word.size() - added.size()) == added) {
        all.push_back(number);
      }
    }
  }

  static const EndingTable &shared() {
    static const EndingTable table;
    return table;
  }
};

} // namespace

RowCodes find_rows(uint64_t term_hash, uint64_t word_hash) {
  static const RowTable table;
  RowCodes codes;
  codes.fill(no_row);
  table.rows.visit(
      pair_hash(term_hash, word_hash), [&](PlacedRow found) { codes[found.page] = found.row; });
  return codes;
}

std::vector<PlacedRow> rows_with_term(std::string_view term) {
  std::vector<PlacedRow> rows;
  NameTable::shared().terms.visit(name_hash(term), [&](PlacedRow row) { rows.push_back(row); });
  return rows;
}

std::vector<PlacedRow> rows_with_word(std::string_view word) {
  std::vector<PlacedRow> rows;
  NameTable::shared().words.visit(name_hash(word), [&](PlacedRow row) { rows.push_back(row); });
  return rows;
}

int find_ending(std::string_view term, std::string_view word) {
  size_t same = 0;
  while (same < term.size() && same < word.size() && term[same] == word[same]) ++same;
  // Not within a character.
  const auto is_inside = [](std::string_view text, size_t at) {
    return at < text.size() && (text[at] & 0xC0) == 0x80;
  };
  while (same > 0 && (is_inside(term, same) || is_inside(word, same))) --same;
  if (same == 0) return no_ending;
  return EndingTable::shared().find(term.substr(same), word.substr(same));
}

const Ending &ending(uint32_t number) { return EndingTable::shared().endings[number]; }

std::vector<uint8_t> endings_of(std::string_view word) {
  const EndingTable &table = EndingTable::shared();
  std::vector<uint8_t> numbers;
  // First those that add nothing.
  table.add_those_of(word, 0, numbers);
  if (!word.empty()) table.add_those_of(word, static_cast<uint8_t>(word.back()), numbers);
  return numbers;
}

uint8_t direct_ending(uint32_t page, uint32_t which) {
  return EndingTable::shared().direct[page][which];
}

} // namespace cx
