// Building a store in memory and writing it out.
#include "builder.hpp"

#include <xapian.h>

#include "CXapian.h"
#include "glass_keys.hpp"
#include "spelling_lists.hpp"

namespace cx::glass {

// With every zero byte counted twice: libxapian's limit.
static constexpr size_t longest_term = 245;
static constexpr size_t longest_spelling = 100;

static size_t stored_length(std::string_view term) {
  size_t length = term.size();
  for (const char byte : term) length += byte == 0;
  return length;
}

static void check(const PassageParts &passage) {
  uint64_t length = 0;
  for (const auto &term : passage.terms) {
    const size_t stored = stored_length(term.bytes);
    if (stored > longest_term) {
      throw Xapian::InvalidArgumentError(
          "a term of " + std::to_string(stored) + " bytes cannot be stored");
    }
    length += term.impact;
  }
  if (length > UINT32_MAX) {
    throw Xapian::InvalidArgumentError("the impacts of a passage add up to too much");
  }
}

Builder::Builder(std::string store) : store_(std::move(store)) { prepare_store(store_); }

uint32_t Builder::add(const PassageParts &passage) {
  check(passage);
  if (facts_.passages == UINT32_MAX) throw Xapian::DatabaseError("too many passages");
  const uint32_t docid = facts_.passages + 1;
  inverter_.add(passage.terms);
  uint32_t length = 0;
  for (const auto &term : passage.terms) length += term.impact;
  facts_.count_passage(length);
  lengths_.add(docid, length);
  for (const auto &[slot, value] : passage.values) slots_[slot].add(docid, value);
  if (!passage.positions.empty()) slots_[CX_POSITIONS_SLOT].add(docid, passage.positions);
  if (!passage.data.empty()) {
    if (!docdata_) docdata_.emplace(table_path(store_, docdata_table));
    docdata_key_.clear();
    append_sorted_number(docdata_key_, docid);
    docdata_->add(docdata_key_, passage.data);
  }
  return docid;
}

void Builder::add_spelling(std::string_view word, uint32_t uses) {
  if (word.empty() || stored_length(word) > longest_spelling) {
    throw Xapian::InvalidArgumentError(
        "a word of " + std::to_string(word.size()) + " bytes cannot be stored");
  }
  if (uses == 0) return;
  uint32_t &known = spellings_[std::string(word)];
  known = uses > UINT32_MAX - known ? UINT32_MAX : known + uses;
}

void Builder::set_metadata(std::string_view key, std::string_view value) {
  if (key.empty() || metadata_mark.size() + key.size() > longest_key) {
    throw Xapian::InvalidArgumentError(
        "metadata with a key of " + std::to_string(key.size()) + " bytes cannot be stored");
  }
  if (value.empty()) {
    metadata_.erase(std::string(key));
  } else {
    metadata_[std::string(key)] = value;
  }
}

void Builder::Slot::add(uint32_t docid, std::string_view value) {
  facts.add(value);
  open.add(docid, value);
  if (open.is_full()) close_chunk();
}

void Builder::Slot::close_chunk() {
  if (open.is_empty()) return;
  chunks.push_back({open.first(), bytes.size()});
  bytes += open.bytes();
  open.clear();
}

void Builder::Slot::write(TableWriter &table, uint32_t slot) const {
  for (size_t i = 0; i < chunks.size(); ++i) {
    const size_t end = i + 1 < chunks.size() ? chunks[i + 1].start : bytes.size();
    std::string key = values_key(slot);
    append_sorted_number(key, chunks[i].first_docid);
    add_values(
        table, slot, key, std::string_view(bytes).substr(chunks[i].start, end - chunks[i].start));
  }
}

// In the order of the keys, which is not that of the numbers of the slots.
void Builder::write_values(TableWriter &table) {
  std::map<std::string, const Slot *> by_key;
  for (auto &[number, slot] : slots_) {
    slot.close_chunk();
    by_key[value_facts_key(number)] = &slot;
  }
  for (const auto &[key, slot] : by_key) table.add(key, slot->facts.packed());
  std::map<std::string, uint32_t> numbers;
  for (const auto &[number, slot] : slots_) numbers[values_key(number)] = number;
  for (const auto &[key, number] : numbers) slots_[number].write(table, number);
  slots_.clear();
}

void Builder::write_postlist() {
  TableWriter table(table_path(store_, postlist_table));
  for (const auto &[key, value] : metadata_) table.add(metadata_key(key), value);
  write_values(table);
  lengths_.write(table, lengths_mark);
  facts_.largest_impact = inverter_.write(table);
  facts_.tables[postlist_table] = table.finish();
}

void Builder::write_spellings() {
  std::vector<SpelledWord> words;
  words.reserve(spellings_.size());
  for (const auto &[word, uses] : spellings_) {
    if (word.size() > 1) words.push_back({word, uses});
  }
  if (words.empty()) return;
  TableWriter table(table_path(store_, spelling_table));
  facts_.most_spelling_uses = write_spelling(table, words);
  facts_.tables[spelling_table] = table.finish();
}

uint32_t Builder::finish() {
  if (docdata_) facts_.tables[docdata_table] = docdata_->finish();
  docdata_.reset();
  write_postlist();
  write_spellings();
  write_version_file(store_, facts_);
  return facts_.passages;
}

} // namespace cx::glass
