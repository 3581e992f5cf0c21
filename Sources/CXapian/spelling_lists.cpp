// From words to the lists that suggestions are made from.
#include "spelling_lists.hpp"

#include <algorithm>
#include <array>
#include <xapian.h>

#include "glass_numbers.hpp"

namespace cx::glass {

static constexpr uint8_t mask = 96;

void SpellingWords::append(std::string_view word) {
  size_t shared = 0;
  if (!bytes_.empty()) {
    const size_t most = std::min(word.size(), last_.size());
    while (shared < most && word[shared] == last_[shared]) ++shared;
    bytes_.push_back(static_cast<char>(shared ^ mask));
  }
  bytes_.push_back(static_cast<char>((word.size() - shared) ^ mask));
  bytes_.append(word.substr(shared));
  last_.assign(word);
}

void SpellingWords::clear() {
  bytes_.clear();
  last_.clear();
}

std::vector<std::string> SpellingWords::unpack(std::string_view bytes) {
  std::vector<std::string> words;
  std::string word;
  Input in(bytes);
  while (!in.at_end()) {
    const size_t shared = words.empty() ? 0 : in.byte() ^ mask;
    const size_t more = in.byte() ^ mask;
    if (shared > word.size()) throw Xapian::DatabaseCorruptError("a bad list of spellings");
    word.resize(shared);
    for (size_t i = 0; i < more; ++i) word.push_back(static_cast<char>(in.byte()));
    words.push_back(word);
  }
  return words;
}

namespace {

// A piece, its letter first, filled up with zero bytes, and the word that has it.
struct Piece {
  std::array<char, 4> bytes;
  uint32_t word;

  std::string_view key() const { return {bytes.data(), bytes[0] == 'M' ? 4u : 3u}; }
  bool operator<(const Piece &other) const {
    return bytes != other.bytes ? key() < other.key() : word < other.word;
  }
  bool operator==(const Piece &other) const {
    return bytes == other.bytes && word == other.word;
  }
};

void add_pieces(std::vector<Piece> &pieces, std::string_view word, uint32_t number) {
  const size_t size = word.size();
  pieces.push_back({{'H', word[0], word[1], 0}, number});
  pieces.push_back({{'T', word[size - 2], word[size - 1], 0}, number});
  if (size <= 4) pieces.push_back({{'B', word[0], word[size - 1], 0}, number});
  for (size_t i = 0; i + 3 <= size; ++i) {
    pieces.push_back({{'M', word[i], word[i + 1], word[i + 2]}, number});
  }
}

} // namespace

uint32_t write_spelling(TableWriter &table, const std::vector<SpelledWord> &words) {
  std::vector<Piece> pieces;
  for (uint32_t number = 0; number < words.size(); ++number) {
    if (words[number].word.size() > 1) add_pieces(pieces, words[number].word, number);
  }
  std::sort(pieces.begin(), pieces.end());
  pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
  SpellingWords list;
  for (size_t i = 0; i < pieces.size(); ++i) {
    list.append(words[pieces[i].word].word);
    if (i + 1 < pieces.size() && pieces[i + 1].bytes == pieces[i].bytes) continue;
    table.add_packed(pieces[i].key(), list.bytes());
    list.clear();
  }
  uint32_t most = 0;
  std::string uses;
  for (const SpelledWord &one : words) {
    if (one.word.size() <= 1) continue;
    uses.clear();
    append_last_number(uses, one.uses);
    table.add("W" + one.word, uses);
    most = std::max(most, one.uses);
  }
  return most;
}

} // namespace cx::glass
