// Writing passages, metadata and spellings.
#include "writer.hpp"

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "passage.hpp"

cx_status cx_writer_add(
    cx_writer *writer, const uint8_t *passage, size_t length, cx_error *error, uint32_t *docid) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    const Xapian::Document document = cx::unpack_passage(passage, length);
    cx::Danger danger(writer);
    *docid = database.add_document(document);
    danger.passed();
  });
}

cx_status cx_writer_replace(
    cx_writer *writer, const uint8_t *term, size_t term_length, const uint8_t *passage,
    size_t length, cx_error *error, uint32_t *replaced) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    const std::string unique = cx::to_string(term, term_length);
    if (unique.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
    const Xapian::Document document = cx::unpack_passage(passage, length);
    cx::Danger danger(writer);
    const Xapian::doccount before = database.get_termfreq(unique);
    database.replace_document(unique, document);
    danger.passed();
    *replaced = before;
  });
}

cx_status cx_writer_delete(
    cx_writer *writer, const uint8_t *term, size_t term_length, cx_error *error,
    uint32_t *deleted) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    const std::string unique = cx::to_string(term, term_length);
    // The empty term stands for every passage.
    if (unique.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
    cx::Danger danger(writer);
    const Xapian::doccount before = database.get_termfreq(unique);
    if (before > 0) database.delete_document(unique);
    danger.passed();
    *deleted = before;
  });
}

cx_status cx_writer_set_metadata(
    cx_writer *writer, const uint8_t *key, size_t key_length, const uint8_t *value,
    size_t value_length, cx_error *error) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    cx::Danger danger(writer);
    database.set_metadata(cx::to_string(key, key_length), cx::to_string(value, value_length));
    danger.passed();
  });
}

cx_status cx_writer_metadata(
    cx_writer *writer, const uint8_t *key, size_t key_length, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    auto list = std::make_unique<cx::List>();
    const std::string value = database.get_metadata(cx::to_string(key, key_length));
    if (!value.empty()) list->add(value);
    list->finish();
    *out = list.release();
  });
}

cx_status cx_writer_add_spelling(
    cx_writer *writer, const uint8_t *word, size_t length, uint32_t frequency, cx_error *error) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    cx::Danger danger(writer);
    database.add_spelling(cx::to_string(word, length), frequency);
    danger.passed();
  });
}

cx_status cx_writer_document_count(cx_writer *writer, cx_error *error, uint32_t *out) {
  return cx::guarded(error, [&] { *out = cx::writable(writer).get_doccount(); });
}
