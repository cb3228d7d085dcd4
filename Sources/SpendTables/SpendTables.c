#include "SpendTables.h"

_Alignas(16) static const unsigned char phrases[] = {
#embed "phrases.bin"
};

_Alignas(16) static const unsigned char weights[] = {
#embed "weights.bin"
};

const unsigned char *spend_phrases(void) { return phrases; }
size_t spend_phrases_size(void) { return sizeof phrases; }
const unsigned char *spend_weights(void) { return weights; }
size_t spend_weights_size(void) { return sizeof weights; }
