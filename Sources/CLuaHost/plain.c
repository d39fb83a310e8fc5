// Plain search, in time that grows with the sum of the lengths only.
//
// Comparing at every place where the first byte fits is fastest on ordinary text, but needs the
// product of the lengths for half a megabyte of `a` in a megabyte of `a`. So once comparing has
// cost more than it should, the search goes on with a rolling hash.

#include "pattern.h"
#include <string.h>

enum { STRIDE = 65536 };

static const uint64_t FACTOR = 0x9e3779b97f4a7c15u;

/// Goes through the places whose `length` bytes have the hash of the word.
static const uint8_t *find_by_hash(
  lua_State *L, const uint8_t *at, const uint8_t *text_end, const uint8_t *word, size_t length)
{
  uint64_t wanted = 0, hash = 0, leading = 1;
  for (size_t i = 0; i < length; i++) {
    wanted = wanted * FACTOR + word[i];
    hash = hash * FACTOR + at[i];
    if (i > 0) leading *= FACTOR;
  }
  for (size_t steps = 1;; steps++, at++) {
    if (hash == wanted && memcmp(at, word, length) == 0) return at;
    if (at + length >= text_end) return NULL;
    hash = (hash - at[0] * leading) * FACTOR + at[length];
    if (steps % STRIDE == 0) luahost_check(L);
  }
}

const uint8_t *luahost_find_plain(
  lua_State *L, const uint8_t *text, size_t text_length, const uint8_t *word, size_t length)
{
  if (length == 0) return text;
  if (length > text_length) return NULL;
  const uint8_t *text_end = text + text_length, *last = text_end - length, *at = text;
  // Bytes that comparing may look at in vain before it gives way.
  size_t allowance = 4 * text_length + 4096;
  for (size_t steps = 1;; steps++, at++) {
    at = memchr(at, word[0], (size_t)(last - at) + 1);
    if (!at) return NULL;
    if (at[length - 1] == word[length - 1]) {
      if (memcmp(at, word, length) == 0) return at;
      if (allowance < length) return find_by_hash(L, at, text_end, word, length);
      allowance -= length;
    }
    if (at == last) return NULL;
    if (steps % STRIDE == 0) luahost_check(L);
  }
}
