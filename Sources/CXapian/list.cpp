#include "list.hpp"

void cx_list_free(const cx_list *list) { delete static_cast<const cx::List *>(list); }
