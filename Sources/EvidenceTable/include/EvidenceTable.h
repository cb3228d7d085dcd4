#ifndef EVIDENCE_TABLE_H
#define EVIDENCE_TABLE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

/// Which of 64 bytes reach their demand, in 65536ths, times `scale`: a bit each, the first the lowest; in C for the same
/// reason.
static inline uint64_t evidence_reached(const uint8_t *sums, const uint16_t *demands, uint16_t scale) {
  uint8_t reached[64];
  for (int index = 0; index < 64; index++) {
    uint16_t least = (uint16_t)(((uint32_t)demands[index] * scale) >> 16);
    reached[index] = (uint16_t)sums[index] >= least;
  }
  uint64_t marks = 0;
  for (int group = 0; group < 64; group += 8) {
    uint64_t eight;
    memcpy(&eight, reached + group, 8);
    // Each of the eight bytes is 0 or 1; the product has them side by side in its highest byte.
    marks |= (eight * 0x0102040810204080u) >> 56 << group;
  }
  return marks;
}

#endif
