// Checking whole stores.
#include <algorithm>
#include <memory>
#include <sstream>
#include <unistd.h>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "table_reader.hpp"
#include "version_check.hpp"
#include "version_file.hpp"

namespace cx {

static constexpr size_t buffer_size = 256 << 10;

// Reads all items of a table: each lies in its block, and they are in order and counted.
static void walk(const std::string &path, const glass::TableRoot &root) {
  glass::TableReader table(path, root, buffer_size, [](size_t) {});
  std::string last;
  uint64_t count = 0;
  for (; table.next(); ++count) {
    if (table.key() <= last) throw Xapian::DatabaseCorruptError(path + ": keys are out of order");
    last.assign(table.key());
  }
  if (count != root.entries) {
    throw Xapian::DatabaseCorruptError(
        path + ": " + std::to_string(count) + " items instead of " + std::to_string(root.entries));
  }
}

// Says which tables cannot be read, and returns how many.
static size_t walk_all(const std::string &store, std::ostringstream &report) {
  const glass::StoreFacts facts = glass::read_version_file(store);
  size_t errors = 0;
  for (size_t number = 0; number < glass::table_count; ++number) {
    if (!facts.tables[number].exists) continue;
    const auto table = static_cast<glass::Table>(number);
    try {
      walk(glass::table_path(store, table), facts.tables[number]);
    } catch (const Xapian::DatabaseError &e) {
      report << e.get_msg() << "\n";
      ++errors;
    }
  }
  return errors;
}

// libxapian opens tables for writing even to check them.
static bool may_write(const std::string &store) {
  const glass::StoreFacts facts = glass::read_version_file(store);
  for (size_t number = 0; number < glass::table_count; ++number) {
    const std::string path = glass::table_path(store, static_cast<glass::Table>(number));
    if (facts.tables[number].exists && access(path.c_str(), W_OK) != 0) return false;
  }
  return true;
}

} // namespace cx

cx_status cx_check(
    const uint8_t *path, size_t path_length, cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const std::string store = cx::to_string(path, path_length);
    cx::check_version_file(store);
    // Opening tells a missing store from a damaged one; the check itself does not.
    { const Xapian::Database database(store); }
    std::ostringstream report;
    size_t errors = cx::walk_all(store, report);
    // libxapian's check trusts some of what the walk has found wrong.
    if (errors == 0 && cx::may_write(store)) errors = Xapian::Database::check(store, 0, &report);
    auto list = std::make_unique<cx::List>();
    list->add(report.str(), static_cast<uint32_t>(std::min<size_t>(errors, UINT32_MAX)));
    list->finish();
    *out = list.release();
  });
}
