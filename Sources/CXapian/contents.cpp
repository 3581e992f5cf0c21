// Reading stored passages and their parts.
#include <memory>

#include "byte_reader.hpp"
#include "facet_column.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "reader.hpp"

cx_status cx_reader_passages(
    cx_reader *reader, const uint32_t *docids, size_t count, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    auto list = std::make_unique<cx::List>();
    for (size_t i = 0; i < count; ++i) {
      // Spares a look-up: only where there are no data is it worth asking whether there is a
      // passage.
      std::string data =
          docids[i] == 0 ? std::string()
                         : database.get_document(docids[i], Xapian::DOC_ASSUME_VALID).get_data();
      if (data.empty()) data = database.get_document(docids[i]).get_data();
      list->add(data, docids[i]);
    }
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_values(
    cx_reader *reader, uint32_t slot, const uint32_t *docids, size_t count, bool are_few,
    cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    std::vector<std::shared_ptr<const cx::FacetColumn>> columns(reader->shards.size());
    for (size_t shard = 0; are_few && reader->cache && shard < columns.size(); ++shard) {
      const cx::Shard &known = reader->shards[shard];
      columns[shard] = reader->cache->column(known.epoch, known.database, slot, -1);
    }
    auto list = std::make_unique<cx::List>();
    for (size_t i = 0; i < count; ++i) {
      if (docids[i] == 0) throw Xapian::DocNotFoundError("no passage has the number 0");
      const auto &column = columns[(docids[i] - 1) % columns.size()];
      if (column) {
        const auto local = static_cast<uint32_t>((docids[i] - 1) / columns.size() + 1);
        list->add(std::string(column->value(local)));
      } else {
        list->add(reader->all.get_document(docids[i]).get_value(slot));
      }
    }
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_spelling(
    cx_reader *reader, const uint8_t *word, size_t length, uint32_t max_edit_distance,
    cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    auto list = std::make_unique<cx::List>();
    const std::string suggestion =
        database.get_spelling_suggestion(cx::to_string(word, length), max_edit_distance);
    if (!suggestion.empty()) list->add(suggestion);
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_spelled_words(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, size_t limit,
    cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    const std::string start = cx::to_string(prefix, prefix_length);
    for (const cx::Shard &shard : reader->shards) {
      auto word = shard.database.spellings_begin();
      const auto end = shard.database.spellings_end();
      if (word != end) word.skip_to(start);
      for (; list->size() < limit && word != end; ++word) {
        const std::string found = *word;
        if (found.compare(0, start.size(), start) != 0) break;
        list->add(found);
      }
    }
    list->finish();
    *out = list.release();
  });
}
