// Scoring passages that are known already: no ranking, one walk of each list by leaps.
#include "guarded.hpp"
#include "shard_ranking.hpp"

namespace cx {

// The most groups that can be told apart in the answer.
static constexpr size_t most_told_apart = 32;

static TermGroup group_of(cx_reader *reader, Shard &shard, const RankTerms::Group &alternatives) {
  TermGroup group;
  for (const RankTerms::Alternative &alternative : alternatives) {
    group.begin_alternative();
    for (const RankTerms::Term &one : alternative) {
      group.add(open_cursor(shard, reader->cache.get(), one.term), one.weight);
    }
  }
  return group;
}

// Adds one group's scores of the passages of a store: every `stride`-th docid, from `offset` on.
static void add_group(
    TermGroup &group, size_t number, const std::vector<uint32_t> &docids, uint32_t stride,
    uint32_t offset, cx_score *out) {
  for (size_t i = 0; i < docids.size() && group.docid() != no_docid; ++i) {
    if ((docids[i] - 1) % stride != offset) continue;
    const uint32_t docid = (docids[i] - 1) / stride + 1;
    group.skip_to(docid);
    if (group.docid() != docid) continue;
    out[i].score += group.score();
    if (number < most_told_apart) out[i].groups |= uint32_t(1) << number;
  }
}

// Notes in which passages of a store all conditions of place hold.
static void test_places(
    cx_reader *reader, uint32_t offset, std::vector<PositionTest> &tests,
    const std::vector<uint32_t> &docids, cx_score *out) {
  const auto stride = static_cast<uint32_t>(reader->shards.size());
  PlacedPassages placed(reader->shards[offset], reader->cache.get());
  for (size_t i = 0; i < docids.size(); ++i) {
    if ((docids[i] - 1) % stride != offset) continue;
    const std::string_view packed = placed.at((docids[i] - 1) / stride + 1);
    out[i].together = std::all_of(tests.begin(), tests.end(), [&](PositionTest &test) {
      return test.matches(packed);
    });
  }
}

static std::vector<uint32_t> ascending(const uint32_t *docids, size_t count) {
  std::vector<uint32_t> copy(docids, docids + count);
  for (size_t i = 0; i < count; ++i) {
    if (copy[i] == 0 || (i > 0 && copy[i] <= copy[i - 1])) {
      throw Xapian::InvalidArgumentError("passages to score must come in ascending order");
    }
  }
  return copy;
}

} // namespace cx

cx_status cx_reader_score(
    cx_reader *reader, const uint8_t *terms, size_t terms_length, const uint32_t *docids,
    size_t count, cx_error *error, cx_score *out) {
  return cx::guarded(error, [&] {
    auto unpacked = cx::RankTerms::unpack(terms, terms_length, false);
    if (!unpacked.required.empty() || !unpacked.excluded.empty()) {
      throw Xapian::InvalidArgumentError("passages are scored without filters");
    }
    if (!unpacked.together.empty() && !cx::has_positions(reader)) {
      throw Xapian::InvalidArgumentError("the store has no positions: it cannot answer phrases");
    }
    const auto wanted = cx::ascending(docids, count);
    std::fill(out, out + count, cx_score{0, 0, false});
    const auto stride = static_cast<uint32_t>(reader->shards.size());
    for (uint32_t offset = 0; offset < stride; ++offset) {
      for (size_t number = 0; number < unpacked.groups.size(); ++number) {
        auto group = cx::group_of(reader, reader->shards[offset], unpacked.groups[number]);
        cx::add_group(group, number, wanted, stride, offset, out);
      }
      if (!unpacked.together.empty()) {
        cx::test_places(reader, offset, unpacked.together, wanted, out);
      }
    }
  });
}
