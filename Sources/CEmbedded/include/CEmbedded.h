#pragma once

#include <stddef.h>

/// The gazetteer table (see Tools/gazetteer/table.py), in the read-only segment, aligned to 8 bytes.
const unsigned char *_Nonnull sitrep_gazetteer_bytes(void);

/// Bytes of the gazetteer table.
size_t sitrep_gazetteer_size(void);

/// The sequence tagger's model (see Tools/tagger), in the read-only segment, aligned to 8 bytes.
const unsigned char *_Nonnull sitrep_model_bytes(void);

/// Bytes of the model.
size_t sitrep_model_size(void);
