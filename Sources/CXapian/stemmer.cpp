// Snowball stemmers.
#include <memory>
#include <xapian.h>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"

struct cx_stemmer {
  Xapian::Stem stem;
};

cx_status cx_stemmer_create(
    const uint8_t *language, size_t length, cx_error *error, cx_stemmer **out) {
  return cx::guarded(
      error, [&] { *out = new cx_stemmer{Xapian::Stem(cx::to_string(language, length))}; });
}

void cx_stemmer_free(cx_stemmer *stemmer) { delete stemmer; }

cx_status cx_stemmer_stem(
    const cx_stemmer *stemmer, const uint8_t *word, size_t length, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    list->add(stemmer->stem(cx::to_string(word, length)));
    list->finish();
    *out = list.release();
  });
}
