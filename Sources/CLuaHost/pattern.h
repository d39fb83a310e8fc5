#ifndef LUAHOST_PATTERN_H
#define LUAHOST_PATTERN_H

#include "internal.h"

/// As many as stock Lua allows in one pattern.
enum { LUAHOST_CAPTURES = 32 };

/// Marks in `Capture.length`: `(` without its `)` so far, and `()`.
enum { CAPTURE_OPEN = -1, CAPTURE_POSITION = -2 };

typedef struct {
  const uint8_t *start;
  /// Bytes captured, or one of the marks.
  ptrdiff_t length;
} Capture;

/// One call of a pattern function: the text, what is captured so far, and how much work is left.
typedef struct {
  lua_State *L;
  const uint8_t *text, *text_end;
  /// Without the `^` that makes it anchored.
  const uint8_t *pattern, *pattern_end;
  bool anchored;
  /// The byte that every match starts with, or -1.
  int first;
  /// Steps until the next look at the clock and at the limit.
  ptrdiff_t fuel;
  size_t spent, limit;
  int depth;
  int captured;
  Capture captures[LUAHOST_CAPTURES];
} Matcher;

/// The strings must stay on the Lua stack, or otherwise alive, as long as the matcher is used.
/// Where `can_anchor` is false a leading `^` is a byte like any other.
void luahost_matcher_init(
  Matcher *m, lua_State *L, const uint8_t *text, size_t text_length, const uint8_t *pattern,
  size_t length, bool can_anchor);

/// Moves `*start` to the first match at or after it and gives its end; NULL if there is none. A
/// match that ends at `last` is passed over, so that walking through a text does not stand still.
const uint8_t *luahost_matcher_next(Matcher *m, const uint8_t **start, const uint8_t *last);

/// Pushes all captures, or the whole match if there are none and `start` is not NULL. Returns how
/// many.
int luahost_push_captures(Matcher *m, const uint8_t *start, const uint8_t *end);

/// Pushes one capture, counted from 0; without captures, number 0 is the whole match.
void luahost_push_capture(Matcher *m, int index, const uint8_t *start, const uint8_t *end);

/// The bytes of one capture; NULL if it is a position, which is then pushed as a number.
const uint8_t *luahost_capture(
  Matcher *m, int index, const uint8_t *start, const uint8_t *end, size_t *length);

/// The first place of `word` in `text`, or NULL; its time grows with the sum of the lengths.
const uint8_t *luahost_find_plain(
  lua_State *L, const uint8_t *text, size_t text_length, const uint8_t *word, size_t word_length);

#endif
