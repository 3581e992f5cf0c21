#ifndef CX_VERSION_CHECK_HPP
#define CX_VERSION_CHECK_HPP

#include <string>

namespace cx {

// Whether there is a store of files at a path. Throws if its version file says what cannot be, or a
// table is missing or cut short.
bool check_version_file(const std::string &store);

} // namespace cx

#endif
