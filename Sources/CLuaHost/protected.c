// pcall and xpcall, so that a spent budget cannot be caught.

#include "internal.h"

/// Ends the run while the budget is spent, so that no pcall in a loop outlives it. Where that is
/// possible at once: raising from one pcall to the next takes seconds from a hundred thousand.
static int finish(lua_State *L, int status, lua_KContext extra) {
  if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L) - (int)extra;
  if (luahost_of(L)->budget.expired) return luahost_stop(L);
  lua_pushboolean(L, 0);
  lua_pushvalue(L, -2);
  return 2;
}

static int protected_call(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);  // the first result, if all goes well
  lua_insert(L, 1);
  const int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish);
  return finish(L, status, 0);
}

/// Calls the plugin's message handler. Not for a spent budget: Lua calls a handler where the error
/// was raised, in this case inside the hook, where no other hook could stop it.
static int handle(lua_State *L) {
  if (luahost_of(L)->budget.expired) return 1;
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, 1, 1);
  return 1;
}

static int protected_call_with_handler(lua_State *L) {
  const int arguments = lua_gettop(L) - 2;
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, handle, 1);
  lua_replace(L, 2);
  lua_pushboolean(L, 1);
  lua_pushvalue(L, 1);
  lua_rotate(L, 3, 2);  // function, handler, true, function, arguments
  const int status = lua_pcallk(L, arguments, LUA_MULTRET, 2, 2, finish);
  return finish(L, status, 2);
}

void luahost_open_protected(lua_State *L) {
  lua_pushcfunction(L, protected_call);
  lua_setfield(L, -2, "pcall");
  lua_pushcfunction(L, protected_call_with_handler);
  lua_setfield(L, -2, "xpcall");
}
