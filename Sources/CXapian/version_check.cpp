// Looking at a store before libxapian opens it: libxapian takes the version file at its word, and
// opens some tables only when they are needed, which are taken for empty if they are gone then.
#include "version_check.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>
#include <xapian.h>

#include "glass_numbers.hpp"

namespace cx {

static constexpr std::string_view magic = "\x0F\x0DXapian Glass";
// Before the tables: magic, two bytes of format, uuid.
static constexpr size_t head_size = magic.size() + 2 + 16;
static constexpr const char *tables[] = {
    "postlist", "docdata", "termlist", "position", "spelling", "synonym"};
// Between these libxapian makes its blocks, each a power of two.
static constexpr uint64_t least_block_size = 2048;
static constexpr uint64_t largest_block_size = 65536;
// libxapian's cursors have room for so many (its backends/glass/glass_table.h).
static constexpr uint32_t most_levels = 10;
// What deflate can shrink a byte of a list to, at best.
static constexpr uint64_t most_passages_per_byte = 1032;

[[noreturn]] static void fail(const std::string &what) {
  throw Xapian::DatabaseCorruptError(what);
}

static std::string version_path(const std::string &store) { return store + "/iamglass"; }

// libxapian takes some tables that it may not read for empty ones, and a store for none.
static void require_readable(const std::string &path) {
  if (access(path.c_str(), R_OK) != 0 && errno == EACCES) {
    throw Xapian::DatabaseOpeningError("cannot read " + path, EACCES);
  }
}

static uint64_t size_of_table(const std::string &store, const char *name) {
  const std::string path = store + "/" + name + ".glass";
  require_readable(path);
  struct stat facts;
  if (stat(path.c_str(), &facts) == 0) return static_cast<uint64_t>(facts.st_size);
  // An index that was replaced meanwhile goes as a whole.
  if (stat(version_path(store).c_str(), &facts) != 0) {
    throw Xapian::DatabaseNotFoundError("the store at " + store + " is gone");
  }
  fail("a table is missing: " + path);
}

// Returns the bytes of the table's file.
static uint64_t check_table(glass::Input &in, const std::string &store, const char *name) {
  const uint64_t root = in.number32();
  const uint32_t flags = in.number32();
  in.number();
  const uint64_t block_size = uint64_t(in.number32()) << 11;
  in.number();
  in.string();
  if (flags & 1) return 0;
  if (block_size < least_block_size || block_size > largest_block_size ||
      (block_size & (block_size - 1)) != 0) {
    fail("the version file has a block size that cannot be");
  }
  const uint64_t size = size_of_table(store, name);
  if (flags >> 2 >= most_levels) fail("the version file has too many levels for a table");
  if ((root + 1) * block_size > size) {
    fail("a table is cut short: " + store + "/" + name + ".glass");
  }
  return size;
}

bool check_version_file(const std::string &store) {
  require_readable(version_path(store));
  std::ifstream file(version_path(store), std::ios::binary);
  if (!file) return false;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  // Other versions, and none, libxapian knows better.
  if (bytes.size() <= head_size || bytes.compare(0, magic.size(), magic) != 0) return true;
  glass::Input in(std::string_view(bytes).substr(head_size));
  in.number();
  uint64_t size_of_lists = 0;
  for (const char *name : tables) {
    const uint64_t size = check_table(in, store, name);
    if (name == tables[0]) size_of_lists = size;
  }
  const uint64_t passages = in.number32();
  const uint64_t last_docid = passages + in.number32();
  if (passages > size_of_lists * most_passages_per_byte || last_docid > UINT32_MAX) {
    fail("the version file counts more passages than there can be");
  }
  return true;
}

} // namespace cx
