#include "CEmbedded.h"

#include <stdalign.h>

alignas(8) static const unsigned char gazetteer[] = {
#embed "gazetteer.bin"
};

const unsigned char *sitrep_gazetteer_bytes(void) { return gazetteer; }

size_t sitrep_gazetteer_size(void) { return sizeof gazetteer; }

alignas(8) static const unsigned char model[] = {
#embed "model.bin"
};

const unsigned char *sitrep_model_bytes(void) { return model; }

size_t sitrep_model_size(void) { return sizeof model; }
