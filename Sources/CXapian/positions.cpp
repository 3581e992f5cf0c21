// Packing what stands where.
#include "positions.hpp"

#include <algorithm>
#include <array>

#include "placed_codes.hpp"

namespace cx {

namespace {

// What stands at a position as one thing: a term, a word, or a word with its term.
struct Pair {
  uint32_t position;
  std::string_view term;
  std::string_view word;
  // Of the term, or of the word if there is none.
  uint64_t hash;
  RowCodes rows;
  PlacedForm form;
  // With an ending.
  uint8_t ending;

  bool has_word() const { return !word.empty(); }
};

// The new names of a passage by key, and the numbers they got.
class NameNumbers {
public:
  void reset(size_t count) {
    size_t size = 16;
    while (size < 2 * count) size *= 2;
    slots_.assign(size, Slot());
    mask_ = static_cast<uint32_t>(size - 1);
  }

  struct Slot {
    uint64_t hash = 0;
    uint32_t key = 0;
    uint32_t number = 0;
    PlacedForm form = form_same;
    uint8_t ending = 0;
    bool is_taken = false;
  };

  // The slot of an entry; one that is not taken if it is new, null if another name has its key.
  Slot *find(uint32_t key, const Pair &pair) {
    for (uint32_t at = key & mask_;; at = (at + 1) & mask_) {
      Slot &slot = slots_[at];
      if (!slot.is_taken) return &slot;
      if (slot.key != key) continue;
      if (slot.hash != pair.hash) return nullptr;
      if (slot.form == pair.form && slot.ending == pair.ending) return &slot;
    }
  }

private:
  std::vector<Slot> slots_;
  uint32_t mask_ = 0;
};

class PositionPacker {
public:
  std::string pack(const std::vector<Placed> &placed) {
    sort(placed);
    make_pairs(placed);
    const uint32_t page = best_page();
    // The first salt that tells all names of the passage apart; where none does, names may be mixed
    // up as rarely as with any.
    uint32_t salt = 0;
    while (salt + 1 < salt_count && !write(page, salt, true)) ++salt;
    if (salt + 1 == salt_count) write(page, salt, false);
    return put_together(page, salt);
  }

private:
  void sort(const std::vector<Placed> &placed) {
    order_.clear();
    for (size_t i = 0; i < placed.size(); ++i) {
      order_.push_back(static_cast<uint64_t>(placed[i].position) << 32 | i);
    }
    std::sort(order_.begin(), order_.end());
  }

  // Words first, then the terms that are left.
  void make_pairs(const std::vector<Placed> &placed) {
    pairs_.clear();
    for (size_t i = 0; i < order_.size();) {
      const auto position = static_cast<uint32_t>(order_[i] >> 32);
      terms_.clear();
      words_.clear();
      for (; i < order_.size() && order_[i] >> 32 == position; ++i) {
        const Placed &one = placed[static_cast<uint32_t>(order_[i])];
        auto &names = one.kind == placed_word ? words_ : terms_;
        if (one.name.empty()) continue;
        if (std::find(names.begin(), names.end(), one.name) == names.end()) {
          names.push_back(one.name);
        }
      }
      for (const std::string_view word : words_) add_word(position, word);
      for (const std::string_view term : terms_) {
        if (!term.empty()) add(position, term, {}, form_term_only, 0);
      }
    }
  }

  // A word with its term, if that is there; an empty term has found its word.
  void add_word(uint32_t position, std::string_view word) {
    for (std::string_view &term : terms_) {
      if (term != word) continue;
      add(position, term, word, form_same, 0);
      term = {};
      return;
    }
    for (std::string_view &term : terms_) {
      const int number = term.empty() ? no_ending : find_ending(term, word);
      if (number == no_ending) continue;
      add(position, term, word, form_other_ending, static_cast<uint8_t>(number));
      term = {};
      return;
    }
    add(position, {}, word, form_word_only, 0);
  }

  void add(
      uint32_t position, std::string_view term, std::string_view word, PlacedForm form,
      uint8_t ending) {
    const uint64_t term_hash = term.empty() ? 0 : name_hash(term);
    const uint64_t word_hash =
        form == form_same ? term_hash : word.empty() ? 0 : name_hash(word);
    pairs_.push_back(
        {position, term, word, term.empty() ? word_hash : term_hash,
         find_rows(term_hash, word_hash), form, ending});
  }

  uint32_t best_page() const {
    std::array<uint32_t, page_count> rows = {};
    for (const Pair &pair : pairs_) {
      for (uint32_t page = 0; page < page_count; ++page) rows[page] += pair.rows[page] != no_row;
    }
    return static_cast<uint32_t>(std::max_element(rows.begin(), rows.end()) - rows.begin());
  }

  // False if two names share a key and that is not allowed.
  bool write(uint32_t page, uint32_t salt, bool must_differ) {
    codes_.clear();
    names_.clear();
    extra_.clear();
    numbers_.reset(pairs_.size());
    position_ = 0;
    uint32_t count = 0;
    for (const Pair &pair : pairs_) {
      move_before(pair);
      position_ = pair.position;
      const uint32_t key = placed_key(pair.hash, salt);
      Pair entry = pair;
      set_form(entry, page);
      NameNumbers::Slot *slot = numbers_.find(key, entry);
      if (!slot && must_differ) return false;
      const bool is_known = slot && slot->is_taken;
      if (slot && !is_known) {
        // A row's name takes a key too, which no other name may have.
        const bool is_row = pair.rows[page] != no_row;
        *slot = {entry.hash, key, is_row ? UINT32_MAX : count, entry.form, entry.ending, true};
      }
      if (pair.rows[page] != no_row) {
        write_row(pair.rows[page]);
      } else if (!is_known || !repeat(entry, slot->number)) {
        write_new(entry, key);
        ++count;
      }
    }
    return true;
  }

  // The page's frequent endings have forms of their own.
  static void set_form(Pair &pair, uint32_t page) {
    if (pair.form != form_other_ending) return;
    for (uint32_t which = 0; which < direct_endings; ++which) {
      if (direct_ending(page, which) != pair.ending) continue;
      pair.form = static_cast<PlacedForm>(form_first_ending + which);
    }
  }

  void move_before(const Pair &pair) {
    uint32_t distance = pair.position - position_;
    if (pair.has_word()) {
      if (distance == 0) codes_.push_back(static_cast<char>(code_hold));
      if (distance <= 1) return;
      --distance;
    }
    if (distance == 0) return;
    if (distance == 1) {
      codes_.push_back(static_cast<char>(code_skip));
      return;
    }
    const int bytes = distance > 255 ? 4 : 1;
    codes_.push_back(static_cast<char>(bytes == 1 ? code_gap : code_long_gap));
    for (int i = 0; i < bytes; ++i) extra_.push_back(static_cast<char>(distance >> 8 * i & 0xFF));
  }

  void write_row(uint16_t row) {
    codes_.push_back(static_cast<char>(code_of_row(row)));
    if (row >= row_count) extra_.push_back(static_cast<char>((row - row_count) % 256));
  }

  // False if a number is too large.
  bool repeat(const Pair &pair, uint32_t number) {
    if (number > 255) return false;
    if (pair.has_word() && number < repeat_count) {
      codes_.push_back(static_cast<char>(first_repeat + number));
    } else {
      codes_.push_back(
          static_cast<char>(pair.has_word() ? code_repeated_word : code_repeated_term));
      extra_.push_back(static_cast<char>(number));
    }
    return true;
  }

  void write_new(const Pair &pair, uint32_t key) {
    codes_.push_back(static_cast<char>(code_new | pair.form << 4 | key >> 16));
    names_.push_back(static_cast<char>(key & 0xFF));
    names_.push_back(static_cast<char>(key >> 8 & 0xFF));
    if (pair.form == form_other_ending) extra_.push_back(static_cast<char>(pair.ending));
  }

  std::string put_together(uint32_t page, uint32_t salt) const {
    std::string packed;
    packed.reserve(4 + codes_.size() + names_.size() + extra_.size());
    packed.push_back(static_cast<char>(page << 6 | salt));
    size_t count = codes_.size();
    for (; count >= 0x80; count >>= 7) packed.push_back(static_cast<char>(0x80 | (count & 0x7F)));
    packed.push_back(static_cast<char>(count));
    packed += codes_;
    packed += names_;
    // From the end, so that they are found without counting the names.
    packed.append(extra_.rbegin(), extra_.rend());
    return packed;
  }

  // Position in the upper half, place among those given in the lower.
  std::vector<uint64_t> order_;
  std::vector<std::string_view> terms_;
  std::vector<std::string_view> words_;
  std::vector<Pair> pairs_;
  NameNumbers numbers_;
  uint32_t position_ = 0;
  std::string codes_;
  std::string names_;
  std::string extra_;
};

} // namespace

std::string pack_positions(const std::vector<Placed> &placed) {
  // Keeps its memory from passage to passage.
  static thread_local PositionPacker packer;
  return placed.empty() ? std::string() : packer.pack(placed);
}

} // namespace cx
