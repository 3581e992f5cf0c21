#ifndef CX_TABLE_READER_HPP
#define CX_TABLE_READER_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "packed_value.hpp"
#include "table_writer.hpp"

namespace cx::glass {

// Reads a table that TableWriter wrote, from its first item to its last.
class TableReader {
public:
  // `read` is told how many bytes were read, now and then. `buffer` is in bytes.
  TableReader(
      std::string path, const TableRoot &root, size_t buffer, std::function<void(size_t)> read);

  // Moves to the first item, then to the next; false after the last.
  bool next();

  std::string_view key() const { return key_; }
  // Holds until the next call of next().
  std::string_view value() const { return value_; }

private:
  void join_parts();
  bool next_part();
  bool next_leaf();
  void fill();
  [[noreturn]] void fail(const char *why) const;

  std::string path_;
  uint32_t blocks_;
  std::function<void(size_t)> read_;
  // Blocks from `first_` on, as many as fit.
  std::vector<uint8_t> buffer_;
  uint32_t first_ = 0;
  uint32_t filled_ = 0;
  // The leaf, its number plus one, and where its directory goes on.
  const uint8_t *leaf_ = nullptr;
  uint32_t next_block_ = 0;
  uint32_t directory_ = 0;
  uint32_t directory_end_ = 0;
  // The part of an item just read.
  const uint8_t *part_key_ = nullptr;
  uint32_t part_key_length_ = 0;
  uint32_t part_flags_ = 0;
  std::string_view part_;
  std::string key_;
  std::string_view value_;
  std::string joined_;
  std::unique_ptr<Inflater> inflater_;
  std::string unpacked_;
};

} // namespace cx::glass

#endif
