// The basic functions that a sandbox needs different: `load` takes text only, `setmetatable` no
// finalizers, `print` goes to the host, and whatever reads files is gone.

#include "internal.h"
#include <string.h>

enum {
  /// Bytes of source that one `load` may take.
  SOURCE_LIMIT = 1 << 20,
  /// Bytes given to the compiler at a time, which is how often it can be stopped.
  PIECE = 4096,
  /// Bytes of one line of `print`.
  LINE_LIMIT = 10240,
};

// MARK: - load

/// Stack slot of the string that is being compiled.
enum { SOURCE = 5 };

typedef struct {
  const char *next;
  size_t left, total;
  /// More comes from the function at argument 1.
  bool more;
} Source;

static const char too_long[] = "source too long: 'load' takes at most 1 MB";

/// A `lua_Reader`. No hook fires while Lua compiles, so it gives out small pieces and looks at the
/// clock before each.
static const char *next_piece(lua_State *L, void *data, size_t *size) {
  Source *source = data;
  luahost_check(L);
  if (source->left == 0 && source->more) {
    luaL_checkstack(L, 2, "too many nested functions");
    lua_pushvalue(L, 1);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1);
      source->more = false;
    } else {
      if (!lua_isstring(L, -1)) luaL_error(L, "reader function must return a string");
      lua_replace(L, SOURCE);
      source->next = lua_tolstring(L, SOURCE, &source->left);
      source->total += source->left;
      if (source->total > SOURCE_LIMIT) luaL_error(L, "%s", too_long);
    }
  }
  const char *piece = source->next;
  *size = source->left < PIECE ? source->left : PIECE;
  source->next += *size;
  source->left -= *size;
  return *size == 0 ? NULL : piece;
}

static int base_load(lua_State *L) {
  size_t length = 0;
  const char *text = lua_tolstring(L, 1, &length);
  const char *name = luaL_optstring(L, 2, text ? text : "=(load)");
  const char *mode = luaL_optstring(L, 3, "bt");
  bool default_environment = lua_isnone(L, 4);
  if (!text) luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, SOURCE);
  if (!strchr(mode, 't')) {
    luaL_pushfail(L);
    lua_pushfstring(L, "only text can be loaded (mode is '%s')", mode);
    return 2;
  }
  if (length > SOURCE_LIMIT) {
    luaL_pushfail(L);
    lua_pushstring(L, too_long);
    return 2;
  }
  luahost_know_chunk(L, name);
  Source source = {.next = text, .left = length, .more = !text};
  if (lua_load(L, next_piece, &source, name, "t") != LUA_OK) {
    luahost_check(L);  // lua_load catches what the reader raises
    luaL_pushfail(L);
    lua_insert(L, -2);
    return 2;
  }
  if (default_environment)
    lua_getfield(L, LUA_REGISTRYINDEX, LUAHOST_ENVIRONMENT);
  else
    lua_pushvalue(L, 4);
  if (default_environment && lua_isnil(L, -1))
    lua_pop(L, 1);
  else if (!lua_setupvalue(L, -2, 1))
    lua_pop(L, 1);
  return 1;
}

// MARK: - setmetatable

/// The upvalue is the string `__gc`.
static int base_setmetatable(lua_State *L) {
  int type = lua_type(L, 2);
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
    return luaL_error(L, "cannot change a protected metatable");
  lua_settop(L, 2);
  if (type == LUA_TTABLE) {
    // A finalizer would run at a moment that depends on memory, and no hook fires in it.
    lua_pushvalue(L, lua_upvalueindex(1));
    if (lua_rawget(L, 2) != LUA_TNIL)
      return luaL_error(
        L, "__gc is not available here: it would run at any moment; "
           "use a to-be-closed variable (local x <close> = ...) to clean up");
    lua_pop(L, 1);
  }
  lua_setmetatable(L, 1);
  return 1;
}

// MARK: - print

#define ELLIPSIS "\xe2\x80\xa6"

/// How many of the first `limit` bytes to keep so that no UTF-8 sequence is cut.
static size_t cut(const char *text, size_t length, size_t limit) {
  if (length <= limit) return length;
  size_t end = limit;
  while (end > 0 && limit - end < 3 && ((unsigned char)text[end] & 0xc0) == 0x80) end--;
  return end;
}

static int base_print(lua_State *L) {
  int count = lua_gettop(L);
  unsigned turns = 0;
  luaL_Buffer line;
  luaL_buffinit(L, &line);
  bool full = false;
  for (int i = 1; i <= count; i++) {
    size_t length, room = LINE_LIMIT - luaL_bufflen(&line);
    luahost_turn(L, &turns);
    const char *text = luahost_push_words(L, i, &length);
    if (full) {
      lua_pop(L, 1);
      continue;
    }
    full = length >= room;
    if (full) {
      lua_pushlstring(L, text, cut(text, length, room));
      lua_remove(L, -2);
    }
    luaL_addvalue(&line);
    if (full)
      luaL_addstring(&line, ELLIPSIS);
    else if (i < count)
      luaL_addchar(&line, '\t');
  }
  luaL_pushresult(&line);
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  const LuaHostOptions *options = &luahost_of(L)->options;
  if (options->print) options->print(options->context, text, length);
  return 0;
}

// MARK: - next, tostring

/// It may pass over a million empty places, and be what a loop in C calls.
static int base_next(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  if (luahost_of(L)->budget.expired) luahost_check(L);
  if (lua_next(L, 1)) return 2;
  luaL_pushfail(L);
  return 1;
}

static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  luahost_push_words(L, 1, NULL);
  return 1;
}

void luahost_open_base(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"load", base_load}, {"next", base_next}, {"print", base_print}, {"tostring", base_tostring},
    {NULL, NULL},
  };
  luaL_setfuncs(L, functions, 0);
  lua_pushliteral(L, "__gc");
  lua_pushcclosure(L, base_setmetatable, 1);
  lua_setfield(L, -2, "setmetatable");
  lua_getfield(L, -1, "next");
  lua_pushcclosure(L, luahost_pairs, 1);
  lua_setfield(L, -2, "pairs");
  static const char *const removed[] = {"dofile", "loadfile", "collectgarbage"};
  for (size_t i = 0; i < sizeof removed / sizeof *removed; i++) {
    lua_pushnil(L);
    lua_setfield(L, -2, removed[i]);
  }
}
