// From sorted items to a B-tree table. Layout: glass_block.hpp; keys between blocks: as libxapian's
// backends/glass/glass_table.cc makes and checks them.
#include "table_writer.hpp"

#include <algorithm>
#include <xapian.h>

namespace cx::glass {

static constexpr uint32_t revision = 1;
// The largest item: alone in its block.
static constexpr uint32_t longest_item = block_size - directory_start - 2;
// A value is cut to fill a block only if it fills that much of it.
static constexpr uint32_t least_part = 256;
static constexpr uint32_t most_parts = 0xFFFF;
static constexpr size_t most_levels = 9;

TableWriter::TableWriter(const std::string &path) : file_(path) {
  // Every table starts with an item that has no key and no value.
  add_part({}, 1, {}, last_bit);
}

void TableWriter::add_packed(std::string_view key, std::string_view value, size_t percent) {
  if (!deflater_) deflater_ = std::make_unique<Deflater>();
  const std::string_view packed = deflater_->packed(value, value.size() * percent / 100);
  packed.empty() ? add(key, value) : add(key, packed, compressed_bit);
}

void TableWriter::add(std::string_view key, std::string_view value, uint32_t flags) {
  if (key.empty() || key.size() > longest_key) {
    throw Xapian::InvalidArgumentError(
        "a key of " + std::to_string(key.size()) + " bytes cannot be stored");
  }
  if (key <= last_key_) throw Xapian::DatabaseError("the keys of a table are out of order");
  for (uint32_t part = 1;; ++part) {
    const uint32_t head = static_cast<uint32_t>(2 + 1 + key.size() + (part > 1 ? 2 : 0));
    const uint32_t room = leaf_.is_empty() ? longest_item : leaf_.room();
    const uint32_t fits = room > head ? room - head : 0;
    if (room >= head && value.size() <= fits) {
      add_part(key, part, value, flags | last_bit);
      break;
    }
    if (fits < least_part) {
      flush_leaf();
      --part;
      continue;
    }
    if (part == most_parts) throw Xapian::DatabaseError("a value is too long to be stored");
    add_part(key, part, value.substr(0, fits), flags);
    value.remove_prefix(fits);
  }
  last_key_.assign(key);
  ++entries_;
}

void TableWriter::add_part(
    std::string_view key, uint32_t part, std::string_view bytes, uint32_t flags) {
  if (leaf_.is_empty()) start_leaf(key, part);
  const uint32_t length =
      static_cast<uint32_t>(2 + 1 + key.size() + (part > 1 ? 2 : 0) + bytes.size());
  uint8_t *at = leaf_.add_item(length);
  write2(at, (length - 3) | flags | (part == 1 ? first_bit : 0u));
  at[2] = static_cast<uint8_t>(key.size());
  at = std::copy(key.begin(), key.end(), at + 3);
  if (part > 1) {
    write2(at, part);
    at += 2;
  }
  std::copy(bytes.begin(), bytes.end(), at);
}

// Notes the key that leads to this leaf: the shortest one that is above the last key before it.
void TableWriter::start_leaf(std::string_view key, uint32_t part) {
  const std::string_view before = part > 1 ? key : last_key_;
  size_t length = std::mismatch(
      key.begin(), key.begin() + static_cast<ptrdiff_t>(std::min(key.size(), before.size())),
      before.begin()).first - key.begin();
  if (length < key.size()) ++length;
  leaf_key_.assign(key.substr(0, length));
  leaf_part_ = part;
}

void TableWriter::flush_leaf() {
  const uint32_t number = file_.append(leaf_.finish(revision));
  add_child(1, leaf_key_, leaf_part_, number);
  leaf_.clear();
}

void TableWriter::add_child(size_t level, std::string_view key, uint32_t part, uint32_t child) {
  if (level > most_levels) throw Xapian::DatabaseError("a table has too many levels");
  if (branches_.size() < level) branches_.emplace_back(static_cast<uint8_t>(level));
  Branch &branch = branches_[level - 1];
  if (branch.block.room() < 4 + 1 + key.size() + 2) flush_branch(level);
  if (branch.block.is_empty()) {
    branch.key.assign(key);
    branch.part = part;
    branch.first_child = child;
    key = {};
    part = 0;
  }
  uint8_t *at = branch.block.add_item(static_cast<uint32_t>(4 + 1 + key.size() + 2));
  write4(at, child);
  at[4] = static_cast<uint8_t>(key.size());
  at = std::copy(key.begin(), key.end(), at + 5);
  write2(at, part);
}

void TableWriter::flush_branch(size_t level) {
  Branch &branch = branches_[level - 1];
  const uint32_t number = file_.append(branch.block.finish(revision));
  add_child(level + 1, branch.key, branch.part, number);
  branch.block.clear();
}

TableRoot TableWriter::finish() {
  TableRoot root;
  flush_leaf();
  for (size_t level = 1;; ++level) {
    const Branch &branch = branches_[level - 1];
    if (level == branches_.size() && branch.block.count() == 1) {
      root.root = branch.first_child;
      root.level = static_cast<uint32_t>(level - 1);
      break;
    }
    flush_branch(level);
  }
  file_.close();
  root.exists = true;
  root.entries = entries_;
  root.blocks = file_.count();
  return root;
}

} // namespace cx::glass
