// The call that merges stores.
#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "CXapian.h"
#include "byte_reader.hpp"
#include "guarded.hpp"
#include "merge_source.hpp"

namespace cx::glass {

// Shared by the tables that are open at once.
static constexpr size_t buffer_budget = 16 << 20;
static constexpr size_t largest_buffer = 256 << 10;

static std::vector<MergeSource> open_sources(
    const std::vector<std::string> &paths, const uint32_t *left_out, const size_t *counts) {
  std::vector<MergeSource> sources;
  uint64_t before = 0;
  for (size_t i = 0; i < paths.size(); ++i) {
    StoreFacts facts = read_version_file(paths[i]);
    Renumbering numbers(static_cast<uint32_t>(before), facts.passages, left_out, counts[i]);
    left_out += counts[i];
    before += numbers.kept();
    if (before > UINT32_MAX) throw Xapian::InvalidArgumentError("too many passages for one store");
    sources.push_back({paths[i], std::move(facts), std::move(numbers)});
  }
  return sources;
}

static uint64_t size_of(const std::vector<MergeSource> &sources) {
  uint64_t size = 0;
  for (const MergeSource &source : sources) {
    for (const TableRoot &table : source.facts.tables) size += uint64_t(table.blocks) * block_size;
  }
  return size;
}

// Tells the caller about every hundredth of the work, on the caller's thread.
class MergeProgress {
public:
  MergeProgress(cx_merge_progress report, void *context, uint64_t total)
      : report_(report), context_(context), total_(total) {}

  void add(size_t bytes) {
    const uint64_t done = std::min(total_, done_ += bytes);
    if (!report_ || std::this_thread::get_id() != caller_) return;
    if (done - reported_ < total_ / 100) return;
    reported_ = done;
    report_(context_, done, total_);
  }

private:
  cx_merge_progress report_;
  void *context_;
  uint64_t total_;
  std::atomic<uint64_t> done_ = 0;
  uint64_t reported_ = 0;
  std::thread::id caller_ = std::this_thread::get_id();
};

// The tables are files of their own: the largest is merged beside the others.
static uint32_t merge(MergeInput &input, const std::string &target) {
  StoreFacts facts;
  StoreFacts others;
  prepare_store(target);
  auto beside = std::async(std::launch::async, [&] {
    merge_docdata(input, target, others);
    merge_spellings(input, target, others);
  });
  merge_postlists(input, target, facts);
  beside.get();
  for (const Table table : {docdata_table, spelling_table}) facts.tables[table] = others.tables[table];
  facts.most_spelling_uses = others.most_spelling_uses;
  write_version_file(target, facts);
  return facts.passages;
}

} // namespace cx::glass

cx_status cx_merge(
    const uint8_t *paths, size_t paths_length, const uint32_t *left_out,
    const size_t *left_out_counts, const uint8_t *target, size_t target_length,
    cx_merge_progress report, void *context, cx_error *error, uint32_t *document_count) {
  return cx::guarded(error, [&] {
    using namespace cx::glass;
    const auto stores = cx::ByteReader(paths, paths_length).strings();
    if (stores.empty()) throw Xapian::InvalidArgumentError("no store to merge");
    MergeInput input;
    input.sources = open_sources(stores, left_out, left_out_counts);
    input.buffer = std::min(largest_buffer, buffer_budget / stores.size());
    MergeProgress progress(report, context, size_of(input.sources));
    input.read = [&progress](size_t bytes) { progress.add(bytes); };
    *document_count = merge(input, cx::to_string(target, target_length));
  });
}
