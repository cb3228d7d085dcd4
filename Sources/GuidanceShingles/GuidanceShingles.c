#include "GuidanceShingles.h"

static const _Alignas(4) unsigned char table[] = {
#embed "shingles.bin"
};

const void *guidance_shingles(void) { return table; }

unsigned long guidance_shingles_size(void) { return sizeof table; }
