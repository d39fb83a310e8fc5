// `pairs` in an order that is the same in every process.
//
// Stock Lua visits string keys in an order that depends on a random seed, so that a plugin which
// goes through a table would not do the same twice. Here the order is: integers ascending, other
// numbers ascending, strings by their bytes, false, true; then all other keys in the order of
// `next`, which for tables and functions has nothing to go by but their addresses.
//
// A table whose keys come in this order anyway, as arrays do, is left to `next`. Otherwise the keys
// are collected when the traversal starts. So a field that is removed before its turn is skipped
// and a field that is added is not visited; to assign to fields is allowed as ever.

#include "internal.h"
#include <stdlib.h>
#include <string.h>

typedef enum { INTEGER, FLOAT, STRING, BOOLEAN, OTHER } Rank;

/// What a key's place in the order depends on.
typedef struct {
  Rank rank;
  /// Its place in the order of `next`, from 1.
  int place;
  /// Orders keys of one rank; of strings only the first 8 bytes.
  uint64_t order;
  const char *bytes;
  size_t length;
} Key;

/// The key at a stack position. Its bytes stay valid while the table or the stack holds it.
static Key key_at(lua_State *L, int index, int place) {
  const uint64_t sign = (uint64_t)1 << 63;
  Key key = {.rank = OTHER, .place = place, .order = (uint64_t)place};
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        key.rank = INTEGER;
        key.order = (uint64_t)lua_tointeger(L, index) ^ sign;
      } else {
        // The bits of positive numbers are in order, those of negative ones in reverse.
        double number = (double)lua_tonumber(L, index);
        key.rank = FLOAT;
        memcpy(&key.order, &number, sizeof number);
        key.order ^= key.order & sign ? UINT64_MAX : sign;
      }
      break;
    case LUA_TSTRING:
      key.rank = STRING;
      key.bytes = lua_tolstring(L, index, &key.length);
      key.order = 0;
      for (size_t i = 0; i < 8; i++)
        key.order = key.order << 8 | (i < key.length ? (unsigned char)key.bytes[i] : 0);
      break;
    case LUA_TBOOLEAN:
      key.rank = BOOLEAN;
      key.order = (uint64_t)lua_toboolean(L, index);
      break;
  }
  return key;
}

static bool comes_before(const Key *a, const Key *b) {
  if (a->rank != b->rank) return a->rank < b->rank;
  if (a->order != b->order) return a->order < b->order;
  if (a->rank != STRING) return false;
  int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
  return order ? order < 0 : a->length < b->length;
}

static int compare(const void *a, const void *b) {
  return comes_before(a, b) ? -1 : comes_before(b, a);
}

/// Whether `next` visits the keys of the table, which is alone on the stack, in order.
static bool is_in_order(lua_State *L) {
  lua_Integer last = LUA_MININTEGER;
  int place = 1;
  lua_pushnil(L);
  for (;; place++) {
    if (!lua_next(L, 1)) return true;
    if (!lua_isinteger(L, 2)) break;
    lua_Integer integer = lua_tointegerx(L, 2, NULL);
    if (integer < last) return false;
    last = integer;
    lua_settop(L, 2);
    if (place % 4096 == 0) luahost_check(L);
  }
  Key before = key_at(L, 2, place);
  for (;; place++) {
    lua_settop(L, 2);
    if (!lua_next(L, 1)) return true;
    Key key = key_at(L, 2, place);
    if (comes_before(&key, &before)) return false;
    before = key;
    if (place % 4096 == 0) luahost_check(L);
  }
}

/// Pushes the keys of the table at position 1, and returns how many.
static int push_keys(lua_State *L) {
  int count = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    luaL_checkstack(L, 2, "too many fields for 'pairs'");
    lua_pop(L, 1);
    lua_pushvalue(L, -1);  // for the next turn; what it replaces stays
    if (++count % 4096 == 0) luahost_check(L);
  }
  return count;
}

static void sort(Key *keys, int count) {
  if (count > 24) {
    qsort(keys, (size_t)count, sizeof *keys, compare);
    return;
  }
  for (int i = 1; i < count; i++) {
    Key key = keys[i];
    int hole = i;
    for (; hole > 0 && comes_before(&key, &keys[hole - 1]); hole--) keys[hole] = keys[hole - 1];
    keys[hole] = key;
  }
}

// MARK: - Iterators

/// For a table that `next` visits in order: the same, but faster from one integer to the following.
static int step_in_order(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_isinteger(L, 2)) {
    lua_Integer key = lua_tointegerx(L, 2, NULL);
    if (key < LUA_MAXINTEGER) {
      lua_pushinteger(L, key + 1);
      if (lua_rawgeti(L, 1, key + 1) != LUA_TNIL) return 2;
    }
  }
  lua_settop(L, 2);
  return lua_next(L, 1) ? 2 : 0;
}

// The others take the table as well, but know themselves where they are.

enum {
  /// How many keys are kept in the iterator itself, which can have 255 upvalues.
  FEW = 200,
};

static inline int step(lua_State *L, bool few) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer place = lua_tointeger(L, lua_upvalueindex(1));
  for (unsigned turns = 1;; turns++) {
    place++;
    if (!few) {
      if (lua_rawgeti(L, lua_upvalueindex(2), place) == LUA_TNIL) return 1;
    } else if (lua_isnone(L, lua_upvalueindex(1 + (int)place))) {
      return 0;
    } else {
      lua_pushvalue(L, lua_upvalueindex(1 + (int)place));
    }
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) break;
    lua_pop(L, 2);
    if (turns % 4096 == 0) luahost_check(L);
  }
  lua_pushinteger(L, place);
  lua_replace(L, lua_upvalueindex(1));
  return 2;
}

/// Upvalues: place, then the keys.
static int step_few(lua_State *L) { return step(L, true); }

/// Upvalues: place, table of the keys.
static int step_many(lua_State *L) { return step(L, false); }

/// Pushes an iterator over the keys of the table at position 1.
static void push_iterator(lua_State *L) {
  Key small[32], *keys = small;
  int base = lua_gettop(L), count = push_keys(L);
  luaL_checkstack(L, LUA_MINSTACK + FEW, "too many fields for 'pairs'");
  if (count > 32) keys = lua_newuserdatauv(L, sizeof *keys * (size_t)count, 0);
  for (int i = 0; i < count; i++) keys[i] = key_at(L, base + 1 + i, i + 1);
  sort(keys, count);
  lua_pushinteger(L, 0);
  if (count <= FEW) {
    for (int i = 0; i < count; i++) lua_pushvalue(L, base + keys[i].place);
    lua_pushcclosure(L, step_few, 1 + count);
  } else {
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
      lua_pushvalue(L, base + keys[i].place);
      lua_rawseti(L, -2, i + 1);
    }
    lua_pushcclosure(L, step_many, 2);
  }
  lua_replace(L, base + 1);
  lua_settop(L, base + 1);
}

static int after_metamethod(lua_State *L, int status, lua_KContext context) {
  (void)L, (void)status, (void)context;
  return 3;
}

int luahost_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_callk(L, 1, 3, 0, after_metamethod);
    return 3;
  }
  lua_settop(L, 1);
  if (!lua_istable(L, 1)) {
    lua_pushvalue(L, lua_upvalueindex(1));
  } else if (is_in_order(L)) {
    lua_pushcfunction(L, step_in_order);
  } else {
    lua_settop(L, 1);
    push_iterator(L);
  }
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}
