// The file "iamglass", from libxapian's backends/glass/glass_version.cc:
//
//     16 bytes magic and format, 16 bytes uuid, number: revision
//     for each table (postlist, docdata, termlist, position, spelling, synonym):
//         numbers: root block, 4 × level + 2 if its leaves are in order + 1 if there is no file,
//         entries, block size / 2048, least value to compress
//         string: the free blocks (revision, blocks in the file, and where the lists start and end)
//     numbers: passages, last docid - passages, shortest passage, largest impact,
//         longest passage - largest impact, 0, length of all passages, most uses of a spelling
#include "version_file.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <xapian.h>

#include "block_file.hpp"
#include "glass_numbers.hpp"

namespace cx::glass {

// The format of 14 March 2016, which all of libxapian 1.4 reads and writes.
static constexpr std::string_view magic{"\x0F\x0DXapian Glass\x04\x6E", 16};
static constexpr size_t uuid_size = 16;
static constexpr uint32_t revision = 1;
static constexpr const char *all_tables[] = {
    "postlist", "docdata", "termlist", "position", "spelling", "synonym"};
static constexpr size_t places[table_count] = {0, 1, 4};

std::string table_path(const std::string &store, Table table) {
  return store + "/" + all_tables[places[table]] + ".glass";
}

static std::string version_path(const std::string &store) { return store + "/iamglass"; }

void prepare_store(const std::string &store) {
  if (std::filesystem::exists(version_path(store))) {
    throw Xapian::InvalidArgumentError("there is a store at " + store + " already");
  }
  if (mkdir(store.c_str(), 0755) < 0 && errno != EEXIST) {
    throw Xapian::DatabaseCreateError("cannot make the directory " + store, errno);
  }
  for (const char *name : all_tables) unlink((store + "/" + name + ".glass").c_str());
}

// A random one (RFC 9562, version 4): caches know a store by it.
static std::string new_uuid() {
  std::random_device random;
  std::string uuid;
  while (uuid.size() < uuid_size) uuid.push_back(static_cast<char>(random()));
  uuid[6] = static_cast<char>((uuid[6] & 0x0F) | 0x40);
  uuid[8] = static_cast<char>((uuid[8] & 0x3F) | 0x80);
  return uuid;
}

static void append_root(std::string &out, const TableRoot &root) {
  append_number(out, root.root);
  append_number(out, root.level << 2 | 2 | (root.exists ? 0 : 1));
  append_number(out, root.entries);
  append_number(out, block_size >> 11);
  append_number(out, 0);
  std::string free_blocks;
  if (root.exists) {
    append_number(free_blocks, revision);
    append_number(free_blocks, root.blocks);
    free_blocks.append(4, '\0');
  }
  append_string(out, free_blocks);
}

void write_version_file(const std::string &store, const StoreFacts &facts) {
  std::string out(magic);
  out += new_uuid();
  append_number(out, revision);
  for (size_t place = 0; place < std::size(all_tables); ++place) {
    const auto known = std::find(std::begin(places), std::end(places), place);
    append_root(out, known == std::end(places) ? TableRoot() : facts.tables[known - places]);
  }
  append_number(out, facts.passages);
  append_number(out, 0);
  append_number(out, facts.shortest);
  append_number(out, facts.largest_impact);
  append_number(out, facts.longest - facts.largest_impact);
  append_number(out, 0);
  append_number(out, facts.total_length);
  append_number(out, facts.most_spelling_uses);
  write_file(version_path(store), out);
}

[[noreturn]] static void refuse(const std::string &store, const char *why) {
  throw Xapian::DatabaseVersionError(store + " " + why);
}

static TableRoot read_root(Input &in, const std::string &store) {
  TableRoot root;
  root.root = in.number32();
  const uint32_t flags = in.number32();
  root.level = flags >> 2;
  root.exists = !(flags & 1);
  root.entries = in.number();
  const uint32_t blocks_of_2048 = in.number32();
  in.number();
  Input free_blocks(in.string());
  if (!root.exists) return root;
  if (!(flags & 2) || blocks_of_2048 != block_size >> 11) {
    refuse(store, "has tables that were not written in one go");
  }
  if (free_blocks.number32() != revision) refuse(store, "has been changed since it was written");
  root.blocks = free_blocks.number32();
  return root;
}

StoreFacts read_version_file(const std::string &store) {
  std::ifstream file(version_path(store), std::ios::binary);
  if (!file) throw Xapian::DatabaseNotFoundError("there is no store at " + store, errno);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (bytes.size() <= magic.size() + uuid_size) {
    throw Xapian::DatabaseCorruptError("the version file of " + store + " is cut short");
  }
  if (bytes.compare(0, magic.size(), magic) != 0) refuse(store, "is of another format");
  Input in(std::string_view(bytes).substr(magic.size() + uuid_size));
  if (in.number32() != revision) refuse(store, "has been changed since it was written");
  StoreFacts facts;
  for (size_t place = 0; place < std::size(all_tables); ++place) {
    const TableRoot root = read_root(in, store);
    const auto known = std::find(std::begin(places), std::end(places), place);
    if (known != std::end(places)) {
      facts.tables[known - places] = root;
    } else if (root.exists) {
      refuse(store, "has tables of another kind");
    }
  }
  facts.passages = in.number32();
  if (in.number32() != 0) refuse(store, "has gaps between its docids");
  facts.shortest = in.number32();
  facts.largest_impact = in.number32();
  facts.longest = in.number32() + facts.largest_impact;
  in.number();
  facts.total_length = in.number();
  facts.most_spelling_uses = in.number32();
  return facts;
}

} // namespace cx::glass
