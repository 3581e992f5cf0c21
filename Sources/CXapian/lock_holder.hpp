#ifndef CX_LOCK_HOLDER_HPP
#define CX_LOCK_HOLDER_HPP

#include <string>

namespace cx {

// Says in words who holds the write lock of a store; empty if it cannot be found out.
std::string lock_holder(const std::string &path);

} // namespace cx

#endif
