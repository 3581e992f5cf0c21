// From packed bytes to what is to be ranked.
#include "byte_reader.hpp"
#include "shard_ranking.hpp"

namespace cx {

// How many items follow; each takes at least a byte.
static uint32_t item_count(ByteReader &in) {
  const uint32_t count = in.number();
  if (count > in.remaining()) throw Xapian::InvalidArgumentError("badly packed bytes");
  return count;
}

static std::string term(ByteReader &in) {
  std::string term = in.string();
  if (term.empty()) throw Xapian::InvalidArgumentError("a term cannot be empty");
  return term;
}

RankTerms RankTerms::unpack(const uint8_t *bytes, size_t length, bool all) {
  ByteReader in(bytes, length);
  RankTerms terms;
  terms.all = all;
  terms.groups.resize(item_count(in));
  for (auto &group : terms.groups) {
    group.resize(item_count(in));
    for (Alternative &alternative : group) {
      alternative.resize(item_count(in));
      for (Term &one : alternative) {
        one.weight = quantised(in.real());
        one.term = term(in);
      }
    }
  }
  terms.required.resize(item_count(in));
  for (auto &group : terms.required) {
    group.resize(item_count(in));
    for (std::string &alternative : group) alternative = term(in);
  }
  terms.excluded.resize(item_count(in));
  for (std::string &excluded : terms.excluded) excluded = term(in);
  for (uint32_t count = item_count(in); count > 0; --count) {
    const uint8_t how = in.byte();
    if (how == static_cast<uint8_t>(Together::written)) {
      terms.together.push_back(unpack_written(in));
      continue;
    }
    const uint32_t window = in.number();
    std::vector<std::vector<std::string>> places(item_count(in));
    for (auto &place : places) {
      place.resize(item_count(in));
      for (std::string &alternative : place) alternative = term(in);
    }
    if (places.empty() || window < places.size()) {
      throw Xapian::InvalidArgumentError("a phrase with a window smaller than its words");
    }
    terms.together.emplace_back(
        places, window, how == 0 ? Together::near : Together::phrase);
  }
  if (!in.at_end()) throw Xapian::InvalidArgumentError("bytes after the end of a request");
  return terms;
}

} // namespace cx
