// Looks at 64 bytes at once. Swift has vectors but no way from a comparison to a mask of bits, which
// is one instruction of every processor that matters.
//
// All there is to it stands twice: here, and in Swift in `ByteMarks.swift` and `SeparatorIndex.swift`, which
// tests compare with it and which other processors use.
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

/// What is carried from one block to the next, and where what is found belongs.
typedef struct {
  /// All ones inside of quotes.
  uint64_t inside;
  /// 1 after a carriage return.
  uint64_t returned;
  uint64_t loneReturns;
  uint64_t zeros;
  uint64_t high;
  /// Line feeds inside of quotes.
  uint64_t innerLineFeeds;
  uint32_t *ends;
  uint32_t *lines;
  uint32_t *quotes;
} cbytes_walk;

// Notes what is rare in a block.
static inline void cbytes_note(cbytes_walk *walk, cbytes_rare_marks rare, uint64_t lineFeeds) {
  walk->zeros |= rare.zeros;
  walk->high |= rare.high;
  walk->loneReturns |= (walk->returned | rare.carriageReturns << 1) & ~lineFeeds;
  walk->returned = rare.carriageReturns >> 63;
}

#if defined(__x86_64__)
#include <immintrin.h>

// Processors since 2013 have vectors of 32 bytes, and single instructions for the lowest bit and for how many
// there are; some since 2019 vectors of 64 bytes that can be closed up.
#define CBYTES_WIDE __attribute__((target("avx2,bmi,bmi2,popcnt,pclmul")))
#define CBYTES_WIDEST \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,bmi,bmi2,popcnt,pclmul")))
#define CBYTES_INLINE static inline __attribute__((always_inline))

/// How wide the vectors are that `cbytes_index` may use: 0 for none that will do.
static inline int cbytes_widest_vectors(void) {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") ||
      !__builtin_cpu_supports("bmi2") || !__builtin_cpu_supports("popcnt") ||
      !__builtin_cpu_supports("pclmul")) {
    return 0;
  }
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                 __builtin_cpu_supports("avx512vbmi2")
             ? 64
             : 32;
}

// What lies in quotes, of which there are some or which the block begins in: notes where they open, in `openings`.
CBYTES_WIDE CBYTES_INLINE uint64_t cbytes_quoted(uint64_t quotes, uint64_t lineFeeds,
                                                 cbytes_walk *walk, uint64_t *openings) {
  // The product with all ones adds up the bits below each one: ones from each odd quote to the next.
  const __m128i bits = _mm_set_epi64x(0, (long long)quotes);
  const __m128i product = _mm_clmulepi64_si128(bits, _mm_set1_epi8((char)0xFF), 0);
  const uint64_t quoted = (uint64_t)_mm_cvtsi128_si64(product) ^ walk->inside;
  *openings = quotes & quoted;
  walk->innerLineFeeds |= lineFeeds & quoted;
  walk->inside = (uint64_t)((int64_t)quoted >> 63);
  return quoted;
}

// Writes the place of each bit, some at a time: more than there are does no harm, and no branch that
// could be guessed wrong costs more.
CBYTES_WIDE CBYTES_INLINE uint32_t *cbytes_write(uint64_t bits, int step, uint32_t start,
                                                 uint32_t *found) {
  uint32_t *const end = found + __builtin_popcountll(bits);
  do {
    for (int i = 0; i < step; i++) {
      found[i] = start + (uint32_t)_tzcnt_u64(bits);
      bits = _blsr_u64(bits);
    }
    found += step;
  } while (found < end);
  return end;
}

CBYTES_WIDE CBYTES_INLINE uint64_t cbytes_wide_mask(__m256i a, __m256i b) {
  const uint64_t low = (uint32_t)_mm256_movemask_epi8(a);
  return low | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

CBYTES_WIDE CBYTES_INLINE uint64_t cbytes_wide_equal(__m256i a, __m256i b, char byte) {
  const __m256i wanted = _mm256_set1_epi8(byte);
  return cbytes_wide_mask(_mm256_cmpeq_epi8(a, wanted), _mm256_cmpeq_epi8(b, wanted));
}

// Looks at a block of 64 bytes, of which those in `kept` count.
CBYTES_WIDE CBYTES_INLINE void cbytes_index_block(const uint8_t *bytes, uint32_t start,
                                                  uint64_t kept, uint8_t delimiter,
                                                  cbytes_walk *walk) {
  const __m256i zero = _mm256_setzero_si256(), returned = _mm256_set1_epi8('\r');
  const __m256i a = _mm256_loadu_si256((const __m256i *)(bytes + start));
  const __m256i b = _mm256_loadu_si256((const __m256i *)(bytes + start + 32));
  const uint64_t lineFeeds = cbytes_wide_equal(a, b, '\n') & kept;
  const uint64_t quotes = cbytes_wide_equal(a, b, '"') & kept;
  uint64_t found = (cbytes_wide_equal(a, b, (char)delimiter) & kept) | lineFeeds;
  const __m256i oddA = _mm256_or_si256(_mm256_cmpeq_epi8(a, zero), _mm256_cmpeq_epi8(a, returned));
  const __m256i oddB = _mm256_or_si256(_mm256_cmpeq_epi8(b, zero), _mm256_cmpeq_epi8(b, returned));
  const uint64_t rare = cbytes_wide_mask(_mm256_or_si256(a, oddA), _mm256_or_si256(b, oddB)) & kept;
  if (rare | walk->returned) {
    const cbytes_rare_marks marks = {.carriageReturns = cbytes_wide_equal(a, b, '\r') & kept,
                                     .zeros = cbytes_wide_equal(a, b, 0) & kept,
                                     .high = cbytes_wide_mask(a, b) & kept};
    cbytes_note(walk, marks, lineFeeds);
  }
  if (quotes | walk->inside) {
    uint64_t openings;
    found &= ~cbytes_quoted(quotes, lineFeeds, walk, &openings);
    walk->quotes = cbytes_write(openings, 2, start, walk->quotes);
  }
  walk->ends = cbytes_write(found, 12, start, walk->ends);
  walk->lines = cbytes_write(found & lineFeeds, 2, start, walk->lines);
}

// Writes the place of each bit, sixteen at a time.
CBYTES_WIDEST CBYTES_INLINE uint32_t *cbytes_write_closed_up(uint64_t bits, uint32_t start,
                                                             uint32_t *found) {
  const __m512i places = _mm512_set_epi8(
      63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41,
      40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18,
      17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  uint32_t *const end = found + __builtin_popcountll(bits);
  __m512i left = _mm512_maskz_compress_epi8(bits, places);
  do {
    const __m512i next = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(left));
    _mm512_storeu_si512(found, _mm512_add_epi32(next, _mm512_set1_epi32((int)start)));
    left = _mm512_alignr_epi64(_mm512_setzero_si512(), left, 2);
    found += 16;
  } while (found < end);
  return end;
}

CBYTES_WIDEST CBYTES_INLINE void cbytes_index_block_at_once(const uint8_t *bytes, uint32_t start,
                                                            uint64_t kept, uint8_t delimiter,
                                                            cbytes_walk *walk) {
  const __m512i a = _mm512_loadu_si512(bytes + start);
  const uint64_t lineFeeds = _mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8('\n')) & kept;
  const uint64_t quotes = _mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8('"')) & kept;
  const __m512i delimiters = _mm512_set1_epi8((char)delimiter);
  uint64_t found = (_mm512_cmpeq_epi8_mask(a, delimiters) & kept) | lineFeeds;
  const cbytes_rare_marks marks = {
      .carriageReturns = _mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8('\r')) & kept,
      .zeros = _mm512_cmpeq_epi8_mask(a, _mm512_setzero_si512()) & kept,
      .high = _mm512_movepi8_mask(a) & kept};
  cbytes_note(walk, marks, lineFeeds);
  if (quotes | walk->inside) {
    uint64_t openings;
    found &= ~cbytes_quoted(quotes, lineFeeds, walk, &openings);
    walk->quotes = cbytes_write(openings, 2, start, walk->quotes);
  }
  walk->ends = cbytes_write_closed_up(found, start, walk->ends);
  walk->lines = cbytes_write(found & lineFeeds, 2, start, walk->lines);
}

// Looks at the blocks of 64 bytes that `length` bytes begin in, as `SeparatorIndex.fill` does.
CBYTES_WIDE static inline void cbytes_index(const uint8_t *bytes, uint32_t length,
                                            uint8_t delimiter, cbytes_walk *carried) {
  cbytes_walk walk = *carried;
  uint32_t start = 0;
  for (; start + 64 <= length; start += 64) {
    cbytes_index_block(bytes, start, ~(uint64_t)0, delimiter, &walk);
  }
  if (start < length) {
    cbytes_index_block(bytes, start, ((uint64_t)1 << (length - start)) - 1, delimiter, &walk);
  }
  *carried = walk;
}

// The same by vectors of 64 bytes.
CBYTES_WIDEST static inline void cbytes_index_at_once(const uint8_t *bytes, uint32_t length,
                                                      uint8_t delimiter, cbytes_walk *carried) {
  cbytes_walk walk = *carried;
  uint32_t start = 0;
  for (; start + 64 <= length; start += 64) {
    cbytes_index_block_at_once(bytes, start, ~(uint64_t)0, delimiter, &walk);
  }
  if (start < length) {
    cbytes_index_block_at_once(bytes, start, ((uint64_t)1 << (length - start)) - 1, delimiter, &walk);
  }
  *carried = walk;
}
#else
static inline int cbytes_widest_vectors(void) { return 0; }
static inline void cbytes_index(const uint8_t *bytes, uint32_t length, uint8_t delimiter,
                                cbytes_walk *carried) {}
static inline void cbytes_index_at_once(const uint8_t *bytes, uint32_t length, uint8_t delimiter,
                                        cbytes_walk *carried) {}
#endif
