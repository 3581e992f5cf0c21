#ifndef CX_VERSION_FILE_HPP
#define CX_VERSION_FILE_HPP

#include <algorithm>
#include <cstdint>
#include <string>

#include "table_writer.hpp"

namespace cx::glass {

// The tables that a store of ours has, and the name of their files.
enum Table { postlist_table, docdata_table, spelling_table, table_count };
std::string table_path(const std::string &store, Table table);

// What the version file says about a store: its tables, and statistics of all passages.
struct StoreFacts {
  TableRoot tables[table_count];
  uint32_t passages = 0;
  // Shortest and longest sum of impacts; the shortest of those above zero.
  uint32_t shortest = 0;
  uint32_t longest = 0;
  uint32_t largest_impact = 0;
  uint64_t total_length = 0;
  uint32_t most_spelling_uses = 0;

  void count_passage(uint32_t length) {
    ++passages;
    if (length > 0 && (shortest == 0 || length < shortest)) shortest = length;
    longest = std::max(longest, length);
    total_length += length;
  }
};

// Makes the directory of a new store and removes what an unfinished one left there. Throws if there
// is a store.
void prepare_store(const std::string &store);

// Writes the version file, with which a store begins to exist: the last step.
void write_version_file(const std::string &store, const StoreFacts &facts);

StoreFacts read_version_file(const std::string &store);

} // namespace cx::glass

#endif
