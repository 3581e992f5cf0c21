#ifndef CX_SPELLING_LISTS_HPP
#define CX_SPELLING_LISTS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "table_writer.hpp"

namespace cx::glass {

// The spelling table (libxapian's backends/glass/glass_spelling.cc and
// backends/prefix_compressed_strings.h). Under 'W' and a word stands how often it is used. Under a
// letter and a piece of a word stand the words that have it, in byte order:
//
//     'H' first two bytes    'T' last two bytes    'M' any three bytes in a row
//     'B' first and last byte, of words of at most four bytes
//
// each as a byte for how many bytes it shares with the word before (not for the first), one for how
// many follow, and those. The two bytes are xored with 96.
class SpellingWords {
public:
  void append(std::string_view word);
  std::string_view bytes() const { return bytes_; }
  void clear();

  static std::vector<std::string> unpack(std::string_view bytes);

private:
  std::string bytes_;
  std::string last_;
};

// A word of one byte is in no list.
struct SpelledWord {
  std::string word;
  uint32_t uses;
};

// Writes the whole table. The words are in byte order, each there once. Returns the most uses.
uint32_t write_spelling(TableWriter &table, const std::vector<SpelledWord> &words);

} // namespace cx::glass

#endif
