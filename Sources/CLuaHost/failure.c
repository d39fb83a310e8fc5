// What is told of a run that failed or was stopped: the words, and the place in the plugin's files.

#include "budget.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Chunk names begin with "=": the name itself follows. The host's own Lua is never blamed.
static bool is_plugin_code(const lua_Debug *record) {
  return record->currentline > 0 && record->source[0] == '=' &&
         strcmp(record->source, LUAHOST_TRUSTED) != 0;
}

enum {
  /// Calls that are looked at from the innermost on, and from the outermost. To reach a call Lua
  /// passes all those inside of it, and there may be hundreds of thousands.
  INNERMOST = 64, OUTERMOST = 16,
  /// Chunks other than those of files whose names are known: a plugin may make any number.
  MOST_CHUNKS = 1000,
  /// Bytes of a message. Beyond this no one reads on, and a plugin may raise megabytes.
  MOST_MESSAGE = 4096,
  /// Calls that are told with a failure.
  MOST_FRAMES = 20,
};

/// The innermost function of the plugin's files; where the innermost calls are all of code that it
/// has made of texts, the innermost of those.
static bool find_caller(lua_State *L, lua_Debug *record) {
  lua_Debug made;
  bool has_made = false;
  for (int level = 0; level < INNERMOST && lua_getstack(L, level, record); level++) {
    lua_getinfo(L, "Sl", record);
    if (is_plugin_code(record)) return true;
    if (!has_made && record->currentline > 0 && strcmp(record->source, LUAHOST_TRUSTED) != 0) {
      made = *record;
      has_made = true;
    }
  }
  if (has_made) *record = made;
  return has_made;
}

/// The same for the end of a run, when it may take a while: what code made of texts was called by.
static bool find_file(lua_State *L, lua_Debug *record) {
  lua_Debug outer;
  const bool found = find_caller(L, record);
  if ((found && is_plugin_code(record)) || !lua_getstack(L, INNERMOST, &outer)) return found;
  int low = INNERMOST, high = 2 * INNERMOST;  // there is a call at `low`, and none at `high`
  for (; lua_getstack(L, high, &outer); high *= 2) low = high;
  while (low + 1 < high) {
    const int middle = low + (high - low) / 2;
    if (lua_getstack(L, middle, &outer)) low = middle; else high = middle;
  }
  const int from = low - OUTERMOST < INNERMOST ? INNERMOST : low - OUTERMOST;
  for (int level = from; level <= low && lua_getstack(L, level, &outer); level++) {
    lua_getinfo(L, "Sl", &outer);
    if (!is_plugin_code(&outer)) continue;
    *record = outer;
    return true;
  }
  return found;
}

bool luahost_caller(lua_State *L, int *line) {
  lua_Debug record;
  if (!find_caller(L, &record)) return false;
  lua_pushstring(L, record.short_src);
  *line = record.currentline;
  return true;
}

void luahost_note_stop(lua_State *L) {
  LuaHost *host = luahost_of(L);
  if (host->is_stopped) return;
  host->is_stopped = true;
  lua_Debug record;
  if (!find_file(L, &record)) return;
  snprintf(host->stopped_chunk, sizeof host->stopped_chunk, "%s", record.short_src);
  host->stopped_line = record.currentline;
}

/// The place of the innermost function of the plugin's files.
static void place(lua_State *L, LuaHostFailure *failure) {
  lua_Debug record;
  if (!find_file(L, &record)) return;
  failure->chunk = luahost_copy(record.short_src, strlen(record.short_src));
  failure->line = record.currentline;
}

void luahost_describe_stop(LuaHost *host, lua_State *L, LuaHostFailure *failure) {
  *failure = (LuaHostFailure){0};
  if (host->stopped_line > 0) {
    failure->chunk = luahost_copy(host->stopped_chunk, strlen(host->stopped_chunk));
    failure->line = host->stopped_line;
  } else {
    place(L, failure);
  }
}

char *luahost_copy(const char *text, size_t length) {
  char *result = malloc(length + 1);
  if (result == NULL) abort();
  // It goes on as C has it, which ends at the first zero.
  size_t end = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] != 0) result[end++] = text[i];
  }
  result[end] = 0;
  return result;
}

void luahost_know_chunk(lua_State *L, const char *chunk_name) {
  // Of any other name Lua makes one that is known by its form.
  if (chunk_name[0] != '=' && chunk_name[0] != '@') return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, luahost_of(L)->chunks);
  // As positions cut it: of a name the beginning, of a file's name the end.
  const char *name = chunk_name + 1;
  const size_t length = strlen(name), most = LUA_IDSIZE - 1;
  if (length <= most || chunk_name[0] == '=')
    lua_pushlstring(L, name, length < most ? length : most);
  else
    lua_pushfstring(L, "...%s", name + length - (most - 3));
  lua_pushvalue(L, -1);
  const bool is_new = lua_rawget(L, -3) == LUA_TNIL;
  lua_pop(L, 1);
  lua_rawgeti(L, -2, 0);  // how many there are
  const lua_Integer count = lua_tointegerx(L, -1, NULL) + 1;
  lua_pop(L, 1);
  if (is_new && count <= MOST_CHUNKS) {
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
    lua_pushinteger(L, count);
    lua_rawseti(L, -2, 0);
    lua_pop(L, 1);
  } else {
    lua_pop(L, 2);
  }
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
      // Of a text that was loaded the person knows no lines, but where it was loaded.
      if (text[0] != '[' || failure->chunk == NULL) {
        free(failure->chunk);
        failure->chunk = luahost_copy(text, (size_t)(colon - text));
        failure->line = (int)line;
      }
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
  } else if (
    luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL || lua_type(L, 1) == LUA_TNUMBER) {
    luahost_push_words(L, 1, NULL);
  } else {
    lua_pushfstring(L, "error was called with a %s instead of a message", luaL_typename(L, 1));
  }
  return 1;
}

/// Pushes the innermost calls, a line each, as `luaL_traceback` words them, which counts them all.
static void push_traceback(lua_State *to, lua_State *L) {
  luaL_Buffer lines;
  luaL_buffinit(to, &lines);
  luaL_addstring(&lines, "stack traceback:");
  lua_Debug record;
  for (int level = 0; level < MOST_FRAMES && lua_getstack(L, level, &record); level++) {
    lua_getinfo(L, "Slnt", &record);
    // Of a function in C, or of the host's own, nobody reads.
    if (record.currentline <= 0) continue;
    char line[LUA_IDSIZE + 32];
    snprintf(line, sizeof line, "\n\t%s:%d: in ", record.short_src, record.currentline);
    luaL_addstring(&lines, line);
    if (*record.namewhat != 0) {
      lua_pushfstring(to, "%s '%s'", record.namewhat, record.name);
      luaL_addvalue(&lines);
    } else if (*record.what == 'm') {
      luaL_addstring(&lines, "main chunk");
    } else {
      snprintf(line, sizeof line, "function <%s:%d>", record.short_src, record.linedefined);
      luaL_addstring(&lines, line);
    }
  }
  luaL_pushresult(&lines);
}

void luahost_describe_failure(LuaHost *host, lua_State *L, LuaHostFailure *failure) {
  lua_State *main = host->state;
  *failure = (LuaHostFailure){0};
  lua_pushcfunction(main, describe);
  lua_xmove(L, main, 1);
  const LuaHostOuterRun outer = luahost_budget_begin(host, main, LUAHOST_CLEAN_UP_MILLISECONDS);
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
  failure->message = luahost_copy(text, length < MOST_MESSAGE ? length : MOST_MESSAGE);
  if (L != main) place(L, failure);
  split_position(host, failure);
  if (L != main) {
    push_traceback(main, L);
    text = lua_tolstring(main, -1, &length);
    failure->traceback = luahost_copy(text, length);
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
