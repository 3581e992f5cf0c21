#ifndef CX_OPEN_CURSOR_HPP
#define CX_OPEN_CURSOR_HPP

#include <string>

#include "cursor.hpp"
#include "reader.hpp"

namespace cx {

// A cursor over a term's passages, by the decoded list where `cache` (may be null) keeps one.
Cursor open_cursor(Shard &shard, PostingCache *cache, const std::string &term);

} // namespace cx

#endif
