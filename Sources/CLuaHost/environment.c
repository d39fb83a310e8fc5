// The table that a plugin's chunks see as their globals.

#include <lauxlib.h>
#include <lualib.h>

#include "internal.h"

static int undeclared(lua_State *L) {
  const char *name = luahost_push_words(L, 2, NULL);
  return luaL_error(
    L, "'%s' is not declared: write 'local %s' where it first appears", name, name);
}

/// A copy of the table on top, in its place.
static void copy_table(lua_State *L) {
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, -3) != 0) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, -4);
  }
  lua_remove(L, -2);
}

/// How many fields a table has, and the tables in it, all of them those of its model; -1 where one
/// is not.
static int count_shared_fields(lua_State *L, int table, int model, int environment) {
  if (lua_type(L, table) != LUA_TTABLE || lua_type(L, model) != LUA_TTABLE) return -1;
  int count = 0;
  lua_pushnil(L);
  while (count >= 0 && lua_next(L, table) != 0) {
    const int value = lua_gettop(L);
    lua_pushvalue(L, value - 1);
    lua_rawget(L, model);
    bool same = lua_rawequal(L, value, value + 1);
    if (!same && table == environment && lua_type(L, value) == LUA_TTABLE) {
      if (lua_rawequal(L, value + 1, model)) {
        same = lua_rawequal(L, value, environment);  // _G
      } else if (!lua_getmetatable(L, value)) {
        const int inner = count_shared_fields(L, value, value + 1, environment);
        same = inner >= 0;
        count += inner;
      }
    }
    count = same ? count + 1 : -1;
    lua_settop(L, value - 1);
  }
  return count;
}

static int count_fields(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, luahost_of(L)->environment);
  lua_pushglobaltable(L);
  const int environment = lua_gettop(L) - 1;
  const int count = count_shared_fields(L, environment, environment + 1, environment);
  lua_settop(L, environment - 1);
  return count;
}

bool luahost_is_environment_unchanged(lua_State *L) {
  return count_fields(L) == luahost_of(L)->environment_fields;
}

void luahost_make_environment(lua_State *L) {
  static const char *const functions[] = {
    "assert", "error", "getmetatable", "ipairs", "load", "next", "pairs", "pcall", "print",
    "rawequal", "rawget", "rawlen", "rawset", "require", "select", "setmetatable", "tonumber",
    "tostring", "type", "xpcall", "_VERSION"};
  static const char *const libraries[] = {
    LUA_COLIBNAME, LUA_MATHLIBNAME, LUA_STRLIBNAME, LUA_TABLIBNAME, LUA_UTF8LIBNAME};
  LuaHost *host = luahost_of(L);
  lua_createtable(L, 0, 32);
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    lua_getglobal(L, functions[i]);
    lua_setfield(L, -2, functions[i]);
  }
  for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
    lua_getglobal(L, libraries[i]);
    copy_table(L);
    lua_setfield(L, -2, libraries[i]);
  }
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, LUA_GNAME);
  lua_createtable(L, 0, 2);
  lua_pushcfunction(L, undeclared);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_setfield(L, LUA_REGISTRYINDEX, LUAHOST_ENVIRONMENT);  // what load() gives its chunks
  luaL_unref(L, LUA_REGISTRYINDEX, host->environment);
  host->environment = luaL_ref(L, LUA_REGISTRYINDEX);
  host->environment_fields = count_fields(L);
}
