// Lua's patterns, with a limit on the work of one call.
//
// No hook fires while a pattern is matched, and a pattern can need a number of steps that grows
// exponentially with the text. So this matcher counts its steps: it looks at the clock now and
// then, and gives up with an error once they are more than any sensible pattern needs.

#include "pattern.h"
#include "characters.h"
#include <string.h>

enum {
  /// How deep the matcher may call itself, as in stock Lua.
  DEPTH = 200,
  /// Steps between two looks at the clock, some 50 microseconds.
  STRIDE = 16384,
};

/// Steps that one call may take: enough for a pattern that goes back over every short text in all
/// ways, and for a long text as long as the work grows no faster than the text.
static const size_t BASE_STEPS = 8000000, STEPS_PER_BYTE = 32;

// MARK: - Work

/// Looks at the clock and at the limit, then gives out the next stride.
static void refuel(Matcher *m) {
  luahost_check(m->L);
  m->spent += (size_t)(STRIDE - m->fuel);
  m->fuel = STRIDE;
  if (m->spent > m->limit)
    luaL_error(
      m->L,
      "pattern too costly: more than %d million steps on a text of %I bytes; use fewer of "
      "'*', '+' and '-', start the pattern with '^', or match a shorter text",
      (int)(m->limit / 1000000), (LUAI_UACINT)(m->text_end - m->text));
}

static inline void spend(Matcher *m, ptrdiff_t steps) {
  m->fuel -= steps;
  if (m->fuel < 0) refuel(m);
}

// MARK: - One item: a character, a class or a set

/// The end of the item at `p`, before its suffix.
static const uint8_t *item_end(Matcher *m, const uint8_t *p) {
  uint8_t first = *p++;
  if (first == '%') {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 1;
  }
  if (first != '[') return p;
  if (*p == '^') p++;
  // A `]` that comes first is a member.
  const uint8_t *members = p;
  while (p < m->pattern_end && (*p != ']' || p == members)) {
    if (*p == '%' && p + 1 < m->pattern_end) p++;
    p++;
  }
  if (p >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
  return p + 1;
}

/// Steps that one look at an item costs: sets can be long.
static inline ptrdiff_t item_cost(const uint8_t *p, const uint8_t *end) {
  return 1 + ((end - p) >> 2);
}

static inline bool matches_item(
  const Matcher *m, const uint8_t *s, const uint8_t *p, const uint8_t *end)
{
  if (s >= m->text_end) return false;
  switch (*p) {
    case '.': return true;
    case '%': return in_class(*s, p[1]);
    case '[': return in_set(*s, p, end - 1);
    default: return *s == *p;
  }
}

/// The end of the longest run of bytes from `s` that the item admits.
static const uint8_t *run_end(Matcher *m, const uint8_t *s, const uint8_t *p, const uint8_t *end) {
  const uint8_t *limit = m->text_end, *start = s;
  uint8_t literal = *p;
  switch (*p) {
    case '.':
      s = limit;
      break;
    case '[':
      for (ptrdiff_t cost = item_cost(p, end); s < limit && in_set(*s, p, end - 1); s++)
        spend(m, cost);
      return s;
    case '%': {
      uint8_t class = class_of(p[1]);
      bool wanted = !is(p[1], UPPER);
      literal = p[1];
      if (class) {
        while (s < limit && is(*s, class) == wanted) s++;
        break;
      }
    }
    // Falls through: an escaped character stands for itself.
    // FALLTHROUGH
    default:
      while (s < limit && *s == literal) s++;
  }
  spend(m, s - start);
  return s;
}

/// The byte that any match of the pattern from `p` starts with, or -1 if there is more than one.
static int first_byte(const Matcher *m, const uint8_t *p) {
  if (p >= m->pattern_end) return -1;
  uint8_t c = *p++;
  if (is(c, PUNCTUATION)) {
    if (c == '%') {
      if (p >= m->pattern_end || is(*p, LOWER | UPPER | DIGIT)) return -1;
      c = *p++;
    } else if (memchr("^$*+?.([-)", c, 10)) {
      return -1;
    }
  }
  if (p < m->pattern_end && (*p == '*' || *p == '?' || *p == '-')) return -1;
  return c;
}

// MARK: - The matcher

static const uint8_t *match(Matcher *m, const uint8_t *s, const uint8_t *p);

/// The longest run first, then ever shorter ones, until the rest of the pattern matches.
static const uint8_t *match_longest(
  Matcher *m, const uint8_t *s, const uint8_t *p, const uint8_t *end)
{
  const uint8_t *rest = end + 1;
  int next = first_byte(m, rest);
  for (const uint8_t *at = run_end(m, s, p, end);; at--) {
    spend(m, 1);
    if (next < 0 || (at < m->text_end && *at == next)) {
      const uint8_t *found = match(m, at, rest);
      if (found) return found;
    }
    if (at == s) return NULL;
  }
}

/// The shortest run first, then ever longer ones, until the rest of the pattern matches.
static const uint8_t *match_shortest(
  Matcher *m, const uint8_t *s, const uint8_t *p, const uint8_t *end)
{
  const uint8_t *rest = end + 1;
  int next = first_byte(m, rest);
  ptrdiff_t cost = item_cost(p, end);
  bool skips = *p == '.' && next >= 0;
  for (;; s++) {
    if (skips) {
      const uint8_t *start = s;
      s = memchr(s, next, (size_t)(m->text_end - s));
      spend(m, ((s ? s : m->text_end) - start) >> 4);
      if (!s) return NULL;
    }
    spend(m, cost);
    if (next < 0 || (s < m->text_end && *s == next)) {
      const uint8_t *found = match(m, s, rest);
      if (found) return found;
    }
    if (!matches_item(m, s, p, end)) return NULL;
  }
}

static const uint8_t *open_capture(
  Matcher *m, const uint8_t *s, const uint8_t *p, ptrdiff_t mark)
{
  if (m->captured >= LUAHOST_CAPTURES) luaL_error(m->L, "too many captures");
  m->captures[m->captured++] = (Capture){s, mark};
  const uint8_t *found = match(m, s, p);
  if (!found) m->captured--;
  return found;
}

static const uint8_t *close_capture(Matcher *m, const uint8_t *s, const uint8_t *p) {
  int i = m->captured - 1;
  while (i >= 0 && m->captures[i].length != CAPTURE_OPEN) i--;
  if (i < 0) luaL_error(m->L, "invalid pattern capture");
  m->captures[i].length = s - m->captures[i].start;
  const uint8_t *found = match(m, s, p);
  if (!found) m->captures[i].length = CAPTURE_OPEN;
  return found;
}

/// `%b()`: the end of a balanced stretch at `s`.
static const uint8_t *match_balanced(Matcher *m, const uint8_t *s, const uint8_t *p) {
  if (p + 1 >= m->pattern_end)
    luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->text_end || *s != p[0]) return NULL;
  size_t open = 1;
  const uint8_t *start = s;
  while (++s < m->text_end) {
    if (*s == p[1]) {
      if (--open == 0) break;
    } else if (*s == p[0]) {
      open++;
    }
  }
  spend(m, s - start);
  return s < m->text_end ? s + 1 : NULL;
}

/// `%f[set]`: whether `s` is where the text enters the set; the ends count as `\0`.
static bool at_frontier(const Matcher *m, const uint8_t *s, const uint8_t *set, const uint8_t *end) {
  uint8_t before = s == m->text ? 0 : s[-1];
  uint8_t after = s == m->text_end ? 0 : *s;
  return !in_set(before, set, end - 1) && in_set(after, set, end - 1);
}

/// `%1`: the end of a repetition of what was captured.
static const uint8_t *match_again(Matcher *m, const uint8_t *s, uint8_t digit) {
  int i = digit - '1';
  if (i < 0 || i >= m->captured || m->captures[i].length == CAPTURE_OPEN)
    luaL_error(m->L, "invalid capture index %%%d", i + 1);
  ptrdiff_t length = m->captures[i].length;
  if (length == CAPTURE_POSITION || length > m->text_end - s) return NULL;
  spend(m, length >> 4);
  return memcmp(s, m->captures[i].start, (size_t)length) == 0 ? s + length : NULL;
}

/// The end of a match of the pattern from `p` at `s`, or NULL.
static const uint8_t *match(Matcher *m, const uint8_t *s, const uint8_t *p) {
  if (m->depth-- == 0) luaL_error(m->L, "pattern too complex");
  while (s && p != m->pattern_end) {
    switch (*p) {
      case '(':
        spend(m, 1);
        if (p[1] == ')')
          s = open_capture(m, s, p + 2, CAPTURE_POSITION);
        else
          s = open_capture(m, s, p + 1, CAPTURE_OPEN);
        goto done;
      case ')':
        spend(m, 1);
        s = close_capture(m, s, p + 1);
        goto done;
      case '$':
        if (p + 1 != m->pattern_end) break;
        spend(m, 1);
        if (s != m->text_end) s = NULL;
        goto done;
      case '%':
        if (p[1] == 'b') {
          s = match_balanced(m, s, p + 2);
          p += 4;
          spend(m, 1);
          continue;
        }
        if (p[1] == 'f') {
          p += 2;
          if (*p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
          const uint8_t *end = item_end(m, p);
          if (!at_frontier(m, s, p, end)) s = NULL;
          spend(m, item_cost(p, end));
          p = end;
          continue;
        }
        if (is(p[1], DIGIT)) {
          s = match_again(m, s, p[1]);
          p += 2;
          spend(m, 1);
          continue;
        }
        break;
      default:
        break;
    }
    const uint8_t *end = item_end(m, p);
    spend(m, item_cost(p, end));
    bool matched = matches_item(m, s, p, end);
    switch (*end) {
      case '?': {
        const uint8_t *found = matched ? match(m, s + 1, end + 1) : NULL;
        if (found) {
          s = found;
          goto done;
        }
        p = end + 1;
        break;
      }
      case '*':
      case '-':
        if (!matched) {
          p = end + 1;
          break;
        }
        s = *end == '*' ? match_longest(m, s, p, end) : match_shortest(m, s, p, end);
        goto done;
      case '+':
        s = matched ? match_longest(m, s + 1, p, end) : NULL;
        goto done;
      default:
        s = matched ? s + 1 : NULL;
        p = end;
    }
  }
done:
  m->depth++;
  return s;
}

// MARK: - For the library functions

void luahost_matcher_init(
  Matcher *m, lua_State *L, const uint8_t *text, size_t text_length, const uint8_t *pattern,
  size_t length, bool can_anchor)
{
  m->L = L;
  m->text = text;
  m->text_end = text + text_length;
  m->anchored = can_anchor && *pattern == '^';
  m->pattern = pattern + m->anchored;
  m->pattern_end = pattern + length;
  m->first = m->anchored ? -1 : first_byte(m, m->pattern);
  m->fuel = STRIDE;
  m->spent = 0;
  m->limit = BASE_STEPS + STEPS_PER_BYTE * text_length;
  m->depth = DEPTH;
}

const uint8_t *luahost_matcher_next(Matcher *m, const uint8_t **start, const uint8_t *last) {
  for (const uint8_t *s = *start; s <= m->text_end; s++) {
    // A try of its own, for what an empty pattern does, and for what is passed over.
    spend(m, 1);
    if (m->first >= 0) {
      const uint8_t *from = s;
      s = memchr(s, m->first, (size_t)(m->text_end - s));
      spend(m, ((s ? s : m->text_end) - from) >> 4);
      if (!s) return NULL;
    }
    m->captured = 0;
    const uint8_t *end = match(m, s, m->pattern);
    if (end && end != last) {
      *start = s;
      return end;
    }
    if (m->anchored) return NULL;
  }
  return NULL;
}
