#include <libxml/xmlversion.h>

// Where libxml2 is built with ICU its headers include ICU's, whose enums clash with the copy of ICU
// inside Foundation. Only a private struct depends on it.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
