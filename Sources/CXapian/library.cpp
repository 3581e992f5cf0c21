#include <xapian.h>

#include "CXapian.h"

const char *cx_library_version(void) { return Xapian::version_string(); }
