// A flat inverter: no tree, no allocation for a term or a posting.
#include "inverter.hpp"

#include <algorithm>
#include <cstring>
#include <xapian.h>

#include "glass_keys.hpp"
#include "posting_list.hpp"

namespace cx::glass {

static constexpr size_t first_places = 1 << 12;

// Eight bytes at a time, multiplied and folded, as in wyhash (Wang Yi, 2019).
static uint32_t hash_of(std::string_view text) {
  uint64_t hash = 0x9E3779B97F4A7C15 ^ text.size();
  const char *next = text.data();
  size_t left = text.size();
  while (left > 0) {
    uint64_t part = 0;
    const size_t length = std::min<size_t>(left, 8);
    std::memcpy(&part, next, length);
    const auto product = static_cast<unsigned __int128>(hash ^ part) * 0xA0761D6478BD642F;
    hash = static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
    next += length;
    left -= length;
  }
  return static_cast<uint32_t>(hash ^ hash >> 32);
}

Inverter::Inverter() : places_(first_places) {}

void Inverter::grow() {
  std::vector<Place> larger(places_.size() * 2);
  const size_t mask = larger.size() - 1;
  for (const Place &place : places_) {
    if (place.term == 0) continue;
    size_t at = place.hash & mask;
    while (larger[at].term != 0) at = (at + 1) & mask;
    larger[at] = place;
  }
  places_.swap(larger);
}

uint32_t Inverter::find_or_insert(std::string_view key, uint32_t hash) {
  const size_t mask = places_.size() - 1;
  size_t at = hash & mask;
  for (; places_[at].term != 0; at = (at + 1) & mask) {
    if (places_[at].hash == hash && key_of(terms_[places_[at].term - 1]) == key) {
      return places_[at].term - 1;
    }
  }
  if (keys_.size() + key.size() > UINT32_MAX) {
    throw Xapian::DatabaseError("too many terms for one store: finish it and merge");
  }
  const uint32_t number = static_cast<uint32_t>(terms_.size());
  places_[at] = {hash, number + 1};
  terms_.push_back(
      {static_cast<uint32_t>(keys_.size()), static_cast<uint32_t>(key.size()), 0, 0, 0});
  keys_.append(key);
  if (terms_.size() * 2 > places_.size()) grow();
  return number;
}

// Looking a term up waits for memory three times; here it is asked for all terms at once.
void Inverter::look_ahead(const std::vector<PassageParts::Term> &terms) {
  const size_t mask = places_.size() - 1;
  hashes_.clear();
  for (const auto &term : terms) {
    hashes_.push_back(hash_of(term.bytes));
    __builtin_prefetch(&places_[hashes_.back() & mask]);
  }
  for (const uint32_t hash : hashes_) {
    const uint32_t term = places_[hash & mask].term;
    if (term != 0) __builtin_prefetch(&terms_[term - 1]);
  }
  for (const uint32_t hash : hashes_) {
    const uint32_t term = places_[hash & mask].term;
    if (term != 0) __builtin_prefetch(&keys_[terms_[term - 1].start]);
  }
}

void Inverter::add(const std::vector<PassageParts::Term> &terms) {
  passage_starts_.push_back(static_cast<uint32_t>(log_.size()));
  look_ahead(terms);
  for (size_t i = 0; i < terms.size(); ++i) {
    std::string_view key = terms[i].bytes;
    uint32_t hash = hashes_[i];
    if (std::memchr(key.data(), 0, key.size())) {
      escaped_.clear();
      append_term_key(escaped_, key);
      key = escaped_;
      hash = hash_of(key);
    }
    add(key, hash, terms[i].impact);
  }
}

void Inverter::add(std::string_view key, uint32_t hash, uint32_t impact) {
  const uint32_t number = find_or_insert(key, hash);
  Term &known = terms_[number];
  const auto passage = static_cast<uint32_t>(passage_starts_.size());
  if (known.last_passage == passage) {
    log_[known.last_posting].impact += impact;
    return;
  }
  if (log_.size() == UINT32_MAX) {
    throw Xapian::DatabaseError("too many postings for one store: finish it and merge");
  }
  known.last_passage = passage;
  known.last_posting = static_cast<uint32_t>(log_.size());
  ++known.count;
  log_.push_back({number, impact});
}

// The terms by their keys. The first eight bytes of a key decide nearly always.
std::vector<uint32_t> Inverter::in_order() const {
  struct Head {
    uint64_t start;
    uint32_t term;
  };
  std::vector<Head> heads(terms_.size());
  for (uint32_t number = 0; number < terms_.size(); ++number) {
    const std::string_view key = key_of(terms_[number]);
    uint64_t start = 0;
    for (size_t i = 0; i < 8; ++i) {
      start = start << 8 | (i < key.size() ? static_cast<uint8_t>(key[i]) : 0);
    }
    heads[number] = {start, number};
  }
  std::sort(heads.begin(), heads.end(), [this](const Head &a, const Head &b) {
    if (a.start != b.start) return a.start < b.start;
    return key_of(terms_[a.term]) < key_of(terms_[b.term]);
  });
  std::vector<uint32_t> order(heads.size());
  std::transform(
      heads.begin(), heads.end(), order.begin(), [](const Head &head) { return head.term; });
  return order;
}

uint32_t Inverter::write(TableWriter &table) {
  std::vector<Place>().swap(places_);
  const std::vector<uint32_t> order = in_order();
  // Where the postings of each term start, and, once they are in, where they end.
  std::vector<uint32_t> ends(terms_.size());
  uint32_t total = 0;
  for (const uint32_t number : order) {
    ends[number] = total;
    total += terms_[number].count;
  }
  std::vector<Entry> entries(log_.size());
  passage_starts_.push_back(static_cast<uint32_t>(log_.size()));
  for (uint32_t passage = 0; passage + 1 < passage_starts_.size(); ++passage) {
    for (uint32_t i = passage_starts_[passage]; i < passage_starts_[passage + 1]; ++i) {
      entries[ends[log_[i].term]++] = {passage + 1, log_[i].impact};
    }
  }
  std::vector<Posting>().swap(log_);
  uint32_t largest = 0;
  PostingList list;
  for (const uint32_t number : order) {
    const Term &term = terms_[number];
    for (uint32_t i = ends[number] - term.count; i < ends[number]; ++i) {
      list.add(entries[i].docid, entries[i].impact);
    }
    largest = std::max(largest, list.largest());
    list.write(table, key_of(term));
  }
  return largest;
}

} // namespace cx::glass
