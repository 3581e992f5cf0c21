// Writing files in one go.
#include "block_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

#include "glass_block.hpp"

namespace cx::glass {

static constexpr size_t pending_size = 32 * block_size;

static int create(const std::string &path) {
  const int descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) throw Xapian::DatabaseCreateError("cannot create " + path, errno);
  return descriptor;
}

static void write_all(
    int descriptor, const uint8_t *bytes, size_t length, const std::string &path) {
  while (length > 0) {
    const ssize_t written = write(descriptor, bytes, length);
    if (written < 0) {
      if (errno == EINTR) continue;
      throw Xapian::DatabaseError("cannot write to " + path, errno);
    }
    bytes += written;
    length -= static_cast<size_t>(written);
  }
}

BlockFile::BlockFile(std::string path) : path_(std::move(path)), descriptor_(create(path_)) {
  pending_.reserve(pending_size);
}

BlockFile::~BlockFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

uint32_t BlockFile::append(const uint8_t *block) {
  if (count_ == UINT32_MAX) throw Xapian::DatabaseError("too many blocks in " + path_);
  pending_.insert(pending_.end(), block, block + block_size);
  if (pending_.size() >= pending_size) flush();
  return count_++;
}

void BlockFile::flush() {
  write_all(descriptor_, pending_.data(), pending_.size(), path_);
  pending_.clear();
}

void BlockFile::close() {
  flush();
  const int descriptor = descriptor_;
  descriptor_ = -1;
  if (::close(descriptor) < 0) throw Xapian::DatabaseError("cannot write to " + path_, errno);
}

void write_file(const std::string &path, const std::string &bytes) {
  const int descriptor = create(path);
  try {
    write_all(
        descriptor, reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size(), path);
  } catch (...) {
    ::close(descriptor);
    throw;
  }
  if (::close(descriptor) < 0) throw Xapian::DatabaseError("cannot write to " + path, errno);
}

} // namespace cx::glass
