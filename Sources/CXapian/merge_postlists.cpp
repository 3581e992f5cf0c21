// Merging the postlist tables: metadata, values, lengths and terms, in the order of their keys.
// Every list is written anew, so that the target is what building it from the kept passages gives.
#include <map>

#include "glass_keys.hpp"
#include "merge_queue.hpp"
#include "merge_source.hpp"
#include "posting_list.hpp"
#include "value_list.hpp"

namespace cx::glass {

namespace {

using Tables = std::vector<OpenTable>;

[[noreturn]] void fail(const char *why) { throw Xapian::DatabaseCorruptError(why); }

bool stands_at(const OpenTable &table, std::string_view mark) {
  return !table.at_end && has_mark(table.key(), mark);
}

// The smallest key with a mark that any table stands at; empty if there is none.
std::string smallest_key(const Tables &tables, std::string_view mark) {
  std::string smallest;
  for (const OpenTable &table : tables) {
    if (stands_at(table, mark) && (smallest.empty() || table.key() < smallest)) {
      smallest.assign(table.key());
    }
  }
  return smallest;
}

void merge_metadata(Tables &tables, TableWriter &out) {
  for (std::string key; !(key = smallest_key(tables, metadata_mark)).empty();) {
    bool is_written = false;
    for (OpenTable &table : tables) {
      if (table.at_end || table.key() != key) continue;
      if (!is_written) out.add(key, table.value());
      is_written = true;
      table.advance();
    }
  }
}

// The docid at a distance - 1 from the one before.
uint32_t docid_after(uint32_t docid, uint32_t distance) {
  if (distance >= UINT32_MAX - docid) fail("the docids of a list are out of order");
  return docid + distance + 1;
}

// Calls `visit(docid, value)` for a chunk of values.
template <class Visit> void visit_values(const OpenTable &table, uint32_t docid, Visit &&visit) {
  Input in(table.value());
  for (;;) {
    visit(docid, in.string());
    if (in.at_end()) return;
    docid = docid_after(docid, in.number32());
  }
}

// The slot of a chunk of values, and its first docid.
std::pair<uint32_t, uint32_t> place_of_values(std::string_view key) {
  Input in(key.substr(values_mark.size()));
  const uint32_t slot = in.number32();
  return {slot, in.sorted_number()};
}

// Where passages are left out, only looking at the values that are kept tells what they are like.
void count_values(
    const MergeInput &input, const MergeSource &source, std::map<std::string, ValueFacts> &facts) {
  for (OpenTable table(input, source, postlist_table); !table.at_end; table.advance()) {
    if (has_mark(table.key(), values_mark)) {
      const auto [slot, first] = place_of_values(table.key());
      ValueFacts &known = facts[value_facts_key(slot)];
      visit_values(table, first, [&](uint32_t docid, std::string_view value) {
        if (source.numbers(docid) != 0) known.add(value);
      });
    } else if (table.key() > values_mark) {
      return;
    }
  }
}

void merge_value_facts(const MergeInput &input, Tables &tables, TableWriter &out) {
  std::map<std::string, ValueFacts> facts;
  for (size_t i = 0; i < tables.size(); ++i) {
    if (!tables[i].numbers->keeps_all()) count_values(input, input.sources[i], facts);
    for (OpenTable &table = tables[i]; stands_at(table, value_facts_mark); table.advance()) {
      if (table.numbers->keeps_all()) facts[std::string(table.key())].merge(table.value());
    }
  }
  for (const auto &[key, known] : facts) {
    if (known.count > 0) out.add(key, known.packed());
  }
}

void merge_values(Tables &tables, TableWriter &out) {
  ValueChunk chunk;
  std::string key;
  const auto flush = [&](const std::string &slot_key, uint32_t slot) {
    if (chunk.is_empty()) return;
    key.assign(slot_key);
    append_sorted_number(key, chunk.first());
    add_values(out, slot, key, chunk.bytes());
    chunk.clear();
  };
  for (std::string any; !(any = smallest_key(tables, values_mark)).empty();) {
    const uint32_t slot = place_of_values(any).first;
    const std::string slot_key = values_key(slot);
    if (any.compare(0, slot_key.size(), slot_key) != 0) fail("a key of values cannot be read");
    uint32_t last = 0;
    for (OpenTable &table : tables) {
      for (; !table.at_end && table.key().substr(0, slot_key.size()) == slot_key;
           table.advance()) {
        const uint32_t first = place_of_values(table.key()).second;
        visit_values(table, first, [&](uint32_t docid, std::string_view value) {
          const uint32_t renumbered = (*table.numbers)(docid);
          if (renumbered == 0) return;
          if (renumbered <= last) fail("the values of a slot are out of order");
          last = renumbered;
          chunk.add(renumbered, value);
          if (chunk.is_full()) flush(slot_key, slot);
        });
      }
    }
    flush(slot_key, slot);
  }
}

// Reads a list to its end and leaves the table at what follows: calls `visit(renumbered docid,
// number)` for what is kept.
template <class Visit>
void visit_list(OpenTable &table, const std::string &list_key, Visit &&visit) {
  const Renumbering &numbers = *table.numbers;
  Input in(table.value());
  in.number();
  in.number();
  uint32_t docid = docid_after(0, in.number32());
  for (;;) {
    const bool is_last = in.byte() == '1';
    in.number();
    for (;;) {
      const uint32_t number = in.number32();
      if (const uint32_t renumbered = numbers(docid)) visit(renumbered, number);
      if (in.at_end()) break;
      docid = docid_after(docid, in.number32());
    }
    table.advance();
    if (is_last) return;
    const size_t head = list_key.size() + (list_key == lengths_mark ? 0 : 1);
    if (table.at_end || table.key().size() <= head ||
        table.key().substr(0, list_key.size()) != list_key) {
      fail("a list breaks off");
    }
    Input rest(table.key().substr(head));
    const uint32_t first = rest.sorted_number();
    if (first <= docid) fail("the chunks of a list are out of order");
    docid = first;
    in = Input(table.value());
  }
}

void merge_lengths(Tables &tables, TableWriter &out, StoreFacts &facts) {
  PostingList lengths;
  const std::string key(lengths_mark);
  for (OpenTable &table : tables) {
    const uint32_t before = facts.passages;
    if (stands_at(table, lengths_mark)) {
      visit_list(table, key, [&](uint32_t docid, uint32_t length) {
        lengths.add(docid, length);
        facts.count_passage(length);
      });
    }
    if (facts.passages - before != table.numbers->kept()) fail("a store lacks passages");
  }
  lengths.write(out, lengths_mark);
}

uint32_t merge_terms(Tables &tables, TableWriter &out) {
  MergeQueue queue(tables);
  PostingList list;
  uint32_t largest = 0;
  for (std::string key; !queue.is_empty();) {
    key.assign(queue.key());
    do {
      OpenTable &table = queue.pop();
      visit_list(
          table, key, [&](uint32_t docid, uint32_t impact) { list.add(docid, impact); });
      queue.push(table);
    } while (!queue.is_empty() && queue.key() == key);
    if (list.is_empty()) continue;
    largest = std::max(largest, list.largest());
    list.write(out, key);
  }
  return largest;
}

} // namespace

void merge_postlists(const MergeInput &input, const std::string &target, StoreFacts &facts) {
  TableWriter out(table_path(target, postlist_table));
  Tables tables = open_tables(input, postlist_table);
  merge_metadata(tables, out);
  merge_value_facts(input, tables, out);
  merge_values(tables, out);
  merge_lengths(tables, out, facts);
  facts.largest_impact = merge_terms(tables, out);
  facts.tables[postlist_table] = out.finish();
}

} // namespace cx::glass
