// Looks at 64 bytes at once. Swift has vectors but no way from a comparison to a mask of bits, which
// is one instruction of every processor that matters.
//
// All there is to it stands twice: here, and in Swift in `ByteMarks.swift`, which tests compare
// with it and which other processors use.
#pragma once

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#define CBYTES_HAS_VECTORS 1
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#define CBYTES_HAS_VECTORS 1
#else
#define CBYTES_HAS_VECTORS 0
#endif

/// Which of 64 bytes are what: bit 0 is the first byte.
typedef struct {
  uint64_t delimiters;
  uint64_t lineFeeds;
  uint64_t quotes;
  /// Zero bytes, carriage returns, and bytes of characters that are not ASCII.
  uint64_t rare;
} cbytes_marks;

/// Which of 64 bytes are the rare ones, each kind apart.
typedef struct {
  uint64_t carriageReturns;
  uint64_t zeros;
  uint64_t high;
} cbytes_rare_marks;

#if defined(__SSE2__)

static inline uint64_t cbytes_equal(const __m128i *block, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  const uint64_t a = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[0], wanted));
  const uint64_t b = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[1], wanted));
  const uint64_t c = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[2], wanted));
  const uint64_t d = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[3], wanted));
  return a | b << 16 | c << 32 | d << 48;
}

static inline uint64_t cbytes_high(const __m128i *block) {
  const uint64_t a = (uint32_t)_mm_movemask_epi8(block[0]);
  const uint64_t b = (uint32_t)_mm_movemask_epi8(block[1]);
  const uint64_t c = (uint32_t)_mm_movemask_epi8(block[2]);
  const uint64_t d = (uint32_t)_mm_movemask_epi8(block[3]);
  return a | b << 16 | c << 32 | d << 48;
}

static inline void cbytes_load(__m128i *block, const uint8_t *bytes) {
  for (int i = 0; i < 4; i++) block[i] = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
}

static inline cbytes_marks cbytes_mark(const uint8_t *bytes, uint8_t delimiter) {
  const __m128i zero = _mm_setzero_si128(), returned = _mm_set1_epi8('\r');
  __m128i block[4], rare[4];
  cbytes_load(block, bytes);
  for (int i = 0; i < 4; i++) {
    const __m128i odd = _mm_or_si128(_mm_cmpeq_epi8(block[i], zero), _mm_cmpeq_epi8(block[i], returned));
    rare[i] = _mm_or_si128(block[i], odd);
  }
  return (cbytes_marks){.delimiters = cbytes_equal(block, delimiter),
                        .lineFeeds = cbytes_equal(block, '\n'),
                        .quotes = cbytes_equal(block, '"'),
                        .rare = cbytes_high(rare)};
}

static inline cbytes_rare_marks cbytes_mark_rare(const uint8_t *bytes) {
  __m128i block[4];
  cbytes_load(block, bytes);
  return (cbytes_rare_marks){.carriageReturns = cbytes_equal(block, '\r'),
                             .zeros = cbytes_equal(block, 0),
                             .high = cbytes_high(block)};
}

#elif CBYTES_HAS_VECTORS

// One bit for each byte that is all ones, as _mm_movemask_epi8 gives it, for 64 bytes together.
static inline uint64_t cbytes_mask(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t low = vpaddq_u8(vandq_u8(a, bits), vandq_u8(b, bits));
  const uint8x16_t top = vpaddq_u8(vandq_u8(c, bits), vandq_u8(d, bits));
  const uint8x16_t all = vpaddq_u8(low, top);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

static inline uint64_t cbytes_equal(const uint8x16_t *block, uint8_t byte) {
  const uint8x16_t wanted = vdupq_n_u8(byte);
  return cbytes_mask(vceqq_u8(block[0], wanted), vceqq_u8(block[1], wanted),
                     vceqq_u8(block[2], wanted), vceqq_u8(block[3], wanted));
}

static inline uint64_t cbytes_high(const uint8x16_t *block) {
  const uint8x16_t top = vdupq_n_u8(0x80);
  return cbytes_mask(vcgeq_u8(block[0], top), vcgeq_u8(block[1], top), vcgeq_u8(block[2], top),
                     vcgeq_u8(block[3], top));
}

static inline void cbytes_load(uint8x16_t *block, const uint8_t *bytes) {
  for (int i = 0; i < 4; i++) block[i] = vld1q_u8(bytes + 16 * i);
}

static inline cbytes_rare_marks cbytes_mark_rare(const uint8_t *bytes) {
  uint8x16_t block[4];
  cbytes_load(block, bytes);
  return (cbytes_rare_marks){.carriageReturns = cbytes_equal(block, '\r'),
                             .zeros = cbytes_equal(block, 0),
                             .high = cbytes_high(block)};
}

static inline cbytes_marks cbytes_mark(const uint8_t *bytes, uint8_t delimiter) {
  uint8x16_t block[4];
  cbytes_load(block, bytes);
  return (cbytes_marks){.delimiters = cbytes_equal(block, delimiter),
                        .lineFeeds = cbytes_equal(block, '\n'),
                        .quotes = cbytes_equal(block, '"'),
                        .rare = cbytes_equal(block, '\r') | cbytes_equal(block, 0) |
                                cbytes_high(block)};
}

#endif
