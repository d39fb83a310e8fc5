// The table that a plugin's chunks see as their globals.

#include <lauxlib.h>
#include <lualib.h>

#include "internal.h"

static int undeclared(lua_State *L) {
  const char *name = luaL_tolstring(L, 2, NULL);
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

static const char *const environment_functions[] = {
  "assert", "error", "getmetatable", "ipairs", "load", "next", "pairs", "pcall", "print",
  "rawequal", "rawget", "rawlen", "rawset", "require", "select", "setmetatable", "tonumber",
  "tostring", "type", "xpcall", "_VERSION"};
static const char *const environment_libraries[] = {
  LUA_COLIBNAME, LUA_MATHLIBNAME, LUA_STRLIBNAME, LUA_TABLIBNAME, LUA_UTF8LIBNAME};
enum {
  FUNCTIONS = sizeof environment_functions / sizeof *environment_functions,
  LIBRARIES = sizeof environment_libraries / sizeof *environment_libraries
};

void luahost_make_environment(lua_State *L) {
  LuaHost *host = luahost_of(L);
  lua_createtable(L, 0, 32);
  for (int i = 0; i < FUNCTIONS; i++) {
    lua_getglobal(L, environment_functions[i]);
    lua_setfield(L, -2, environment_functions[i]);
  }
  for (int i = 0; i < LIBRARIES; i++) {
    lua_getglobal(L, environment_libraries[i]);
    copy_table(L);
    lua_setfield(L, -2, environment_libraries[i]);
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
}

/// How many fields the table on top has, all of them those of the table below it; -1 where one is
/// not. Pops both.
static int count_shared_fields(lua_State *L) {
  int count = 0;
  lua_pushnil(L);
  while (count >= 0 && lua_next(L, -2) != 0) {
    lua_pushvalue(L, -2);
    lua_rawget(L, -5);
    count = lua_rawequal(L, -1, -2) ? count + 1 : -1;
    lua_pop(L, 2);
  }
  lua_pop(L, count >= 0 ? 2 : 3);
  return count;
}

static int count_fields(lua_State *L, int table) {
  int count = 0;
  lua_pushnil(L);
  while (lua_next(L, table) != 0) {
    lua_pop(L, 1);
    count += 1;
  }
  return count;
}

bool luahost_is_environment_unchanged(lua_State *L) {
  LuaHost *host = luahost_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->environment);
  const int environment = lua_gettop(L);
  bool same = count_fields(L, environment) == FUNCTIONS + LIBRARIES + 1;
  for (int i = 0; same && i < FUNCTIONS; i++) {
    lua_getglobal(L, environment_functions[i]);
    lua_pushstring(L, environment_functions[i]);
    lua_rawget(L, environment);
    same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
  }
  for (int i = 0; same && i < LIBRARIES; i++) {
    lua_getglobal(L, environment_libraries[i]);
    const int count = count_fields(L, environment + 1);
    lua_pushstring(L, environment_libraries[i]);
    same = lua_rawget(L, environment) == LUA_TTABLE && !lua_getmetatable(L, -1) &&
           count_shared_fields(L) == count;
    lua_settop(L, environment);
  }
  lua_pushliteral(L, LUA_GNAME);
  lua_rawget(L, environment);
  same = same && lua_rawequal(L, -1, environment);
  lua_settop(L, environment - 1);
  return same;
}
