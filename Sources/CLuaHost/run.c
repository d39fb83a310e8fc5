// Loading, resuming and closing, and what is told of a failure.

#include "budget.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// For what runs after a run has ended, such as closing its variables: it must not make the wait
/// for the next routine longer than a person notices.
enum { clean_up_milliseconds = 10 };

/// Chunk names begin with "=": the name itself follows. The host's own Lua is never blamed.
static bool is_plugin_code(const lua_Debug *record) {
  return record->currentline > 0 && record->source[0] == '=' &&
         strcmp(record->source, LUAHOST_TRUSTED) != 0;
}

/// The innermost function of the plugin.
static bool find_caller(lua_State *L, lua_Debug *record) {
  for (int level = 0; lua_getstack(L, level, record); level++) {
    lua_getinfo(L, "Sl", record);
    if (is_plugin_code(record)) return true;
  }
  return false;
}

bool luahost_caller(lua_State *L, int *line) {
  lua_Debug record;
  if (!find_caller(L, &record)) return false;
  lua_pushstring(L, record.source + 1);
  *line = record.currentline;
  return true;
}

void luahost_note_stop(lua_State *L) {
  LuaHost *host = luahost_of(L);
  lua_Debug record;
  if (host->stopped_line > 0 || !find_caller(L, &record)) return;
  snprintf(host->stopped_chunk, sizeof host->stopped_chunk, "%s", record.source + 1);
  host->stopped_line = record.currentline;
}

static char *copy(const char *text, size_t length) {
  char *result = malloc(length + 1);
  if (result == NULL) abort();
  memcpy(result, text, length);
  result[length] = 0;
  return result;
}

void luahost_know_chunk(lua_State *L, const char *chunk_name) {
  // Of any other name Lua makes one that is known by its form.
  if (chunk_name[0] != '=' && chunk_name[0] != '@') return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, luahost_of(L)->chunks);
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, chunk_name + 1);
  lua_pop(L, 1);
}

/// Whether a position may begin so: with what is compiled here, or with the text of a `load`.
static bool is_chunk(LuaHost *host, const char *name, size_t length) {
  // "?" is the host's own Lua, which has no names.
  if (length == 1 && name[0] == '?') return true;
  if (length > 8 && strncmp(name, "[string ", 8) == 0 && name[length - 1] == ']') return true;
  lua_State *L = host->state;
  lua_rawgeti(L, LUA_REGISTRYINDEX, host->chunks);
  lua_pushlstring(L, name, length);
  const bool is_known = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 2);
  return is_known;
}

/// Splits "chunk:12: message" into its parts. Words that only look like it stay as they are.
static void split_position(LuaHost *host, LuaHostFailure *failure) {
  const char *text = failure->message;
  for (const char *colon = strchr(text, ':'); colon != NULL; colon = strchr(colon + 1, ':')) {
    char *end;
    if (!isdigit((unsigned char)colon[1]) && colon[1] != '-') continue;
    const long line = strtol(colon + 1, &end, 10);
    if (end[0] != ':' || end[1] != ' ') continue;
    if (!is_chunk(host, text, (size_t)(colon - text))) continue;
    // "?" is the host's own Lua, whose positions are left out.
    if (line > 0) {
      free(failure->chunk);
      failure->chunk = copy(text, (size_t)(colon - text));
      failure->line = (int)line;
    }
    memmove(failure->message, end + 2, strlen(end + 2) + 1);
    return;
  }
}

/// An error object in words. Runs `__tostring` within the budget; leaves the words on top.
static int describe(lua_State *L) {
  if (lua_type(L, 1) == LUA_TSTRING) return 1;
  if (lua_isnil(L, 1)) {
    lua_pushliteral(L, "error was called without a message");
  } else if (luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL) {
    luaL_tolstring(L, 1, NULL);
  } else if (lua_type(L, 1) == LUA_TNUMBER) {
    luaL_tolstring(L, 1, NULL);
  } else {
    lua_pushfstring(L, "error was called with a %s instead of a message", luaL_typename(L, 1));
  }
  return 1;
}

/// Takes the error object from the top of `L`; the stack of `L` still shows where it was raised.
static void describe_failure(LuaHost *host, lua_State *L, LuaHostFailure *failure) {
  lua_State *main = host->state;
  *failure = (LuaHostFailure){0};
  lua_pushcfunction(main, describe);
  lua_xmove(L, main, 1);
  const LuaHostOuterRun outer = luahost_budget_begin(host, main, clean_up_milliseconds);
  const int status = lua_pcall(main, 1, 1, 0);
  luahost_budget_end(host, &outer);
  luahost_set_hooked(main);
  host->unlimited += 1;
  if (status != LUA_OK) {
    lua_pop(main, 1);
    lua_pushliteral(main, "an error object whose __tostring failed");
  }
  size_t length;
  const char *text = lua_tolstring(main, -1, &length);
  // Beyond this no one reads on, and a plugin may raise megabytes.
  if (length > 4096) length = 4096;
  failure->message = copy(text, length);
  int line = 0;
  if (L != main && luahost_caller(L, &line)) {
    failure->chunk = copy(lua_tostring(L, -1), strlen(lua_tostring(L, -1)));
    failure->line = line;
    lua_pop(L, 1);
  }
  split_position(host, failure);
  if (L != main) {
    luaL_traceback(main, L, NULL, 0);
    text = lua_tolstring(main, -1, &length);
    failure->traceback = copy(text, length);
    lua_pop(main, 1);
  }
  lua_pop(main, 1);
  host->unlimited -= 1;
}

void luahost_failure_free(LuaHostFailure *failure) {
  free(failure->message);
  free(failure->traceback);
  free(failure->chunk);
  *failure = (LuaHostFailure){0};
}

LuaHostStatus luahost_load(LuaHost *host, lua_State *L, const char *text, size_t length,
                           const char *chunk_name, LuaHostFailure *failure) {
  const bool trusted = strcmp(chunk_name, LUAHOST_TRUSTED) == 0;
  host->unlimited += 1;
  luahost_know_chunk(L, chunk_name);
  host->unlimited -= 1;
  const int status = luaL_loadbufferx(L, text, length, chunk_name, trusted ? "bt" : "t");
  if (status != LUA_OK) {
    describe_failure(host, L, failure);
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
  return thread;
}

void luahost_close_thread(LuaHost *host, lua_State *thread, int reference) {
  const LuaHostOuterRun outer = luahost_budget_begin(host, thread, clean_up_milliseconds);
  host->closing += 1;
  if (!luahost_is_unhooked(thread)) lua_resetthread(thread);
  host->closing -= 1;
  luahost_budget_end(host, &outer);
  luaL_unref(host->state, LUA_REGISTRYINDEX, reference);
}

LuaHostStatus luahost_resume(LuaHost *host, lua_State *thread, int arguments, int *results,
                             LuaHostFailure *failure) {
  host->suspending = false;
  host->stopped_line = 0;
  host->requiring = 0;  // a run that was stopped has closed nothing
  host->answering = lua_status(thread) == LUA_YIELD;
  const LuaHostOuterRun outer =
    luahost_budget_begin(host, thread, host->options.budget_milliseconds);
  const int status = lua_resume(thread, NULL, arguments, results);
  if (luahost_budget_end(host, &outer)) {
    *failure = (LuaHostFailure){0};
    host->unlimited += 1;
    if (host->stopped_line > 0) {
      failure->chunk = copy(host->stopped_chunk, strlen(host->stopped_chunk));
      failure->line = host->stopped_line;
    } else if (luahost_caller(thread, &failure->line)) {
      failure->chunk = copy(lua_tostring(thread, -1), strlen(lua_tostring(thread, -1)));
      lua_pop(thread, 1);
    }
    host->unlimited -= 1;
    return LUAHOST_EXPIRED;
  }
  if (status == LUA_OK) return LUAHOST_FINISHED;
  if (status == LUA_YIELD) {
    if (host->suspending) return LUAHOST_SUSPENDED;
    host->unlimited += 1;
    lua_settop(thread, lua_gettop(thread) - *results);
    lua_pushliteral(thread,
                    "coroutine.yield outside a coroutine of your own: there is nothing to yield "
                    "to. To let time pass, write r:wait(seconds)");
    host->unlimited -= 1;
    describe_failure(host, thread, failure);
    return LUAHOST_FAILED;
  }
  describe_failure(host, thread, failure);
  return status == LUA_ERRMEM ? LUAHOST_OUT_OF_MEMORY : LUAHOST_FAILED;
}
