// `pairs` in an order that is the same in every process.
//
// Stock Lua visits string keys in an order that depends on a random seed, so that a plugin which
// goes through a table would not do the same twice. Here the order is: positive integers, the other
// integers, floats, each ascending; strings by their bytes; false, true; then all other keys in the
// order of `next`, for tables and functions have nothing to go by but their addresses.
//
// A table whose keys are 1, 2, 3, … is left to `next`, when that visits them so. Otherwise the keys
// are collected when the traversal starts. So a field that is removed before its turn is skipped,
// and one that is added is not visited; to assign to fields is allowed as ever.

#include "internal.h"
#include <stdlib.h>
#include <string.h>

typedef enum { INTEGER, FLOAT, STRING, BOOLEAN, OTHER } Rank;

/// What a key's place in the order depends on.
typedef struct {
  /// Orders keys of one rank; of strings only the first 8 bytes.
  uint64_t order;
  const char *bytes;
  size_t length;
  /// Its place among the collected keys, from 0.
  int place;
  Rank rank;
} Key;

/// The first 8 bytes of a string as a number that orders as they do.
static uint64_t leading_bytes(const char *bytes, size_t length) {
  uint64_t order = 0;
  for (size_t i = 0; i < 8; i++) order = order << 8 | (i < length ? (unsigned char)bytes[i] : 0);
  return order;
}

/// The key at a stack position. Its bytes stay valid while the stack holds it.
static Key key_at(lua_State *L, int index, int place) {
  Key key = {.rank = OTHER, .place = place, .order = (uint64_t)place};
  switch (lua_type(L, index)) {
    case LUA_TSTRING:
      key.rank = STRING;
      key.bytes = lua_tolstring(L, index, &key.length);
      key.order = leading_bytes(key.bytes, key.length);
      break;
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        key.rank = INTEGER;
        key.order = (uint64_t)lua_tointeger(L, index) - 1;  // from 1 up, around to 0
      } else {
        // The bits of positive numbers are in order, those of negative ones in reverse.
        const uint64_t sign = (uint64_t)1 << 63;
        double number = (double)lua_tonumber(L, index);
        key.rank = FLOAT;
        memcpy(&key.order, &number, sizeof number);
        key.order ^= key.order & sign ? UINT64_MAX : sign;
      }
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

// MARK: - Collecting

enum {
  /// Stack slots: the table, then the keys as they are collected.
  TABLE = 1, KEYS,
  /// How many keys an iterator keeps as upvalues, of which there can be 255.
  FEW = 200,
};

/// Whether `next` visits 1, 2, 3, … and nothing else. The table is alone on the stack.
static bool is_array(lua_State *L) {
  lua_pushnil(L);
  for (lua_Integer i = 1; lua_next(L, TABLE); i++) {
    if (lua_tointegerx(L, KEYS, NULL) != i || !lua_isinteger(L, KEYS)) return false;
    lua_settop(L, KEYS);
    if (i % 4096 == 0) luahost_check(L);
  }
  return true;
}

/// Pushes all keys, and returns how many.
static int collect(lua_State *L) {
  lua_settop(L, TABLE);
  lua_pushnil(L);
  for (int count = 0; lua_next(L, TABLE); lua_pushvalue(L, -1)) {
    lua_pop(L, 1);
    if (++count % 4096 == 0) luahost_check(L);
    luaL_checkstack(L, LUA_MINSTACK, "too many fields for 'pairs'");
  }
  return lua_gettop(L) - TABLE;
}

static void sort_keys(lua_State *L, Key *keys, int count) {
  for (int i = 0; i < count; i++) keys[i] = key_at(L, KEYS + i, i);
  sort(keys, count);
}

// MARK: - Iterators: like `next` they take the table, but they know themselves where they are

/// The upvalues are the number of keys visited, the keys, and nil.
static int step_few(lua_State *L) {
  luaL_checktype(L, TABLE, LUA_TTABLE);
  int place = (int)lua_tointegerx(L, lua_upvalueindex(1), NULL);
  for (;;) {
    lua_pushvalue(L, lua_upvalueindex(2 + place));
    lua_pushvalue(L, -1);
    if (lua_rawget(L, TABLE) != LUA_TNIL) break;
    lua_pop(L, 1);
    if (lua_isnil(L, -1)) return 1;
    lua_pop(L, 1);
    place++;
  }
  lua_pushinteger(L, place + 1);
  lua_replace(L, lua_upvalueindex(1));
  return 2;
}

typedef struct {
  int visited, count;
} Progress;

/// The upvalues are the progress and a table of the keys.
static int step_many(lua_State *L) {
  luaL_checktype(L, TABLE, LUA_TTABLE);
  Progress *progress = lua_touserdata(L, lua_upvalueindex(1));
  while (progress->visited < progress->count) {
    lua_rawgeti(L, lua_upvalueindex(2), ++progress->visited);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, TABLE) != LUA_TNIL) return 2;
    lua_pop(L, 2);
    if (progress->visited % 4096 == 0) luahost_check(L);
  }
  return 0;
}

/// Pushes an iterator over the keys of the table, which is alone on the stack.
static void push_iterator(lua_State *L) {
  int count = collect(L);
  luaL_checkstack(L, FEW + LUA_MINSTACK, "too many fields for 'pairs'");
  if (count <= FEW) {
    Key keys[FEW];
    sort_keys(L, keys, count);
    lua_pushinteger(L, 0);
    for (int i = 0; i < count; i++) lua_pushvalue(L, KEYS + keys[i].place);
    lua_pushnil(L);
    lua_pushcclosure(L, step_few, 2 + count);
    return;
  }
  Key *keys = lua_newuserdatauv(L, sizeof *keys * (size_t)count, 0);
  sort_keys(L, keys, count);
  Progress *progress = lua_newuserdatauv(L, sizeof *progress, 0);
  *progress = (Progress){0, count};
  lua_createtable(L, count, 0);
  for (int i = 0; i < count; i++) {
    lua_pushvalue(L, KEYS + keys[i].place);
    lua_rawseti(L, -2, i + 1);
  }
  lua_pushcclosure(L, step_many, 2);
}

static int after_metamethod(lua_State *L, int status, lua_KContext context) {
  (void)L, (void)status, (void)context;
  return 3;
}

/// The upvalue is the stock `next`.
int luahost_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_callk(L, 1, 3, 0, after_metamethod);
    return 3;
  }
  lua_settop(L, 1);
  if (!lua_istable(L, 1) || is_array(L))
    lua_pushvalue(L, lua_upvalueindex(1));
  else
    push_iterator(L);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}
