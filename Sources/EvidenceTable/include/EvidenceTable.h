#ifndef EVIDENCE_TABLE_H
#define EVIDENCE_TABLE_H

#include <stddef.h>
#include <stdint.h>

/// The table of words and weights, made by `cmh-train`; its first byte stands at a multiple of 16.
const void *evidence_table(void);
unsigned long evidence_table_size(void);

/// Adds `count` bytes to others; a sum beyond 255 stays there. In C, because a compiler makes one instruction of sixteen of them.
static inline void evidence_add(uint8_t *restrict sums, const uint8_t *restrict weights, ptrdiff_t count) {
  for (ptrdiff_t index = 0; index < count; index++) {
    uint8_t sum = sums[index] + weights[index];
    sums[index] = sum < weights[index] ? 255 : sum;
  }
}

/// Whether one of 64 bytes reaches its demand, in 65536ths, times `scale`; in C for the same reason.
static inline int evidence_reaches(const uint8_t *sums, const uint16_t *demands, uint16_t scale) {
  uint16_t found = 0;
  for (int index = 0; index < 64; index++) {
    uint16_t least = (uint16_t)(((uint32_t)demands[index] * scale) >> 16);
    found |= (uint16_t)sums[index] >= least;
  }
  return found;
}

#endif
