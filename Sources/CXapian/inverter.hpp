#ifndef CX_INVERTER_HPP
#define CX_INVERTER_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "passage_parts.hpp"
#include "table_writer.hpp"

namespace cx::glass {

// Turns passages with terms into terms with passages, in memory: each term once in one string,
// found by a hash table, and a log of postings as they come, sorted by term when all are there.
class Inverter {
public:
  Inverter();

  // Adds a passage; docids start at 1. What a repeated term counts for adds up. The terms are
  // checked by the caller.
  void add(const std::vector<PassageParts::Term> &terms);

  // Writes all lists in the order of their keys and gives the memory back. Returns the largest
  // impact.
  uint32_t write(TableWriter &table);

private:
  struct Term {
    // Its key in `keys_`.
    uint32_t start;
    uint32_t length;
    uint32_t count;
    uint32_t last_passage;
    uint32_t last_posting;
  };
  struct Posting {
    uint32_t term;
    uint32_t impact;
  };
  struct Place {
    uint32_t hash;
    // Number of the term plus one; 0 for a free place.
    uint32_t term;
  };
  struct Entry {
    uint32_t docid;
    uint32_t impact;
  };

  void look_ahead(const std::vector<PassageParts::Term> &terms);
  void add(std::string_view key, uint32_t hash, uint32_t impact);
  uint32_t find_or_insert(std::string_view key, uint32_t hash);
  void grow();
  std::vector<uint32_t> in_order() const;
  std::string_view key_of(const Term &term) const {
    return std::string_view(keys_).substr(term.start, term.length);
  }

  std::string keys_;
  std::vector<Term> terms_;
  std::vector<Place> places_;
  std::vector<Posting> log_;
  // Where in the log each passage starts.
  std::vector<uint32_t> passage_starts_;
  // Of the terms of the passage at hand.
  std::vector<uint32_t> hashes_;
  std::string escaped_;
};

} // namespace cx::glass

#endif
