// Finding all passages that match.
#include "match_set.hpp"

#include <algorithm>

namespace cx {

// A list that is this many times longer than the set is asked for each of the set's passages.
static constexpr uint64_t sparse = 16;

MatchSet::MatchSet(cx_reader *reader, size_t shard, const RankTerms &terms)
    : shard_(reader->shards[shard]), cache_(reader->cache.get()),
      words_(static_cast<size_t>(shard_.database.get_lastdocid()) / (2 * block_size) * 2 + 2, 0) {
  std::vector<Part> parts;
  if (!terms.all) parts.emplace_back();
  for (const RankTerms::Group &group : terms.groups) {
    if (terms.all) parts.emplace_back();
    for (const RankTerms::Alternative &alternative : group) {
      for (const RankTerms::Term &one : alternative) add(parts.back(), one.term);
    }
  }
  if (terms.groups.empty()) return;
  for (const auto &alternatives : terms.required) {
    parts.emplace_back();
    for (const std::string &term : alternatives) add(parts.back(), term);
  }
  std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
    return a.frequency < b.frequency;
  });
  bound_ = parts[0].frequency;
  if (bound_ == 0) return;
  write(parts[0], words_);
  for (size_t i = 1; i < parts.size(); ++i) keep(parts[i]);
  Part excluded;
  for (const std::string &term : terms.excluded) add(excluded, term);
  drop(excluded);
  if (!terms.together.empty()) keep_together(terms.together);
}

void MatchSet::add(Part &part, const std::string &term) {
  Cursor opened = open_cursor(shard_, cache_, term);
  part.frequency += opened.frequency();
  if (opened.frequency() > 0) part.cursors.push_back(std::move(opened));
}

void MatchSet::write(Part &part, Words &words) const {
  for (Cursor &cursor : part.cursors) cursor.mark_all(words.data());
}

void MatchSet::keep(Part &part) {
  Words kept(words_.size(), 0);
  if (part.frequency < bound_ * sparse) {
    write(part, kept);
    for (size_t i = 0; i < words_.size(); ++i) words_[i] &= kept[i];
    return;
  }
  visit([&](uint32_t docid) {
    for (Cursor &cursor : part.cursors) {
      cursor.skip_to(docid);
      if (cursor.docid() != docid) continue;
      kept[block_of(docid)] |= uint32_t(1) << docid % block_size;
      return;
    }
  });
  words_ = std::move(kept);
}

void MatchSet::drop(Part &part) {
  if (part.cursors.empty()) return;
  Words dropped(words_.size(), 0);
  write(part, dropped);
  for (size_t i = 0; i < words_.size(); ++i) words_[i] &= ~dropped[i];
}

void MatchSet::keep_together(std::vector<PositionTest> tests) {
  PlacedPassages placed(shard_, cache_);
  visit([&](uint32_t docid) {
    const std::string_view packed = placed.at(docid);
    for (PositionTest &test : tests) {
      if (test.matches(packed)) continue;
      words_[block_of(docid)] &= ~(uint32_t(1) << docid % block_size);
      return;
    }
  });
}

uint64_t MatchSet::size() const {
  uint64_t size = 0;
  for (uint32_t word : words_) size += static_cast<uint64_t>(__builtin_popcount(word));
  return size;
}

} // namespace cx
