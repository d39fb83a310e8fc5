// coroutine.resume, wrap and close, so that a cue asked for inside a coroutine of the plugin's own
// still reaches the host, and a spent budget ends every coroutine around the one that spent it.

#include "internal.h"

/// Runs `co` with the `arguments` values on top of `L`. Returns how many results it moved to `L`,
/// or -1 after moving an error there.
static int run(lua_State *L, lua_State *co, int arguments, bool wrapped);

/// Raises what has kept a coroutine from being closed. Each that is closed around it does so again:
/// what closes calls nobody who would have to look at how it went.
static int overflow(lua_State *L) {
  LuaHost *host = luahost_of(L);
  host->is_overflowing = host->closing > 0;
  return luaL_error(
    L, "C stack overflow: coroutines that close one another, or run in what closes them, one inside "
       "the other");
}

/// Closes a coroutine that does not run, and ends this run where that spent its budget. Its error, if
/// there was one, is on top of its stack then.
static int shut(lua_State *L, lua_State *co) {
  LuaHost *host = luahost_of(L);
  if (luahost_is_deep(host)) return overflow(L);
  host->current = co;
  host->closing += 1;
  const int status = lua_resetthread(co);
  host->closing -= 1;
  host->current = L;
  if (host->budget.expired) return luahost_stop(L);
  return host->is_overflowing ? overflow(L) : status;
}

/// Ends a call of resume (true, results… or false, message) or of a wrapped function.
static int finish(lua_State *L, lua_State *co, int results, bool wrapped) {
  if (!wrapped) {
    lua_pushboolean(L, results >= 0);
    const int count = results < 0 ? 1 : results;
    lua_insert(L, -(count + 1));
    return count + 1;
  }
  if (results >= 0) return results;
  if (lua_status(co) > LUA_YIELD && !luahost_is_unhooked(co)) {
    lua_settop(L, -2);
    shut(L, co);
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
  if (luahost_is_deep(host)) return overflow(L);
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

/// As stock Lua words it.
typedef enum { RUNNING, DEAD, SUSPENDED, NORMAL } State;

static State state_of(lua_State *L, lua_State *co) {
  if (co == L) return RUNNING;
  switch (lua_status(co)) {
    case LUA_YIELD: return SUSPENDED;
    case LUA_OK: {
      lua_Debug record;
      if (lua_getstack(co, 0, &record)) return NORMAL;
      return lua_gettop(co) > 0 ? SUSPENDED : DEAD;
    }
    default: return DEAD;  // an error keeps the calls that led to it
  }
}

static int start(lua_State *L, lua_State *co, int arguments, bool wrapped) {
  const State state = state_of(L, co);
  if (state == SUSPENDED) return finish(L, co, run(L, co, arguments, wrapped), wrapped);
  lua_pushfstring(
    L, "cannot resume %s coroutine", state == DEAD ? "dead" : "non-suspended");
  return finish(L, co, -1, wrapped);
}

static lua_State *check_coroutine(lua_State *L) {
  lua_State *co = lua_tothread(L, 1);
  luaL_argexpected(L, co, 1, "thread");
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
  const State state = state_of(L, co);
  if (state == RUNNING || state == NORMAL) {
    return luaL_error(
      L, "cannot close a %s coroutine", state == RUNNING ? "running" : "normal");
  }
  if (luahost_is_unhooked(co)) {
    lua_pushboolean(L, 0);
    lua_pushliteral(L, "the time budget was spent in it");
    return 2;
  }
  const int status = shut(L, co);
  lua_pushboolean(L, status == LUA_OK);
  if (status == LUA_OK) return 1;
  lua_xmove(co, L, 1);
  return 2;
}

static int yield(lua_State *L) {
  if (luahost_is_of_host(L)) {
    return luaL_error(
      L, "coroutine.yield outside a coroutine of your own: there is nothing to yield to. To let "
         "time pass, write r:wait(seconds)");
  }
  return lua_yield(L, lua_gettop(L));
}

static int is_yieldable(lua_State *L) {
  lua_State *co = lua_isnone(L, 1) ? L : check_coroutine(L);
  lua_pushboolean(L, !luahost_is_of_host(co) && lua_isyieldable(co));
  return 1;
}

void luahost_open_coroutine(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"resume", resume}, {"wrap", wrap}, {"close", close}, {"yield", yield},
    {"isyieldable", is_yieldable}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
