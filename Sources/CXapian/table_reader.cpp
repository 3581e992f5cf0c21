// From a table back to its items. Layout: glass_block.hpp.
#include "table_reader.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

namespace cx::glass {

TableReader::TableReader(
    std::string path, const TableRoot &root, size_t buffer, std::function<void(size_t)> read)
    : path_(std::move(path)), blocks_(root.exists ? root.blocks : 0), read_(std::move(read)) {
  const size_t most = std::max<size_t>(1, buffer / block_size);
  buffer_.resize(std::min<size_t>(most, blocks_) * block_size);
}

void TableReader::fail(const char *why) const {
  throw Xapian::DatabaseCorruptError(path_ + ": " + why);
}

bool TableReader::next() {
  if (!next_part()) return false;
  if (!(part_flags_ & first_bit)) fail("a value starts in its middle");
  key_.assign(reinterpret_cast<const char *>(part_key_), part_key_length_);
  value_ = part_;
  const bool is_packed = part_flags_ & compressed_bit;
  if (!(part_flags_ & last_bit)) join_parts();
  if (!is_packed) return true;
  if (!inflater_) inflater_ = std::make_unique<Inflater>();
  if (!inflater_->unpack(value_, unpacked_)) fail("a compressed value cannot be read");
  value_ = unpacked_;
  return true;
}

void TableReader::join_parts() {
  joined_.assign(part_);
  do {
    if (!next_part() || (part_flags_ & first_bit)) fail("a value breaks off");
    joined_.append(part_);
  } while (!(part_flags_ & last_bit));
  value_ = joined_;
}

bool TableReader::next_part() {
  for (;;) {
    if (directory_ == directory_end_ && !next_leaf()) return false;
    const uint32_t start = read2(leaf_ + directory_);
    directory_ += 2;
    if (start < directory_end_ || start + 3 > block_size) fail("an item lies outside its block");
    const uint8_t *at = leaf_ + start;
    const uint32_t head = read2(at);
    const uint32_t length = (head & length_bits) + 3;
    part_flags_ = head & ~uint32_t(length_bits);
    part_key_length_ = at[2];
    part_key_ = at + 3;
    const uint32_t before = 3 + part_key_length_ + (part_flags_ & first_bit ? 0 : 2);
    if (start + length > block_size || before > length) fail("an item ends outside its block");
    part_ = {reinterpret_cast<const char *>(at + before), length - before};
    // The item without a key that every table starts with.
    if (part_key_length_ > 0) return true;
  }
}

bool TableReader::next_leaf() {
  while (next_block_ < blocks_) {
    if (next_block_ >= first_ + filled_) fill();
    leaf_ = &buffer_[size_t(next_block_++ - first_) * block_size];
    if (leaf_[4] != 0) continue;
    directory_ = directory_start;
    directory_end_ = read2(leaf_ + 9);
    if (directory_end_ < directory_start || directory_end_ > block_size ||
        directory_end_ % 2 == 0) {
      fail("a block has a bad directory");
    }
    if (directory_end_ > directory_) return true;
  }
  directory_ = directory_end_ = 0;
  return false;
}

// The file is only open while it is read: a merge may have any number of sources.
void TableReader::fill() {
  const int descriptor = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw Xapian::DatabaseCorruptError("cannot open " + path_, errno);
  first_ = next_block_;
  filled_ = std::min<uint32_t>(
      static_cast<uint32_t>(buffer_.size() / block_size), blocks_ - first_);
  const size_t wanted = size_t(filled_) * block_size;
  size_t got = 0;
  int problem = 0;
  while (got < wanted) {
    const ssize_t count = pread(
        descriptor, &buffer_[got], wanted - got,
        static_cast<off_t>(size_t(first_) * block_size + got));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      problem = count < 0 ? errno : 0;
      break;
    }
    got += static_cast<size_t>(count);
  }
  close(descriptor);
  if (problem) throw Xapian::DatabaseError("cannot read " + path_, problem);
  if (got < wanted) fail("the table is cut short");
  read_(got);
}

} // namespace cx::glass
