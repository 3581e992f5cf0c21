// From packed bytes to a query tree.
#include "query.hpp"

#include <string>
#include <vector>

#include "byte_reader.hpp"
#include "impact_weight.hpp"

namespace cx {

using Xapian::InvalidArgumentError;
using Xapian::Query;

static constexpr int deepest = 200;
// Alternatives of a phrase multiply when it is matched.
static constexpr size_t most_combinations = 1000;

namespace {

struct Leaf {
  std::string term;
  double weight;
};

// One place of a phrase: a term or several that may stand there.
struct Place {
  std::vector<Leaf> leaves;
  // Of several that match, the best counts instead of the sum.
  bool best = false;
};

class Unpacker {
public:
  Unpacker(const uint8_t *bytes, size_t length) : in_(bytes, length) {}

  UnpackedQuery unpack() {
    UnpackedQuery result;
    result.query = node(1, 0);
    if (!in_.at_end()) throw InvalidArgumentError("bytes after the end of a query");
    result.needs_positions = positional_;
    return result;
  }

private:
  // `factor` multiplies the weights of all terms below: scaling is pushed down to them, where it
  // is rounded once.
  Query node(double factor, int depth) {
    if (depth > deepest) throw InvalidArgumentError("a query is nested too deep");
    switch (in_.byte()) {
    case 't': return weighted(leaf(factor));
    case '&': return several(Query::OP_AND, factor, depth);
    case '|': return several(Query::OP_OR, factor, depth);
    case '^': return several(Query::OP_MAX, factor, depth);
    case '-': return pair(Query::OP_AND_NOT, factor, 0, depth);
    case '?': return pair(Query::OP_FILTER, factor, 0, depth);
    case '+': return pair(Query::OP_AND_MAYBE, factor, factor, depth);
    case '"': return positional(Query::OP_PHRASE, factor);
    case '~': return positional(Query::OP_NEAR, factor);
    case '*': {
      const double more = in_.real();
      return node(factor * more, depth + 1);
    }
    case '[': return value_range();
    case '%': return wildcard(factor);
    case '.': return Query(0.0, Query(std::string()));
    case '!': return Query();
    default: throw InvalidArgumentError("an unknown kind of query");
    }
  }

  static Query weighted(const Leaf &leaf) { return Query(leaf.weight, Query(leaf.term)); }

  Leaf leaf(double factor) {
    const double weight = quantised(in_.real() * factor);
    std::string term = in_.string();
    // To libxapian the empty term is every passage.
    if (term.empty()) throw InvalidArgumentError("a term cannot be empty");
    return {std::move(term), weight};
  }

  // How many parts follow; each takes at least a byte.
  uint32_t part_count() {
    const uint32_t count = in_.number();
    if (count > in_.remaining()) throw InvalidArgumentError("badly packed bytes");
    return count;
  }

  Query several(Query::op op, double factor, int depth) {
    std::vector<Query> parts(part_count());
    for (Query &part : parts) part = node(factor, depth + 1);
    return Query(op, parts.begin(), parts.end());
  }

  Query pair(Query::op op, double left_factor, double right_factor, int depth) {
    const Query left = node(left_factor, depth + 1);
    return Query(op, left, node(right_factor, depth + 1));
  }

  Query value_range() {
    const uint32_t slot = in_.number();
    const bool has_low = in_.byte() != 0;
    const std::string low = has_low ? in_.string() : std::string();
    const bool has_high = in_.byte() != 0;
    const std::string high = has_high ? in_.string() : std::string();
    if (has_low && has_high) return Query(Query::OP_VALUE_RANGE, slot, low, high);
    if (has_low) return Query(Query::OP_VALUE_GE, slot, low);
    if (has_high) return Query(Query::OP_VALUE_LE, slot, high);
    return Query(0.0, Query(std::string()));
  }

  Query wildcard(double factor) {
    const double weight = quantised(in_.real() * factor);
    const uint32_t limit = in_.number();
    const std::string prefix = in_.string();
    if (limit == 0) throw InvalidArgumentError("a wildcard needs a limit of at least 1");
    if (prefix.empty()) throw InvalidArgumentError("a wildcard needs at least one letter");
    const Query any(
        Query::OP_WILDCARD, prefix, limit, Query::WILDCARD_LIMIT_ERROR, Query::OP_MAX);
    return Query(weight, any);
  }

  Place place(double factor) {
    const uint8_t kind = in_.byte();
    if (kind == 't') return {{leaf(factor)}, false};
    if (kind != '|' && kind != '^') {
      throw InvalidArgumentError("a phrase can hold only terms and alternatives of terms");
    }
    Place place;
    place.best = kind == '^';
    const uint32_t count = part_count();
    for (uint32_t i = 0; i < count; ++i) {
      if (in_.byte() != 't') {
        throw InvalidArgumentError("the alternatives inside a phrase must be terms");
      }
      place.leaves.push_back(leaf(factor));
    }
    return place;
  }

  Query positional(Query::op op, double factor) {
    const uint32_t window = in_.number();
    std::vector<Place> places(part_count());
    size_t combinations = 1;
    for (Place &next : places) {
      next = place(factor);
      combinations *= next.leaves.size();
      if (combinations > most_combinations) {
        throw InvalidArgumentError("a phrase with more than 1000 combinations of alternatives");
      }
    }
    if (combinations == 0 || places.empty()) return Query();
    if (places.size() == 1) return weighted_place(places[0]);
    if (window < places.size()) {
      throw InvalidArgumentError("a phrase with a window smaller than its words");
    }
    positional_ = true;
    return weigh(places, matching(op, places, window));
  }

  // The phrase without weights.
  static Query matching(Query::op op, const std::vector<Place> &places, uint32_t window) {
    std::vector<Query> parts;
    for (const Place &place : places) {
      std::vector<Query> terms;
      for (const Leaf &leaf : place.leaves) terms.emplace_back(leaf.term);
      parts.emplace_back(Query::OP_OR, terms.begin(), terms.end());
    }
    return Query(op, parts.begin(), parts.end(), window);
  }

  static Query weighted_place(const Place &place) {
    std::vector<Query> terms;
    for (const Leaf &leaf : place.leaves) terms.push_back(weighted(leaf));
    return Query(place.best ? Query::OP_MAX : Query::OP_OR, terms.begin(), terms.end());
  }

  // libxapian takes no weights inside a phrase: one weight for all goes around it, different
  // weights go beside it.
  static Query weigh(const std::vector<Place> &places, const Query &phrase) {
    const double first = places[0].leaves[0].weight;
    bool same = true;
    for (const Place &place : places) {
      if (place.best && place.leaves.size() > 1 && first != 0) same = false;
      for (const Leaf &leaf : place.leaves) same = same && leaf.weight == first;
    }
    if (same) return Query(first, phrase);
    std::vector<Query> parts;
    for (const Place &place : places) parts.push_back(weighted_place(place));
    const Query scores(Query::OP_AND, parts.begin(), parts.end());
    return Query(Query::OP_FILTER, scores, Query(0.0, phrase));
  }

  ByteReader in_;
  bool positional_ = false;
};

} // namespace

UnpackedQuery unpack_query(const uint8_t *bytes, size_t length) {
  return Unpacker(bytes, length).unpack();
}

} // namespace cx
