// Checking whole stores.
#include <memory>
#include <sstream>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"
#include "version_check.hpp"

cx_status cx_check(
    const uint8_t *path, size_t path_length, cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const std::string store = cx::to_string(path, path_length);
    // Opening tells a missing store from a damaged one; the check itself does not.
    cx::check_version_file(store);
    { const Xapian::Database database(store); }
    std::ostringstream report;
    const size_t errors = Xapian::Database::check(store, 0, &report);
    auto list = std::make_unique<cx::List>();
    list->add(report.str(), static_cast<uint32_t>(std::min<size_t>(errors, UINT32_MAX)));
    list->finish();
    *out = list.release();
  });
}
