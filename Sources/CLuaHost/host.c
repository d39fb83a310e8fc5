// A state, its memory limit, its environment, and the functions that Swift calls.

#include "budget.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

// Memory

/// realloc with a limit. A refusal makes Lua collect garbage, try again, and raise if it must.
static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
  LuaHost *host = context;
  if (block == NULL) old_size = 0;  // then it is a type, not a size
  if (new_size == 0) {
    free(block);
    host->used -= old_size;
    return NULL;
  }
  if (new_size > old_size && host->unlimited == 0 &&
      host->used - old_size + new_size > host->options.memory_limit) {
    return NULL;
  }
  void *result = realloc(block, new_size);
  if (result == NULL) {
    if (host->unlimited > 0) abort();  // the system itself is out of memory
    return NULL;
  }
  host->used += new_size - old_size;
  return result;
}

// Host functions

int luahost_raise_at_caller(lua_State *L) {
  int line = 0;
  if (luahost_caller(L, &line)) {
    lua_pushfstring(L, ":%d: ", line);
    lua_rotate(L, -3, 2);
    lua_concat(L, 3);
  }
  return lua_error(L);
}

/// Goes on after a cue: the host passed `true, results…` or `false, message`.
static int answered(lua_State *L, int status, lua_KContext base) {
  (void)status;
  LuaHost *host = luahost_of(L);
  if (!host->answering) {
    return luaL_error(L, "this coroutine waits for a cue to end; only that can resume it");
  }
  host->answering = false;
  if (lua_toboolean(L, (int)base + 1)) return lua_gettop(L) - (int)base - 1;
  return luahost_raise_at_caller(L);
}

const char *luahost_why_no_wait(lua_State *L) {
  LuaHost *host = luahost_of(L);
  if (host->closing > 0) {
    return "a timed call in __close: nothing can wait there. Make it before the variable goes out of "
           "scope";
  }
  if (host->requiring > 0) {
    return "a timed call while a module loads: nothing can wait there. Make it in a function of the "
           "module that the routine calls";
  }
  return "a timed call inside a callback: nothing can wait there. Make it after the call that took "
         "the callback, in the routine's own code";
}

static int call_host(lua_State *L) {
  LuaHost *host = luahost_of(L);
  const int number = (int)lua_tointegerx(L, lua_upvalueindex(1), NULL);
  host->unlimited += 1;
  host->calling += 1;
  const int results = host->options.callback(host->options.context, L, number);
  host->calling -= 1;
  host->unlimited -= 1;
  if (results >= 0) return results;
  if (results == LUAHOST_RAISE) return luahost_raise_at_caller(L);
  if (!luahost_can_suspend(L)) {
    lua_pushstring(L, luahost_why_no_wait(L));
    return luahost_raise_at_caller(L);
  }
  host->suspending = true;
  return lua_yieldk(L, 0, lua_gettop(L), answered);
}

static int finish_framed(lua_State *L, int status, lua_KContext context) {
  (void)status, (void)context;
  return lua_gettop(L);
}

static int call_framed(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_callk(L, lua_gettop(L) - 1, LUA_MULTRET, 0, finish_framed);
  return lua_gettop(L);
}

/// framed(f): a C function that calls f. A tail call (`return respite.breathing { … }`) of a Lua
/// function gives up the caller's frame, and with it the line to blame for an error; that of a C
/// function keeps it.
static int framed(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_pushcclosure(L, call_framed, 1);
  return 1;
}

// From birth to end

static void open_library(lua_State *L, const char *name, lua_CFunction open,
                         void (*replace)(lua_State *)) {
  luaL_requiref(L, name, open, 1);
  if (replace != NULL) replace(L);
  lua_pop(L, 1);
}

static int set_up(lua_State *L) {
  LuaHost *host = luahost_of(L);
  lua_gc(L, LUA_GCSTOP);  // nothing of this is garbage
  luaL_requiref(L, LUA_GNAME, luaopen_base, 1);
  luahost_open_base(L);
  luahost_open_protected(L);
  lua_pushcfunction(L, luahost_require);
  lua_setfield(L, -2, "require");
  lua_pushcfunction(L, framed);
  lua_setfield(L, -2, "framed");  // for the host's own Lua: the environment leaves it out
  lua_pop(L, 1);
  open_library(L, LUA_COLIBNAME, luaopen_coroutine, luahost_open_coroutine);
  open_library(L, LUA_TABLIBNAME, luaopen_table, luahost_open_tables);
  open_library(L, LUA_STRLIBNAME, luaopen_string, luahost_open_strings);
  open_library(L, LUA_MATHLIBNAME, luaopen_math, NULL);
  open_library(L, LUA_UTF8LIBNAME, luaopen_utf8, NULL);

  lua_getglobal(L, LUA_MATHLIBNAME);
  lua_getfield(L, -1, "randomseed");
  lua_pushinteger(L, (lua_Integer)host->options.seed);
  lua_call(L, 1, 0);
  lua_pop(L, 1);

  host->environment = LUA_NOREF;
  host->identities = LUA_NOREF;
  luahost_make_identities(L);
  lua_newtable(L);
  host->modules = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newtable(L);
  host->chunks = luaL_ref(L, LUA_REGISTRYINDEX);
  luahost_make_environment(L);
  lua_gc(L, LUA_GCRESTART);
  return 0;
}

static int renew(lua_State *L) {
  LuaHost *host = luahost_of(L);
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->modules);
  lua_getfield(L, -1, LUAHOST_MODULE);
  lua_setfield(L, -3, LUAHOST_MODULE);
  lua_pop(L, 1);
  lua_rawseti(L, LUA_REGISTRYINDEX, host->modules);
  luahost_make_identities(L);
  if (!luahost_is_environment_unchanged(L)) luahost_make_environment(L);
  return 0;
}

bool luahost_renew(LuaHost *host) {
  host->unlimited += 1;
  lua_pushcfunction(host->state, renew);
  const int status = lua_pcall(host->state, 0, 0, 0);
  lua_settop(host->state, 0);
  host->unlimited -= 1;
  return status == LUA_OK;
}

LuaHost *luahost_new(LuaHostOptions options) {
  LuaHost *host = calloc(1, sizeof *host);
  if (host == NULL) return NULL;
  host->options = options;
  host->unlimited = 1;
  host->state = lua_newstate(allocate, host);
  if (host->state == NULL) {
    free(host);
    return NULL;
  }
  *(LuaHost **)lua_getextraspace(host->state) = host;
  lua_pushcfunction(host->state, set_up);
  if (lua_pcall(host->state, 0, 0, 0) != LUA_OK) {
    luahost_free(host);
    return NULL;
  }
  host->unlimited = 0;
  return host;
}

void luahost_free(LuaHost *host) {
  // Nothing of a plugin runs here: __gc is refused, and the main thread never runs code, so it has
  // no variables to close.
  lua_close(host->state);
  free(host->files);
  free(host);
}

lua_State *luahost_state(LuaHost *host) { return host->state; }
size_t luahost_memory(const LuaHost *host) { return host->used; }
uint64_t luahost_processor_time(const LuaHost *host) { return host->processor_time; }

void luahost_set_context(LuaHost *host, void *context) { host->options.context = context; }

void luahost_add_file(LuaHost *host, const char *path, bool is_first) {
  char *before = host->files;
  const size_t kept = before == NULL || is_first ? 0 : strlen(before), length = strlen(path);
  // A module that fails may be required again for ever.
  enum { MOST = 1 << 16 };
  if (kept > 0 && (kept + length > MOST || strstr(before, path) != NULL)) return;
  char *files = malloc(kept + length + 2);
  if (files == NULL) return;
  if (kept > 0) memcpy(files, before, kept);
  memcpy(files + kept, path, length);
  memcpy(files + kept + length, "\n", 2);
  // A signal handler may read what is there.
  host->files = files;
  atomic_signal_fence(memory_order_seq_cst);
  free(before);
}

void luahost_begin_access(LuaHost *host) { host->unlimited += 1; }
void luahost_end_access(LuaHost *host) { host->unlimited -= 1; }

void luahost_push_function(LuaHost *host, lua_State *L, int number) {
  host->unlimited += 1;
  lua_pushinteger(L, number);
  lua_pushcclosure(L, call_host, 1);
  host->unlimited -= 1;
}

void luahost_set_module(LuaHost *host, lua_State *L, const char *name) {
  host->unlimited += 1;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->modules);
  lua_pushstring(L, name);
  lua_rotate(L, -3, -1);  // table, name, value
  lua_rawset(L, -3);
  lua_pop(L, 1);
  host->unlimited -= 1;
}
