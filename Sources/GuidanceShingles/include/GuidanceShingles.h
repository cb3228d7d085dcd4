#ifndef GUIDANCE_SHINGLES_H
#define GUIDANCE_SHINGLES_H

/// Hashes of the guidance's runs of eight words, made by `ShingleTableMaker`; its first byte stands at a multiple of 4.
const void *guidance_shingles(void);
unsigned long guidance_shingles_size(void);

#endif
