// Loading, resuming and closing.

#include "budget.h"

#include <stdlib.h>
#include <string.h>

LuaHostStatus luahost_load(LuaHost *host, lua_State *L, const char *text, size_t length,
                           const char *chunk_name, LuaHostFailure *failure) {
  const bool trusted = strcmp(chunk_name, LUAHOST_TRUSTED) == 0;
  host->unlimited += 1;
  luahost_know_chunk(L, chunk_name);
  host->unlimited -= 1;
  int status, line = 0;
  if (trusted) {
    status = luaL_loadbufferx(L, text, length, chunk_name, "bt");
  } else {
    const LuaHostOuterRun outer =
      luahost_budget_begin(host, L, host->options.budget_milliseconds);
    status = luahost_compile(L, text, length, chunk_name, &line);
    if (luahost_budget_end(host, &outer)) {
      lua_settop(L, 0);
      *failure = (LuaHostFailure){
        .chunk = luahost_copy(chunk_name + 1, strlen(chunk_name + 1)), .line = line};
      return LUAHOST_EXPIRED;
    }
  }
  if (status != LUA_OK) {
    luahost_describe_failure(host, L, failure);
    return status == LUA_ERRMEM ? LUAHOST_OUT_OF_MEMORY : LUAHOST_FAILED;
  }
  if (!trusted) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, host->environment);
    lua_setupvalue(L, -2, 1);
  }
  return LUAHOST_FINISHED;
}

typedef struct {
  char *bytes;
  size_t size;
} Bytecode;

static int append(lua_State *L, const void *piece, size_t size, void *context) {
  (void)L;
  Bytecode *code = context;
  char *bytes = realloc(code->bytes, code->size + size);
  if (bytes == NULL) return 1;
  memcpy(bytes + code->size, piece, size);
  code->bytes = bytes;
  code->size += size;
  return 0;
}

void *luahost_precompile(const char *text, size_t length, size_t *size) {
  lua_State *L = luaL_newstate();
  if (L == NULL) return NULL;
  Bytecode code = {0};
  if (luaL_loadbufferx(L, text, length, LUAHOST_TRUSTED, "t") != LUA_OK ||
      lua_dump(L, append, &code, 1) != 0) {
    free(code.bytes);
    code.bytes = NULL;
  }
  lua_close(L);
  *size = code.size;
  return code.bytes;
}

lua_State *luahost_new_thread(LuaHost *host, int *reference) {
  host->unlimited += 1;
  lua_State *thread = lua_newthread(host->state);
  *reference = luaL_ref(host->state, LUA_REGISTRYINDEX);
  host->unlimited -= 1;
  luahost_set_of_host(thread);
  return thread;
}

void luahost_close_thread(LuaHost *host, lua_State *thread, int reference) {
  const LuaHostOuterRun outer = luahost_budget_begin(host, thread, LUAHOST_CLEAN_UP_MILLISECONDS);
  host->closing += 1;
  if (!luahost_is_unhooked(thread) && !luahost_is_deep(host)) lua_resetthread(thread);
  host->closing -= 1;
  luahost_budget_end(host, &outer);
  luaL_unref(host->state, LUA_REGISTRYINDEX, reference);
}

LuaHostStatus luahost_resume(LuaHost *host, lua_State *thread, int arguments, int *results,
                             LuaHostFailure *failure) {
  host->suspending = false;
  host->is_stopped = false;
  host->stopped_line = 0;
  host->is_overflowing = false;
  host->requiring = 0;  // a run that was stopped has closed nothing
  host->answering = lua_status(thread) == LUA_YIELD;
  const LuaHostOuterRun outer =
    luahost_budget_begin(host, thread, host->options.budget_milliseconds);
  const int status = lua_resume(thread, NULL, arguments, results);
  if (luahost_budget_end(host, &outer)) {
    luahost_describe_stop(host, thread, failure);
    return LUAHOST_EXPIRED;
  }
  if (status == LUA_OK) return LUAHOST_FINISHED;
  if (status == LUA_YIELD) {
    if (host->suspending) return LUAHOST_SUSPENDED;
    // No more can be asked for: of its own coroutines alone does a plugin get out by a yield.
    host->unlimited += 1;
    lua_settop(thread, lua_gettop(thread) - *results);
    lua_pushliteral(thread, "a coroutine was left where nothing goes on with it");
    host->unlimited -= 1;
    luahost_describe_failure(host, thread, failure);
    return LUAHOST_FAILED;
  }
  luahost_describe_failure(host, thread, failure);
  return status == LUA_ERRMEM ? LUAHOST_OUT_OF_MEMORY : LUAHOST_FAILED;
}
