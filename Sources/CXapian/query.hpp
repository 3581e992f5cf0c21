#ifndef CX_QUERY_HPP
#define CX_QUERY_HPP

#include <cstddef>
#include <cstdint>
#include <xapian.h>

namespace cx {

struct UnpackedQuery {
  Xapian::Query query;
  // Has a phrase or near, which without positions would find nothing.
  bool needs_positions = false;
};

// Unpacks a query, see "Searching" in CXapian.h. Wildcards expand to the terms of `database`.
UnpackedQuery
unpack_query(const Xapian::Database &database, const uint8_t *bytes, size_t length);

} // namespace cx

#endif
