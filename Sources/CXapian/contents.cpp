// Reading stored passages and their parts.
#include <memory>

#include "byte_reader.hpp"
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

cx_status cx_reader_value(
    cx_reader *reader, uint32_t slot, uint32_t docid, cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    list->add(reader->all.get_document(docid).get_value(slot));
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
