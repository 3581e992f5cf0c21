// Keys of the postlist table. Everything but the terms starts with a zero byte and a byte that says
// what it is, in this order (libxapian's backends/glass/glass_postlist.cc, glass_values.cc and
// common/pack.h).
#ifndef CX_GLASS_KEYS_HPP
#define CX_GLASS_KEYS_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "glass_numbers.hpp"

namespace cx::glass {

constexpr std::string_view metadata_mark{"\0\xC0", 2};
constexpr std::string_view value_facts_mark{"\0\xD0", 2};
constexpr std::string_view values_mark{"\0\xD8", 2};
constexpr std::string_view lengths_mark{"\0\xE0", 2};

inline bool has_mark(std::string_view key, std::string_view mark) {
  return key.substr(0, 2) == mark;
}

inline std::string metadata_key(std::string_view name) {
  return std::string(metadata_mark).append(name);
}

inline std::string value_facts_key(uint32_t slot) {
  std::string key(value_facts_mark);
  append_last_number(key, slot);
  return key;
}

// All chunks of a slot start with this; the sorted number of the first docid follows.
inline std::string values_key(uint32_t slot) {
  std::string key(values_mark);
  append_number(key, slot);
  return key;
}

// The key of a term's first chunk: its bytes, with a 0xFF after each zero byte.
inline void append_term_key(std::string &key, std::string_view term) {
  for (const char byte : term) {
    key.push_back(byte);
    if (byte == 0) key.push_back('\xFF');
  }
}

// The key of a later chunk: a zero byte after a term (none after the mark of the lengths), and the
// first docid.
inline void make_later_chunk_key(std::string &key, std::string_view list, uint32_t docid) {
  key.assign(list);
  if (list != lengths_mark) key.push_back('\0');
  append_sorted_number(key, docid);
}

} // namespace cx::glass

#endif
