#ifndef CX_TABLE_WRITER_HPP
#define CX_TABLE_WRITER_HPP

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "block_file.hpp"
#include "glass_block.hpp"
#include "packed_value.hpp"

namespace cx::glass {

// Where the tree of a table starts.
struct TableRoot {
  // False for a table without a file.
  bool exists = false;
  uint32_t root = 0;
  uint32_t level = 0;
  // Keys in the table.
  uint64_t entries = 0;
  // Blocks in its file.
  uint32_t blocks = 0;
};

// Writes a table from items that come in the order of their keys: each block once, from the start
// of the file to its end, full. The tree above the leaves grows beside them: a branch is written as
// soon as it is full.
class TableWriter {
public:
  explicit TableWriter(const std::string &path);

  // `key` comes after every key before it, and is not empty.
  void add(std::string_view key, std::string_view value) { add(key, value, 0); }
  // Compresses the value if it then takes at most `percent` of its bytes.
  void add_packed(std::string_view key, std::string_view value, size_t percent = 75);
  TableRoot finish();

private:
  // A branch that is being filled, and the key that will lead to it from above.
  struct Branch {
    explicit Branch(uint8_t level) : block(level) {}
    Block block;
    std::string key;
    uint32_t part = 0;
    uint32_t first_child = 0;
  };

  void add(std::string_view key, std::string_view value, uint32_t flags);
  void add_part(std::string_view key, uint32_t part, std::string_view bytes, uint32_t flags);
  void start_leaf(std::string_view key, uint32_t part);
  void flush_leaf();
  void add_child(size_t level, std::string_view key, uint32_t part, uint32_t child);
  void flush_branch(size_t level);

  BlockFile file_;
  Block leaf_{0};
  std::string leaf_key_;
  uint32_t leaf_part_ = 0;
  std::string last_key_;
  // From level 1 up. A deque: adding a level leaves the others where they are.
  std::deque<Branch> branches_;
  uint64_t entries_ = 0;
  std::unique_ptr<Deflater> deflater_;
};

} // namespace cx::glass

#endif
