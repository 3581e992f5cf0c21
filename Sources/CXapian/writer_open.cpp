// Opening, committing and closing a writer.
#include "writer.hpp"

#include <unistd.h>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "lock_holder.hpp"

namespace cx {

static int flags_of(cx_open_mode mode) {
  switch (mode) {
  case cx_mode_create_new: return Xapian::DB_CREATE;
  case cx_mode_open: return Xapian::DB_OPEN;
  case cx_mode_create_or_open: return Xapian::DB_CREATE_OR_OPEN;
  case cx_mode_rebuild: return Xapian::DB_CREATE | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;
  }
  throw Xapian::InvalidArgumentError("an unknown way to open a store");
}

static void open_database(cx_writer *writer, int flags) {
  writer->database.reset(new Xapian::WritableDatabase(writer->path, flags));
  // Everything happens inside a transaction: closing without commit then drops it.
  if (!writer->in_place) writer->database->begin_transaction(true);
  writer->lost = false;
}

// Adds the holder to the message of an error about the lock.
static cx_status name_lock_holder(const std::string &path, cx_error *error) {
  cx_error ignored;
  guarded(&ignored, [&] {
    const std::string holder = lock_holder(path);
    if (!holder.empty()) {
      report(error, cx_status_locked, std::string("held by ") + holder + ": " + error->message);
    }
  });
  return cx_status_locked;
}

Xapian::WritableDatabase &writable(cx_writer *writer) {
  if (writer->owner != getpid()) {
    throw Xapian::InvalidOperationError("this writer was opened by the parent process");
  }
  if (writer->lost || !writer->database) {
    throw Xapian::InvalidOperationError("the batch is lost: revert first");
  }
  return *writer->database;
}

} // namespace cx

cx_status cx_writer_open(
    const uint8_t *path, size_t path_length, cx_open_mode mode, cx_error *error,
    uint32_t *document_count, cx_writer **out) {
  auto writer = std::unique_ptr<cx_writer>();
  const cx_status status = cx::guarded(error, [&] {
    writer.reset(new cx_writer);
    writer->path = cx::to_string(path, path_length);
    writer->in_place = mode == cx_mode_rebuild;
    writer->owner = getpid();
    cx::open_database(writer.get(), cx::flags_of(mode));
    *document_count = writer->database->get_doccount();
    *out = writer.release();
  });
  if (status == cx_status_locked && writer) return cx::name_lock_holder(writer->path, error);
  return status;
}

void cx_writer_close(cx_writer *writer) {
  if (!writer) return;
  // In a forked child even closing would write: leave the parent's files alone.
  if (writer->owner != getpid()) {
    (void)writer->database.release();
  }
  cx_error ignored;
  cx::guarded(&ignored, [&] {
    if (writer->database) writer->database->close();
  });
  delete writer;
}

cx_status cx_writer_commit(cx_writer *writer, cx_error *error, uint32_t *stored) {
  return cx::guarded(error, [&] {
    Xapian::WritableDatabase &database = cx::writable(writer);
    cx::Danger danger(writer);
    if (writer->in_place) {
      database.commit();
    } else {
      database.commit_transaction();
      database.begin_transaction(true);
    }
    danger.passed();
    // What a reader finds on disk counts, not what the writer believes.
    *stored = Xapian::Database(writer->path).get_doccount();
  });
}

bool cx_writer_is_lost(const cx_writer *writer) { return writer->lost; }

cx_status cx_writer_revert(cx_writer *writer, cx_error *error) {
  cx_error ignored;
  cx::guarded(&ignored, [&] {
    if (writer->owner == getpid() && writer->database) writer->database->close();
  });
  return cx::guarded(error, [&] {
    if (writer->owner != getpid()) {
      throw Xapian::InvalidOperationError("this writer was opened by the parent process");
    }
    writer->lost = true;
    writer->database.reset();
    const int unsynced = writer->in_place ? Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS : 0;
    cx::open_database(writer, Xapian::DB_OPEN | unsynced);
  });
}
