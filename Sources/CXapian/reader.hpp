#ifndef CX_READER_HPP
#define CX_READER_HPP

#include <vector>
#include <xapian.h>

#include "CXapian.h"

struct cx_reader {
  // The stores one by one, and all of them as one.
  std::vector<Xapian::Database> shards;
  Xapian::Database all;
  bool closed = false;
};

namespace cx {

// The database of a reader that is not closed.
inline Xapian::Database &readable(cx_reader *reader) {
  if (reader->closed) throw Xapian::DatabaseClosedError("the reader was closed");
  return reader->all;
}

// Whether every store that holds a passage has positions.
inline bool has_positions(const cx_reader *reader) {
  for (const Xapian::Database &shard : reader->shards) {
    if (shard.get_doccount() > 0 && !shard.has_positions()) return false;
  }
  return true;
}

} // namespace cx

#endif
