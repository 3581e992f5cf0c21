// Opening a reader and what it says about the whole store.
#include "reader.hpp"

#include <memory>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "version_check.hpp"

namespace cx {

// Forgotten as a whole beyond this many.
static constexpr size_t most_known_terms = 50000;

const TermFacts &Shard::facts(const std::string &term) {
  if (known_terms.size() > most_known_terms) known_terms.clear();
  const auto found = known_terms.find(term);
  if (found != known_terms.end()) return found->second;
  // Looked up before it is noted: what could not be read is not known to be missing.
  const TermFacts facts = TermFacts::of(database, term);
  return known_terms.emplace(term, facts).first->second;
}

bool has_positions(cx_reader *reader) {
  for (Shard &shard : reader->shards) {
    if (!shard.has_positions) {
      shard.has_positions = shard.database.get_doccount() == 0 ||
          shard.database.get_value_freq(CX_POSITIONS_SLOT) > 0;
    }
    if (!*shard.has_positions) return false;
  }
  return true;
}

// Opens the table of stored data, which libxapian does when it is first read: the store may be
// replaced, and its files removed, before that.
static void open_data(const Xapian::Database &database) {
  try {
    database.get_document(UINT32_MAX, Xapian::DOC_ASSUME_VALID).get_data();
  } catch (const Xapian::DatabaseError &) {
    // Whoever needs the data will be told.
  }
}

} // namespace cx

cx_status cx_reader_open(
    const uint8_t *paths, size_t paths_length, const cx_cache *cache, cx_error *error,
    cx_reader **out) {
  return cx::guarded(error, [&] {
    auto reader = std::make_unique<cx_reader>();
    const auto stores = cx::ByteReader(paths, paths_length).strings();
    if (stores.empty()) throw Xapian::InvalidArgumentError("no store to open");
    if (cache) reader->cache = cache->postings;
    for (const std::string &store : stores) {
      cx::Shard shard;
      shard.is_local = cx::check_version_file(store);
      shard.database = Xapian::Database(store);
      cx::open_data(shard.database);
      if (reader->cache && shard.is_local) shard.epoch = reader->cache->epoch(shard.database);
      reader->all.add_database(shard.database);
      reader->shards.push_back(std::move(shard));
    }
    *out = reader.release();
  });
}

void cx_reader_close(cx_reader *reader) { delete reader; }

cx_status cx_reader_describe(cx_reader *reader, cx_error *error, cx_reader_facts *out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    out->document_count = database.get_doccount();
    out->last_docid = database.get_lastdocid();
    out->average_length = database.get_avlength();
    out->has_positions = cx::has_positions(reader);
  });
}

cx_status cx_reader_revision(cx_reader *reader, cx_error *error, uint64_t *out) {
  return cx::guarded(error, [&] { *out = reader->all.get_revision(); });
}

cx_status cx_reader_uuid(cx_reader *reader, cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    list->add(reader->all.get_uuid());
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_metadata(
    cx_reader *reader, const uint8_t *key, size_t key_length, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    auto list = std::make_unique<cx::List>();
    const std::string name = cx::to_string(key, key_length);
    for (const cx::Shard &shard : reader->shards) {
      const std::string value = shard.database.get_metadata(name);
      if (value.empty()) continue;
      list->add(value);
      break;
    }
    list->finish();
    *out = list.release();
  });
}

cx_status cx_reader_metadata_keys(
    cx_reader *reader, const uint8_t *prefix, size_t prefix_length, cx_error *error,
    const cx_list **out) {
  return cx::guarded(error, [&] {
    const Xapian::Database &database = reader->all;
    auto list = std::make_unique<cx::List>();
    const std::string start = cx::to_string(prefix, prefix_length);
    for (auto key = database.metadata_keys_begin(start); key != database.metadata_keys_end(start);
         ++key) {
      list->add(*key);
    }
    list->finish();
    *out = list.release();
  });
}
