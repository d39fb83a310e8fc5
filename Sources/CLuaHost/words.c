// What values are called in words. Stock Lua gives addresses for those that it knows by them, which
// are others in each run: what a routine does with them could not be had again with the same seed.

#include "internal.h"
#include <stdio.h>
#include <string.h>

void luahost_make_identities(lua_State *L) {
  LuaHost *host = luahost_of(L);
  luaL_unref(L, LUA_REGISTRYINDEX, host->identities);
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "k");  // whatever else is forgotten is forgotten here
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  host->identities = luaL_ref(L, LUA_REGISTRYINDEX);
  host->last_identity = 0;
}

void luahost_push_identity(lua_State *L, int index) {
  LuaHost *host = luahost_of(L);
  index = lua_absindex(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->identities);
  lua_pushvalue(L, index);
  if (lua_rawget(L, -2) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_pushvalue(L, index);
    lua_pushinteger(L, ++host->last_identity);
    lua_rawset(L, -3);
    lua_pushinteger(L, host->last_identity);
  }
  char words[32];
  snprintf(words, sizeof words, "0x%06llx", (unsigned long long)lua_tointegerx(L, -1, NULL));
  lua_pop(L, 2);
  lua_pushstring(L, words);
}

const char *luahost_push_words(lua_State *L, int index, size_t *length) {
  index = lua_absindex(L, index);
  // Those that have no address, or words of their own.
  if (luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) {
    lua_pop(L, 1);
    return luaL_tolstring(L, index, length);
  }
  switch (lua_type(L, index)) {
    case LUA_TTABLE:
    case LUA_TFUNCTION:
    case LUA_TUSERDATA:
    case LUA_TLIGHTUSERDATA:
    case LUA_TTHREAD: break;
    default: return luaL_tolstring(L, index, length);
  }
  const int type = luaL_getmetafield(L, index, "__name");
  const char *kind = type == LUA_TSTRING ? lua_tostring(L, -1) : luaL_typename(L, index);
  luahost_push_identity(L, index);
  lua_pushfstring(L, "%s: %s", kind, lua_tostring(L, -1));
  lua_replace(L, type == LUA_TNIL ? -2 : -3);
  if (type != LUA_TNIL) lua_pop(L, 1);
  return lua_tolstring(L, -1, length);
}

/// How long the flags, the width and the precision at `text` are.
static size_t modifiers(const char *text, const char *end) {
  const char *p = text;
  while (p < end && *p != 0 && strchr("-+ #.0123456789", *p)) p++;
  return (size_t)(p - text);
}

/// Whether stock Lua takes such modifiers for `%p`: a width alone.
static bool are_for_pointer(const char *text, size_t count) {
  if (count > 0 && *text == '-') text++, count--;
  return count <= 2 && memchr(text, '.', count) == NULL && memchr(text, '+', count) == NULL &&
         memchr(text, ' ', count) == NULL && memchr(text, '#', count) == NULL &&
         memchr(text, '-', count) == NULL && (count == 0 || *text != '0');
}

/// Puts words in the place of what the stock function would give the address of, then leaves the
/// rest to it: in the same frame, so that it words mistakes as if it had been called itself.
int luahost_format(lua_State *L) {
  int top = lua_gettop(L);
  size_t length;
  const char *format = luaL_checklstring(L, 1, &length), *end = format + length;
  // A copy of the format, where it has to be another.
  char *copy = NULL;
  unsigned turns = 0;
  int argument = 1;
  for (const char *p = format; (p = memchr(p, '%', (size_t)(end - p))) != NULL; p++) {
    luahost_turn(L, &turns);
    const char *first = ++p;
    if (p == end) break;
    if (*p == '%') continue;
    const size_t count = modifiers(p, end);
    p += count;
    if (p == end || ++argument > top) break;
    const int type = lua_type(L, argument);
    if (*p == 's' && type > LUA_TNUMBER && type != LUA_TSTRING) {
      luahost_push_words(L, argument, NULL);
      lua_replace(L, argument);
    } else if (*p == 'p' && are_for_pointer(first, count)) {
      if (copy == NULL) {
        copy = lua_newuserdatauv(L, length + 1, 0);
        memcpy(copy, format, length + 1);
        lua_insert(L, 1);  // above it stay the arguments, until the format is made
        argument += 1, top += 1;
      }
      if (type > LUA_TNUMBER)
        luahost_push_identity(L, argument);
      else
        lua_pushliteral(L, "(null)");
      lua_replace(L, argument);
      copy[p - format] = 's';
    }
  }
  if (copy != NULL) {
    lua_pushlstring(L, copy, length);
    lua_replace(L, 2);
    lua_remove(L, 1);
  }
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}
