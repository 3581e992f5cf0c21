#ifndef CX_MERGE_SOURCE_HPP
#define CX_MERGE_SOURCE_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "renumbering.hpp"
#include "table_reader.hpp"
#include "version_file.hpp"

namespace cx::glass {

// A store that is read by a merge.
struct MergeSource {
  std::string path;
  StoreFacts facts;
  Renumbering numbers;
};

// What all parts of a merge share.
struct MergeInput {
  std::vector<MergeSource> sources;
  // Of each open table.
  size_t buffer;
  std::function<void(size_t)> read;

  TableReader open(const MergeSource &source, Table table) const {
    return TableReader(table_path(source.path, table), source.facts.tables[table], buffer, read);
  }
};

// A table of a source, standing at an item that is still to be merged.
struct OpenTable {
  OpenTable(const MergeInput &input, const MergeSource &source, Table table)
      : reader(input.open(source, table)), numbers(&source.numbers) {
    advance();
  }

  void advance() { at_end = !reader.next(); }
  std::string_view key() const { return reader.key(); }
  std::string_view value() const { return reader.value(); }

  TableReader reader;
  const Renumbering *numbers;
  bool at_end = false;
};

std::vector<OpenTable> open_tables(const MergeInput &input, Table table);

// Each writes one table of the target, and what it has counted into `facts`.
void merge_postlists(const MergeInput &input, const std::string &target, StoreFacts &facts);
void merge_docdata(const MergeInput &input, const std::string &target, StoreFacts &facts);
void merge_spellings(const MergeInput &input, const std::string &target, StoreFacts &facts);

} // namespace cx::glass

#endif
