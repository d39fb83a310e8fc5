// The functions of the string library that can run for long: `find`, `match`, `gmatch`, `gsub`
// and `rep`, with the meaning they have in Lua 5.4, and `format`, which may call the plugin. The
// others take time that grows with their arguments or their result only, which the memory limit
// bounds; `dump` is gone.

#include "pattern.h"
#include <limits.h>
#include <string.h>

static const uint8_t *check_bytes(lua_State *L, int argument, size_t *length) {
  return (const uint8_t *)luaL_checklstring(L, argument, length);
}

/// An offset from 0 for a position from 1, or from -1 at the end; positions before the start mean
/// the start.
static size_t offset_of(lua_Integer position, size_t length) {
  if (position > 0) return (size_t)position - 1;
  if (position == 0 || position < -(lua_Integer)length) return 0;
  return length - (size_t)(-position);
}

// MARK: - find, match

static bool is_plain(const uint8_t *pattern, size_t length) {
  for (size_t i = 0; i < length; i++) {
    switch (pattern[i]) {
      case '^': case '$': case '*': case '+': case '?': case '.': case '(': case '[': case '%':
      case '-':
        return false;
    }
  }
  return true;
}

static int find_or_match(lua_State *L, bool finds) {
  size_t text_length, length;
  const uint8_t *text = check_bytes(L, 1, &text_length);
  const uint8_t *pattern = check_bytes(L, 2, &length);
  size_t offset = offset_of(luaL_optinteger(L, 3, 1), text_length);
  if (offset > text_length) {
    luaL_pushfail(L);
    return 1;
  }
  const uint8_t *start = text + offset;
  if (finds && (lua_toboolean(L, 4) || is_plain(pattern, length))) {
    start = luahost_find_plain(L, start, text_length - offset, pattern, length);
    if (start) {
      lua_pushinteger(L, start - text + 1);
      lua_pushinteger(L, start - text + (ptrdiff_t)length);
      return 2;
    }
  } else {
    Matcher m;
    luahost_matcher_init(&m, L, text, text_length, pattern, length, true);
    const uint8_t *end = luahost_matcher_next(&m, &start, NULL);
    if (end && finds) {
      lua_pushinteger(L, start - text + 1);
      lua_pushinteger(L, end - text);
      return luahost_push_captures(&m, NULL, NULL) + 2;
    }
    if (end) return luahost_push_captures(&m, start, end);
  }
  luaL_pushfail(L);
  return 1;
}

static int string_find(lua_State *L) { return find_or_match(L, true); }

static int string_match(lua_State *L) { return find_or_match(L, false); }

// MARK: - gmatch

/// Where the next search starts, and where the last match ended; `SIZE_MAX` before the first.
typedef struct {
  size_t offset, last;
} Walk;

/// The iterator. Upvalues: text, pattern, walk.
static int gmatch_step(lua_State *L) {
  size_t text_length, length;
  const uint8_t *text = (const uint8_t *)lua_tolstring(L, lua_upvalueindex(1), &text_length);
  const uint8_t *pattern = (const uint8_t *)lua_tolstring(L, lua_upvalueindex(2), &length);
  Walk *walk = lua_touserdata(L, lua_upvalueindex(3));
  if (walk->offset > text_length) return 0;
  Matcher m;
  luahost_matcher_init(&m, L, text, text_length, pattern, length, false);
  const uint8_t *start = text + walk->offset;
  const uint8_t *last = walk->last == SIZE_MAX ? NULL : text + walk->last;
  const uint8_t *end = luahost_matcher_next(&m, &start, last);
  if (!end) {
    walk->offset = text_length + 1;
    return 0;
  }
  walk->offset = walk->last = (size_t)(end - text);
  return luahost_push_captures(&m, start, end);
}

static int string_gmatch(lua_State *L) {
  size_t text_length;
  check_bytes(L, 1, &text_length);
  luaL_checkstring(L, 2);
  size_t offset = offset_of(luaL_optinteger(L, 3, 1), text_length);
  lua_settop(L, 2);
  Walk *walk = lua_newuserdatauv(L, sizeof *walk, 0);
  *walk = (Walk){offset, SIZE_MAX};
  lua_pushcclosure(L, gmatch_step, 3);
  return 1;
}

// MARK: - gsub

/// Adds the replacement string at argument 3, with captures for `%0` to `%9`.
static void add_string(
  Matcher *m, luaL_Buffer *out, const uint8_t *start, const uint8_t *end, unsigned *turns)
{
  size_t length, captured;
  const char *p = lua_tolstring(m->L, 3, &length), *stop = p + length, *escape;
  while ((escape = memchr(p, '%', (size_t)(stop - p)))) {
    luahost_turn(m->L, turns);
    luaL_addlstring(out, p, (size_t)(escape - p));
    char which = escape[1];
    p = escape + 2;
    if (which == '%') {
      luaL_addchar(out, '%');
    } else if (which == '0') {
      luaL_addlstring(out, (const char *)start, (size_t)(end - start));
    } else if (which >= '1' && which <= '9') {
      const uint8_t *bytes = luahost_capture(m, which - '1', start, end, &captured);
      if (bytes)
        luaL_addlstring(out, (const char *)bytes, captured);
      else
        luaL_addvalue(out);
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
  }
  luaL_addlstring(out, p, (size_t)(stop - p));
}

/// Adds what argument 3 makes of a match. Returns false if that leaves the match as it is.
static bool add_replacement(
  Matcher *m, luaL_Buffer *out, int type, const uint8_t *start, const uint8_t *end, unsigned *turns)
{
  // What it calls may take as long as hundreds of turns that call nothing.
  enum { TURNS_A_CALL = 256 };
  lua_State *L = m->L;
  luahost_turns(L, turns, type == LUA_TFUNCTION || type == LUA_TTABLE ? TURNS_A_CALL : 1);
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    int arguments = luahost_push_captures(m, start, end);
    lua_call(L, arguments, 1);
  } else if (type == LUA_TTABLE) {
    luahost_push_capture(m, 0, start, end);
    lua_gettable(L, 3);
  } else {
    add_string(m, out, start, end, turns);
    return true;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(out, (const char *)start, (size_t)(end - start));
    return false;
  }
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(out);
  return true;
}

static int string_gsub(lua_State *L) {
  size_t text_length, length;
  const uint8_t *text = check_bytes(L, 1, &text_length);
  const uint8_t *pattern = check_bytes(L, 2, &length);
  int type = lua_type(L, 3);
  lua_Integer limit = luaL_optinteger(L, 4, (lua_Integer)text_length + 1);
  luaL_argexpected(
    L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE,
    3, "string/function/table");
  Matcher m;
  luahost_matcher_init(&m, L, text, text_length, pattern, length, true);
  bool changed = false;
  luaL_Buffer out;
  luaL_buffinit(L, &out);
  lua_Integer count = 0;
  unsigned turns = 0;
  const uint8_t *copied = text, *last = NULL;
  while (count < limit) {
    const uint8_t *start = copied;
    const uint8_t *end = luahost_matcher_next(&m, &start, last);
    if (!end) break;
    luaL_addlstring(&out, (const char *)copied, (size_t)(start - copied));
    count++;
    if (add_replacement(&m, &out, type, start, end, &turns)) changed = true;
    copied = last = end;
    if (m.anchored) break;
  }
  if (changed) {
    luaL_addlstring(&out, (const char *)copied, (size_t)(m.text_end - copied));
    luaL_pushresult(&out);
  } else {
    lua_pushvalue(L, 1);
  }
  lua_pushinteger(L, count);
  return 2;
}

// MARK: - rep

static int string_rep(lua_State *L) {
  size_t length, between;
  const char *unit = luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &between);
  size_t step = length + between;
  if (count <= 0 || step == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (step > (size_t)INT_MAX / (size_t)count) return luaL_error(L, "resulting string too large");
  size_t total = step * (size_t)count - between;
  luahost_check(L);  // it may be what a loop in C calls
  char small[LUAL_BUFFERSIZE];
  char *out = total <= sizeof small ? small : lua_newuserdatauv(L, total, 0);
  // One unit with its separator, then ever larger copies of what is there already.
  memcpy(out, unit, length);
  if (count > 1) {
    memcpy(out + length, separator, between);
    for (size_t filled = step; filled < total;) {
      size_t more = filled < total - filled ? filled : total - filled;
      memcpy(out + filled, out, more);
      filled += more;
    }
  }
  lua_pushlstring(L, out, total);
  return 1;
}

void luahost_open_strings(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"find", string_find}, {"match", string_match}, {"gmatch", string_gmatch},
    {"gsub", string_gsub}, {"rep", string_rep}, {"dump", NULL}, {NULL, NULL},
  };
  for (const luaL_Reg *f = functions; f->name; f++) {
    if (f->func)
      lua_pushcfunction(L, f->func);
    else
      lua_pushnil(L);
    lua_setfield(L, -2, f->name);
  }
  lua_getfield(L, -1, "format");
  lua_pushcclosure(L, luahost_format, 1);
  lua_setfield(L, -2, "format");
  // Strings share one metatable, so nobody may change it.
  lua_pushliteral(L, "");
  if (lua_getmetatable(L, -1)) {
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}
