// coroutine.resume, wrap and close, so that a cue asked for inside a coroutine of the plugin's own
// still reaches the host, and a spent budget ends every coroutine around the one that spent it.

#include "internal.h"

/// Runs `co` with the `arguments` values on top of `L`. Returns how many results it moved to `L`,
/// or -1 after moving an error there.
static int run(lua_State *L, lua_State *co, int arguments, bool wrapped);

/// Ends a call of resume (true, results… or false, message) or of a wrapped function.
static int finish(lua_State *L, lua_State *co, int results, bool wrapped) {
  if (!wrapped) {
    lua_pushboolean(L, results >= 0);
    const int count = results < 0 ? 1 : results;
    lua_insert(L, -(count + 1));
    return count + 1;
  }
  if (results >= 0) return results;
  if (lua_status(co) != LUA_OK && lua_status(co) != LUA_YIELD && !luahost_is_unhooked(co)) {
    LuaHost *host = luahost_of(L);
    host->current = co;
    host->closing += 1;
    lua_resetthread(co);
    host->closing -= 1;
    host->current = L;
    lua_settop(L, -2);
    lua_xmove(co, L, 1);
  }
  // Lua itself would put the position of this call in front, before the one that helps.
  return lua_error(L);
}

/// The host answered a cue asked for inside the inner coroutine: the answer is above the `base`
/// values that were here.
static int answer_inner(lua_State *L, int status, lua_KContext context) {
  (void)status;
  const bool wrapped = context & 1;
  const int base = (int)(context >> 1);
  lua_State *co = lua_tothread(L, wrapped ? lua_upvalueindex(1) : 1);
  return finish(L, co, run(L, co, lua_gettop(L) - base, wrapped), wrapped);
}

static int run(lua_State *L, lua_State *co, int arguments, bool wrapped) {
  LuaHost *host = luahost_of(L);
  if (!lua_checkstack(co, arguments)) {
    lua_pushliteral(L, "too many arguments to resume");
    return -1;
  }
  lua_xmove(L, co, arguments);
  int results = 0;
  host->current = co;
  const int status = lua_resume(co, L, arguments, &results);
  host->current = L;
  if (host->budget.expired) return luahost_stop(L);
  if (status == LUA_YIELD && host->suspending) {
    if (luahost_can_suspend(L)) {
      const lua_KContext context = ((lua_KContext)lua_gettop(L) << 1) | (wrapped ? 1 : 0);
      return lua_yieldk(L, 0, context, answer_inner);
    }
    host->suspending = false;
    return luaL_error(L, "%s", luahost_why_no_wait(L));
  }
  if (status == LUA_OK || status == LUA_YIELD) {
    if (!lua_checkstack(L, results + 1)) {
      lua_pop(co, results);
      lua_pushliteral(L, "too many results to resume");
      return -1;
    }
    lua_xmove(co, L, results);
    return results;
  }
  lua_xmove(co, L, 1);
  return -1;
}

static bool is_suspended(lua_State *L, lua_State *co) {
  if (co == L) return false;
  if (lua_status(co) == LUA_YIELD) return true;
  lua_Debug record;
  return lua_status(co) == LUA_OK && !lua_getstack(co, 0, &record) && lua_gettop(co) > 0;
}

static int start(lua_State *L, lua_State *co, int arguments, bool wrapped) {
  if (is_suspended(L, co)) return finish(L, co, run(L, co, arguments, wrapped), wrapped);
  lua_Debug record;
  const bool running = co == L || lua_getstack(co, 0, &record);
  lua_pushfstring(L, "cannot resume %s coroutine", running ? "non-suspended" : "dead");
  return finish(L, co, -1, wrapped);
}

static lua_State *check_coroutine(lua_State *L) {
  lua_State *co = lua_tothread(L, 1);
  luaL_argexpected(L, co, 1, "coroutine");
  return co;
}

static int resume(lua_State *L) {
  lua_State *co = check_coroutine(L);
  return start(L, co, lua_gettop(L) - 1, false);
}

static int call_wrapped(lua_State *L) {
  return start(L, lua_tothread(L, lua_upvalueindex(1)), lua_gettop(L), true);
}

static int wrap(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_State *co = lua_newthread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, co, 1);
  lua_pushcclosure(L, call_wrapped, 1);
  return 1;
}

static int close(lua_State *L) {
  lua_State *co = check_coroutine(L);
  lua_Debug record;
  const bool dead = lua_status(co) != LUA_YIELD && !lua_getstack(co, 0, &record);
  if (co == L || (!dead && !is_suspended(L, co))) {
    return luaL_error(L, "cannot close a running coroutine");
  }
  if (luahost_is_unhooked(co)) {
    lua_pushboolean(L, 0);
    lua_pushliteral(L, "the time budget was spent in it");
    return 2;
  }
  LuaHost *host = luahost_of(L);
  host->current = co;
  host->closing += 1;
  const int status = lua_resetthread(co);
  host->closing -= 1;
  host->current = L;
  if (host->budget.expired) return luahost_stop(L);
  lua_pushboolean(L, status == LUA_OK);
  if (status == LUA_OK) return 1;
  lua_xmove(co, L, 1);
  return 2;
}

void luahost_open_coroutine(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"resume", resume}, {"wrap", wrap}, {"close", close}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
