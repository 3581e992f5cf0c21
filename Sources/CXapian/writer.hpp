#ifndef CX_WRITER_HPP
#define CX_WRITER_HPP

#include <memory>
#include <string>
#include <sys/types.h>
#include <xapian.h>

#include "CXapian.h"

struct cx_writer {
  std::string path;
  // Written in place, without transactions.
  bool in_place = false;
  // The process that opened it: a forked child shares the lock, but must not write.
  pid_t owner = 0;
  // A failed call has dropped everything since the last commit.
  bool lost = false;
  std::unique_ptr<Xapian::WritableDatabase> database;
};

namespace cx {

// The database, for a writer in order and in the process that opened it.
Xapian::WritableDatabase &writable(cx_writer *writer);

// Marks the batch as lost unless told that all went well.
class Danger {
public:
  explicit Danger(cx_writer *writer) : writer_(writer) {}
  ~Danger() {
    if (!passed_) writer_->lost = true;
  }
  Danger(const Danger &) = delete;
  Danger &operator=(const Danger &) = delete;
  void passed() { passed_ = true; }

private:
  cx_writer *writer_;
  bool passed_ = false;
};

} // namespace cx

#endif
