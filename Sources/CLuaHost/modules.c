// `require`: the libraries, and the modules of a plugin, each of which runs once.

#include "internal.h"

#include <string.h>

/// What closes when `require` ends: a module that failed may be tried again.
static int end_require(lua_State *L) {
  luahost_of(L)->requiring -= 1;
  lua_rawgeti(L, LUA_REGISTRYINDEX, luahost_of(L)->modules);
  lua_pushvalue(L, lua_upvalueindex(1));
  if (lua_rawget(L, -2) == LUA_TBOOLEAN && !lua_toboolean(L, -1)) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushnil(L);
    lua_rawset(L, -4);
  }
  return 0;
}

static void close_require(lua_State *L) {
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, end_require, 1);
  lua_setfield(L, -2, "__close");
  lua_setmetatable(L, -2);
  lua_toclose(L, -1);
}

/// Pushes the library of that name as the plugin sees it, as stock Lua knows it by `require`, too.
static bool push_library(lua_State *L, const char *name) {
  static const char *const libraries[] = {
    LUA_COLIBNAME, LUA_MATHLIBNAME, LUA_STRLIBNAME, LUA_TABLIBNAME, LUA_UTF8LIBNAME};
  for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
    if (strcmp(name, libraries[i]) != 0) continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, luahost_of(L)->environment);
    lua_pushstring(L, name);
    return lua_rawget(L, -2) == LUA_TTABLE;
  }
  return false;
}

int luahost_require(lua_State *L) {
  LuaHost *host = luahost_of(L);
  const char *name = luaL_checkstring(L, 1);
  if (push_library(L, name)) return 1;
  lua_settop(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->modules);
  lua_pushvalue(L, 1);
  if (lua_rawget(L, 2) != LUA_TNIL) {
    if (lua_toboolean(L, -1)) return 1;
    return luaL_error(L, "module '%s' requires itself", name);
  }
  lua_settop(L, 2);
  host->unlimited += 1;
  host->calling += 1;
  const bool found = host->options.loader(host->options.context, L, name);
  host->calling -= 1;
  host->unlimited -= 1;
  if (!found) return luahost_raise_at_caller(L);
  size_t length;
  const char *text = lua_tolstring(L, 3, &length);
  luahost_know_chunk(L, lua_tostring(L, 4));
  int line;
  if (luahost_compile(L, text, length, lua_tostring(L, 4), &line) != LUA_OK) {
    if (host->budget.expired) return luahost_stop(L);
    return lua_error(L);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->environment);
  lua_setupvalue(L, -2, 1);
  lua_pushboolean(L, 0);  // what a module that requires itself finds
  lua_setfield(L, 2, name);
  close_require(L);
  host->requiring += 1;
  lua_pushvalue(L, -2);
  lua_pushvalue(L, 1);
  lua_call(L, 1, 1);
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    lua_pushboolean(L, 1);
  }
  lua_pushvalue(L, -1);
  lua_setfield(L, 2, name);
  return 1;
}
