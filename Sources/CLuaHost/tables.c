// The functions of the table library that loop, with the meaning they have in Lua 5.4: a length
// can be whatever `__len` says, and no hook fires in a loop in C.

#include "tables.h"
#include <limits.h>
#include <string.h>

void luahost_check_table(lua_State *L, int index, int needs) {
  if (lua_type(L, index) == LUA_TTABLE) return;
  static const struct {
    int need;
    const char *field;
  } fields[] = {{TABLE_READ, "__index"}, {TABLE_WRITE, "__newindex"}, {TABLE_LENGTH, "__len"}};
  if (!lua_getmetatable(L, index)) luaL_checktype(L, index, LUA_TTABLE);
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    if (!(needs & fields[i].need)) continue;
    lua_pushstring(L, fields[i].field);
    if (lua_rawget(L, -2) == LUA_TNIL) luaL_checktype(L, index, LUA_TTABLE);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

lua_Integer luahost_check_length(lua_State *L, int index, int needs) {
  if (lua_type(L, index) == LUA_TTABLE) {
    if (!lua_getmetatable(L, index)) return (lua_Integer)lua_rawlen(L, index);
    lua_pop(L, 1);
  } else {
    luahost_check_table(L, index, needs | TABLE_LENGTH);
  }
  return luaL_len(L, index);
}

/// The sum without overflow: lengths from `__len` may be any integer.
static lua_Integer plus(lua_Integer a, lua_Integer b) {
  return (lua_Integer)((lua_Unsigned)a + (lua_Unsigned)b);
}

// MARK: - insert, remove, move

static int table_insert(lua_State *L) {
  lua_Integer free = plus(luahost_check_length(L, 1, TABLE_READ | TABLE_WRITE), 1), position = free;
  switch (lua_gettop(L)) {
    case 2:
      break;
    case 3: {
      position = luaL_checkinteger(L, 2);
      luaL_argcheck(
        L, (lua_Unsigned)position - 1 < (lua_Unsigned)free, 2, "position out of bounds");
      unsigned turns = 0;
      for (lua_Integer i = free; i > position; i--) {
        lua_geti(L, 1, i - 1);
        lua_seti(L, 1, i);
        luahost_turn(L, &turns);
      }
      break;
    }
    default:
      return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  lua_seti(L, 1, position);
  return 0;
}

static int table_remove(lua_State *L) {
  lua_Integer length = luahost_check_length(L, 1, TABLE_READ | TABLE_WRITE);
  lua_Integer position = luaL_optinteger(L, 2, length);
  // One past the end is allowed, and with it position 0 of an empty table.
  if (position != length)
    luaL_argcheck(
      L, (lua_Unsigned)position - 1 <= (lua_Unsigned)length, 2, "position out of bounds");
  lua_geti(L, 1, position);
  unsigned turns = 0;
  for (; position < length; position++) {
    lua_geti(L, 1, position + 1);
    lua_seti(L, 1, position);
    luahost_turn(L, &turns);
  }
  lua_pushnil(L);
  lua_seti(L, 1, position);
  return 1;
}

static int table_move(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  luahost_check_table(L, 1, TABLE_READ);
  luahost_check_table(L, target, TABLE_WRITE);
  if (last >= first) {
    luaL_argcheck(
      L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
    // From the back where a table moves up over itself.
    bool forward = to > last || to <= first ||
      (target != 1 && !lua_compare(L, 1, target, LUA_OPEQ));
    unsigned turns = 0;
    for (lua_Integer n = 0; n < count; n++) {
      lua_Integer i = forward ? n : count - 1 - n;
      lua_geti(L, 1, first + i);
      lua_seti(L, target, to + i);
      luahost_turn(L, &turns);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

// MARK: - concat, unpack

/// Adds the string or number on top of the stack, and pops it. Without a call where it fits.
static inline void add_top(luaL_Buffer *out) {
  size_t length;
  const char *bytes = lua_tolstring(out->L, -1, &length);
  if (length <= out->size - out->n) {
    memcpy(out->b + out->n, bytes, length);
    out->n += length;
    lua_pop(out->L, 1);
  } else {
    luaL_addvalue(out);
  }
}

static int table_concat(lua_State *L) {
  lua_Integer last = luahost_check_length(L, 1, TABLE_READ);
  size_t between;
  const char *separator = luaL_optlstring(L, 2, "", &between);
  lua_Integer i = luaL_optinteger(L, 3, 1);
  last = luaL_optinteger(L, 4, last);
  luaL_Buffer out;
  luaL_buffinit(L, &out);
  unsigned turns = 0;
  while (i <= last) {
    int type = lua_geti(L, 1, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER)
      return luaL_error(
        L, "invalid value (%s) at index %I in table for 'concat'", luaL_typename(L, -1),
        (LUAI_UACINT)i);
    add_top(&out);
    if (i == last) break;
    luaL_addlstring(&out, separator, between);
    i++;
    luahost_turn(L, &turns);
  }
  luaL_pushresult(&out);
  return 1;
}

static int table_unpack(lua_State *L) {
  // Any value that can be indexed will do.
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (first > last) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= INT_MAX || !lua_checkstack(L, (int)++count))
    return luaL_error(L, "too many results to unpack");
  unsigned turns = 0;
  for (lua_Unsigned i = 0; i < count; i++) {
    lua_geti(L, 1, plus(first, (lua_Integer)i));
    luahost_turn(L, &turns);
  }
  return (int)count;
}

void luahost_open_tables(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"concat", table_concat}, {"insert", table_insert}, {"move", table_move},
    {"remove", table_remove}, {"sort", luahost_sort}, {"unpack", table_unpack}, {NULL, NULL},
  };
  luaL_setfuncs(L, functions, 0);
}
