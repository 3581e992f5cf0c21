// Compacting and checking whole stores.
#include <filesystem>
#include <memory>
#include <sstream>

#include "byte_reader.hpp"
#include "guarded.hpp"
#include "list.hpp"

namespace cx {

// Passes a line about each table on.
class ReportingCompactor : public Xapian::Compactor {
public:
  ReportingCompactor(cx_progress progress, void *context)
      : progress_(progress), context_(context) {}

  void set_status(const std::string &table, const std::string &status) override {
    if (!progress_ || status.empty()) return;
    const std::string line = table + ": " + status;
    progress_(context_, reinterpret_cast<const uint8_t *>(line.data()), line.size());
  }

private:
  cx_progress progress_;
  void *context_;
};

} // namespace cx

cx_status cx_compact(
    const uint8_t *paths, size_t paths_length, const uint8_t *target, size_t target_length,
    bool multipass, cx_progress progress, void *context, cx_error *error) {
  return cx::guarded(error, [&] {
    const auto sources = cx::ByteReader(paths, paths_length).strings();
    const std::string output = cx::to_string(target, target_length);
    if (sources.empty()) throw Xapian::InvalidArgumentError("no store to compact");
    if (std::filesystem::exists(output + "/iamglass")) {
      throw Xapian::InvalidArgumentError("there is a store at " + output + " already");
    }
    Xapian::Database all;
    for (const std::string &source : sources) all.add_database(Xapian::Database(source));
    cx::ReportingCompactor compactor(progress, context);
    const unsigned passes = multipass ? Xapian::DBCOMPACT_MULTIPASS : 0;
    all.compact(output, Xapian::Compactor::FULL | passes, 0, compactor);
  });
}

cx_status cx_check(
    const uint8_t *path, size_t path_length, cx_error *error, const cx_list **out) {
  return cx::guarded(error, [&] {
    const std::string store = cx::to_string(path, path_length);
    // Opening tells a missing store from a damaged one; the check itself does not.
    { const Xapian::Database database(store); }
    std::ostringstream report;
    const size_t errors = Xapian::Database::check(store, 0, &report);
    auto list = std::make_unique<cx::List>();
    list->add(report.str(), static_cast<uint32_t>(std::min<size_t>(errors, UINT32_MAX)));
    list->finish();
    *out = list.release();
  });
}
