// Merging the tables beside the postlist table.
#include <algorithm>
#include <optional>

#include "glass_numbers.hpp"
#include "merge_queue.hpp"
#include "merge_source.hpp"
#include "spelling_lists.hpp"

namespace cx::glass {

std::vector<OpenTable> open_tables(const MergeInput &input, Table table) {
  std::vector<OpenTable> tables;
  tables.reserve(input.sources.size());
  for (const MergeSource &source : input.sources) tables.emplace_back(input, source, table);
  return tables;
}

void merge_docdata(const MergeInput &input, const std::string &target, StoreFacts &facts) {
  std::optional<TableWriter> out;
  std::string key;
  for (const MergeSource &source : input.sources) {
    for (OpenTable table(input, source, docdata_table); !table.at_end; table.advance()) {
      const uint32_t docid = source.numbers(Input(table.key()).sorted_number());
      if (docid == 0) continue;
      if (!out) out.emplace(table_path(target, docdata_table));
      key.clear();
      append_sorted_number(key, docid);
      out->add(key, table.value());
    }
  }
  if (out) facts.tables[docdata_table] = out->finish();
}

// The values under a key of several sources, made one.
static std::string merge_spelling(std::string_view key, const std::vector<std::string> &values) {
  if (key.front() == 'W') {
    uint64_t uses = 0;
    for (const std::string &value : values) uses += Input(value).last_number();
    std::string merged;
    append_last_number(merged, std::min<uint64_t>(uses, UINT32_MAX));
    return merged;
  }
  if (values.size() == 1) return values.front();
  std::vector<std::string> words;
  for (const std::string &value : values) {
    for (std::string &word : SpellingWords::unpack(value)) words.push_back(std::move(word));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  SpellingWords merged;
  for (const std::string &word : words) merged.append(word);
  return std::string(merged.bytes());
}

void merge_spellings(const MergeInput &input, const std::string &target, StoreFacts &facts) {
  std::vector<OpenTable> tables = open_tables(input, spelling_table);
  MergeQueue queue(tables);
  if (queue.is_empty()) return;
  TableWriter out(table_path(target, spelling_table));
  std::vector<std::string> values;
  for (std::string key; !queue.is_empty();) {
    key.assign(queue.key());
    values.clear();
    do {
      OpenTable &table = queue.pop();
      values.emplace_back(table.value());
      table.advance();
      queue.push(table);
    } while (!queue.is_empty() && queue.key() == key);
    const std::string merged = merge_spelling(key, values);
    if (key.front() == 'W') {
      facts.most_spelling_uses =
          std::max(facts.most_spelling_uses, Input(merged).last_number());
    }
    out.add_packed(key, merged);
  }
  facts.tables[spelling_table] = out.finish();
}

} // namespace cx::glass
