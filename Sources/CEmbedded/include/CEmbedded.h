#pragma once

#include <stddef.h>

/// The gazetteer table (see Tools/gazetteer/table.py), in the read-only segment, aligned to 8 bytes.
const unsigned char *_Nonnull sitrep_gazetteer_bytes(void);

/// Bytes of the gazetteer table.
size_t sitrep_gazetteer_size(void);
