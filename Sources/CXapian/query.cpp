// From packed bytes to a query tree.
#include "query.hpp"

#include <string>
#include <vector>

#include "best_of.hpp"
#include "byte_reader.hpp"
#include "impact_weight.hpp"
#include "position_filter.hpp"

namespace cx {

using Xapian::InvalidArgumentError;
using Xapian::Query;

static constexpr int deepest = 200;

namespace {

// One place of a phrase: a term or several that may stand there.
struct Place {
  std::vector<WeightedTerm> leaves;
  // Of several that match, the best counts instead of the sum.
  bool best = false;
};

class Unpacker {
public:
  Unpacker(const Xapian::Database &database, const uint8_t *bytes, size_t length)
      : database_(database), in_(bytes, length) {}

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
    case '^': return best(factor, depth);
    case '-': return pair(Query::OP_AND_NOT, factor, 0, depth);
    case '?': return pair(Query::OP_FILTER, factor, 0, depth);
    case '+': return pair(Query::OP_AND_MAYBE, factor, factor, depth);
    case '"': return positional(Together::phrase, factor);
    case '~': return positional(Together::near, factor);
    case 'w': return written();
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

  static Query weighted(const WeightedTerm &leaf) { return Query(leaf.weight, Query(leaf.term)); }

  WeightedTerm leaf(double factor) {
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
    BestOfParts parts;
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix);
         ++term) {
      if (parts.sums.size() == limit) {
        throw Xapian::WildcardError(
            prefix + "* stands for more than " + std::to_string(limit) + " terms");
      }
      parts.sums.push_back({{*term, weight}});
    }
    return best_of(std::move(parts));
  }

  // Of several parts, the best counts.
  Query best(double factor, int depth) {
    BestOfParts parts;
    collect_best(parts, factor, depth);
    return best_of(std::move(parts));
  }

  void collect_best(BestOfParts &parts, double factor, int depth) {
    if (depth > deepest) throw InvalidArgumentError("a query is nested too deep");
    const uint32_t count = part_count();
    for (uint32_t i = 0; i < count; ++i) {
      const ByteReader start = in_;
      const uint8_t kind = in_.byte();
      if (kind == 't') {
        parts.sums.push_back({leaf(factor)});
      } else if (kind == '^') {
        collect_best(parts, factor, depth + 1);
      } else if (kind != '|' || !collect_sum(parts, factor)) {
        in_ = start;
        parts.queries.push_back(node(factor, depth + 1));
      }
    }
  }

  // Takes an any-of whose parts are all terms; false, and nowhere in particular, otherwise.
  bool collect_sum(BestOfParts &parts, double factor) {
    std::vector<WeightedTerm> sum;
    const uint32_t count = part_count();
    for (uint32_t i = 0; i < count; ++i) {
      if (in_.byte() != 't') return false;
      sum.push_back(leaf(factor));
    }
    parts.sums.push_back(std::move(sum));
    return true;
  }

  static Query best_of(BestOfParts parts) {
    bool scores = !parts.queries.empty();
    std::vector<Query> terms;
    for (const auto &sum : parts.sums) {
      for (const WeightedTerm &one : sum) {
        scores = scores || one.weight > 0;
        terms.push_back(weighted(one));
      }
    }
    // Without weights, or without a choice, plain terms are cheaper.
    if (!scores || (parts.queries.empty() && parts.sums.size() == 1)) {
      return Query(Query::OP_OR, terms.begin(), terms.end());
    }
    return BestOf::query(std::move(parts));
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

  Query positional(Together how, double factor) {
    const uint32_t window = in_.number();
    std::vector<Place> places(part_count());
    std::vector<std::vector<std::string>> terms;
    bool can_match = !places.empty();
    for (Place &next : places) {
      next = place(factor);
      can_match = can_match && !next.leaves.empty();
      std::vector<std::string> &alternatives = terms.emplace_back();
      for (const WeightedTerm &leaf : next.leaves) alternatives.push_back(leaf.term);
    }
    if (!can_match) return Query();
    if (places.size() == 1) return weighted_place(places[0]);
    if (window < places.size()) {
      throw InvalidArgumentError("a phrase with a window smaller than its words");
    }
    positional_ = true;
    std::vector<Query> parts;
    for (const Place &place : places) parts.push_back(weighted_place(place));
    const Query scores(Query::OP_AND, parts.begin(), parts.end());
    return Query(
        Query::OP_FILTER, scores, PositionFilter::query(PositionTest(terms, window, how)));
  }

  Query written() {
    positional_ = true;
    return PositionFilter::query(unpack_written(in_));
  }

  static Query weighted_place(const Place &place) {
    BestOfParts parts;
    std::vector<Query> terms;
    for (const WeightedTerm &leaf : place.leaves) {
      terms.push_back(weighted(leaf));
      parts.sums.push_back({leaf});
    }
    if (place.best) return best_of(std::move(parts));
    return Query(Query::OP_OR, terms.begin(), terms.end());
  }

  const Xapian::Database &database_;
  ByteReader in_;
  bool positional_ = false;
};

} // namespace

UnpackedQuery
unpack_query(const Xapian::Database &database, const uint8_t *bytes, size_t length) {
  return Unpacker(database, bytes, length).unpack();
}

} // namespace cx
