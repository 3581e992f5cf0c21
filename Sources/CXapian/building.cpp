// The calls that build a store.
#include <memory>

#include "CXapian.h"
#include "builder.hpp"
#include "byte_reader.hpp"
#include "guarded.hpp"

struct cx_builder {
  explicit cx_builder(std::string store) : builder(std::move(store)) {}

  cx::glass::Builder builder;
  cx::PassageParts passage;
  // A call failed half way, or it is finished.
  bool is_over = false;
};

namespace cx {

static void require_usable(const cx_builder *builder) {
  if (builder->is_over) {
    throw Xapian::InvalidOperationError("the store is finished, or a call has failed before");
  }
}

static std::string_view view(const uint8_t *bytes, size_t length) {
  return {reinterpret_cast<const char *>(bytes), length};
}

// What is wrong with an argument does no harm; after any other failure the store is incomplete.
template <class Body> static cx_status build(cx_builder *builder, cx_error *error, Body &&body) {
  const cx_status status = guarded(error, [&] {
    require_usable(builder);
    body();
  });
  if (status != cx_status_ok && status != cx_status_invalid_argument) builder->is_over = true;
  return status;
}

} // namespace cx

cx_status cx_builder_create(
    const uint8_t *path, size_t path_length, cx_error *error, cx_builder **out) {
  return cx::guarded(error, [&] {
    *out = std::make_unique<cx_builder>(cx::to_string(path, path_length)).release();
  });
}

void cx_builder_free(cx_builder *builder) { delete builder; }

cx_status cx_builder_add(
    cx_builder *builder, const uint8_t *passage, size_t length, cx_error *error,
    uint32_t *docid) {
  return cx::build(builder, error, [&] {
    builder->passage.unpack(passage, length);
    *docid = builder->builder.add(builder->passage);
  });
}

cx_status cx_builder_add_spelling(
    cx_builder *builder, const uint8_t *word, size_t length, uint32_t uses, cx_error *error) {
  return cx::build(
      builder, error, [&] { builder->builder.add_spelling(cx::view(word, length), uses); });
}

cx_status cx_builder_set_metadata(
    cx_builder *builder, const uint8_t *key, size_t key_length, const uint8_t *value,
    size_t value_length, cx_error *error) {
  return cx::build(builder, error, [&] {
    builder->builder.set_metadata(cx::view(key, key_length), cx::view(value, value_length));
  });
}

cx_status cx_builder_finish(cx_builder *builder, cx_error *error, uint32_t *document_count) {
  const cx_status status =
      cx::build(builder, error, [&] { *document_count = builder->builder.finish(); });
  builder->is_over = true;
  return status;
}
