#ifndef LUAHOST_CHARACTERS_H
#define LUAHOST_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

// The character classes of Lua's patterns. They do not depend on the locale, so a text means the
// same everywhere. In a header because the matcher asks for every byte.

enum {
  LOWER = 1, UPPER = 2, DIGIT = 4, PUNCTUATION = 8, SPACE = 16, CONTROL = 32, HEX = 64, ZERO = 128,
};

/// What each byte is, in the C locale: bytes from 128 on are nothing.
static const uint8_t kinds[256] = {
  0xa0, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x30, 0x30, 0x30, 0x30, 0x30, 0x20, 0x20,
  0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20,
  0x10, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08,
  0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x04, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08,
  0x08, 0x42, 0x42, 0x42, 0x42, 0x42, 0x42, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02,
  0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x02, 0x08, 0x08, 0x08, 0x08, 0x08,
  0x08, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01,
  0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x08, 0x08, 0x08, 0x08, 0x20,
};

/// What the classes `%a` to `%z` admit; 0 where the letter stands for itself.
static const uint8_t classes[26] = {
  ['a' - 'a'] = LOWER | UPPER,
  ['c' - 'a'] = CONTROL,
  ['d' - 'a'] = DIGIT,
  ['g' - 'a'] = LOWER | UPPER | DIGIT | PUNCTUATION,
  ['l' - 'a'] = LOWER,
  ['p' - 'a'] = PUNCTUATION,
  ['s' - 'a'] = SPACE,
  ['u' - 'a'] = UPPER,
  ['w' - 'a'] = LOWER | UPPER | DIGIT,
  ['x' - 'a'] = DIGIT | HEX,
  ['z' - 'a'] = ZERO,
};

static inline bool is(uint8_t c, uint8_t kind) { return (kinds[c] & kind) != 0; }

/// The kinds that `%letter` (or, turned around, `%LETTER`) admits; 0 if it is no class.
static inline uint8_t class_of(uint8_t letter) {
  return is(letter, LOWER | UPPER) ? classes[(letter | 0x20) - 'a'] : 0;
}

static inline bool in_class(uint8_t c, uint8_t letter) {
  uint8_t class = class_of(letter);
  return class ? is(c, class) != is(letter, UPPER) : c == letter;
}

/// Whether a set that starts at `[` and has its `]` at `close` admits a byte.
static bool in_set(uint8_t c, const uint8_t *set, const uint8_t *close) {
  const uint8_t *p = set + 1;
  bool found = true;
  if (*p == '^') {
    found = false;
    p++;
  }
  while (p < close) {
    if (*p == '%') {
      if (in_class(c, p[1])) return found;
      p += 2;
    } else if (p[1] == '-' && p + 2 < close) {
      if (p[0] <= c && c <= p[2]) return found;
      p += 3;
    } else {
      if (*p == c) return found;
      p++;
    }
  }
  return !found;
}

#endif
