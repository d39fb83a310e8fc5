#ifndef CLUAHOST_INTERNAL_H
#define CLUAHOST_INTERNAL_H

#include "include/CLuaHost.h"
#include <signal.h>

/// Registry field of the environment, for load().
#define LUAHOST_ENVIRONMENT "respite.environment"

/// How much of its processor time a run has used.
typedef struct {
  /// Set by the tick's signal handler once it is spent; cleared when the next run starts.
  volatile sig_atomic_t expired;
  volatile sig_atomic_t ticks;
  /// Ticks of the runs inside this one.
  sig_atomic_t inner_ticks;
  /// Milliseconds that it may take.
  unsigned allowance;
  /// The coroutine that the hook was set in last, once it is spent, and the ticks at which it is
  /// set there again.
  lua_State *hooked;
  unsigned next_hook;
  /// In nanoseconds of processor time; 0 where ticks are counted.
  uint64_t start, deadline;
} LuaHostBudget;

struct LuaHost {
  lua_State *state;
  LuaHostOptions options;
  size_t used;
  /// Above 0 while the host holds the state: allocation is not limited, so pushing cannot raise.
  int unlimited;
  LuaHostBudget budget;
  /// Processor time of all runs that have ended, in nanoseconds.
  uint64_t processor_time;
  /// The coroutine that runs now: where the signal handler sets its hook.
  lua_State *volatile current;
  /// Registry reference of the environment that a plugin's chunks see as their globals.
  int environment;
  /// How many fields it was made with, those of its libraries included.
  int environment_fields;
  /// Registry reference of the table of modules by name.
  int modules;
  /// Registry reference of a table whose keys are the names that positions give chunks.
  int chunks;
  /// A host function suspended the innermost coroutine; every coroutine around it passes that on.
  bool suspending;
  /// The host answers a suspended cue: only then may a coroutine that waits for one go on.
  bool answering;
  /// Where the plugin was when the hook stopped it; line 0: it has not.
  char stopped_chunk[64];
  int stopped_line;
  /// Above 0 while to-be-closed variables of a closed coroutine run, where nothing can wait.
  int closing;
  /// Above 0 while a module that is required runs.
  int requiring;
};

/// The host of a state: every coroutine carries the pointer in its extra space.
static inline LuaHost *luahost_of(lua_State *L) {
  return (LuaHost *)(*(uintptr_t *)lua_getextraspace(L) & ~(uintptr_t)1);
}

/// Whether the hook raised an error in this coroutine, which leaves Lua's hooks off there: nothing
/// could stop what it has left to close, so that is not run. Kept in the lowest bit of the pointer.
static inline bool luahost_is_unhooked(lua_State *L) {
  return *(uintptr_t *)lua_getextraspace(L) & 1;
}
static inline void luahost_set_unhooked(lua_State *L) { *(uintptr_t *)lua_getextraspace(L) |= 1; }
/// New coroutines take the bit over from the main thread, and a protected call that has caught the
/// error has hooks again.
static inline void luahost_set_hooked(lua_State *L) {
  *(uintptr_t *)lua_getextraspace(L) &= ~(uintptr_t)1;
}

/// Makes the environment, or makes it anew. It holds copies of the libraries, so that no plugin can
/// change what the host's own Lua, or the next plugin, uses.
void luahost_make_environment(lua_State *L);  // environment.c
/// Remembers what positions call a chunk that was loaded under that name. May raise for memory.
void luahost_know_chunk(lua_State *L, const char *chunk_name);  // run.c
/// Whether a plugin has left it as it was made: to look costs a quarter of making one.
bool luahost_is_environment_unchanged(lua_State *L);

/// Sets `expired` if the deadline is past, where no timer does that while C code runs.
void luahost_read_clock(LuaHost *host);  // budget.c

/// Raises if the budget is spent. For loops in C, where no hook fires: call it every few thousand
/// steps.
static inline void luahost_check(lua_State *L) {
  LuaHost *host = luahost_of(L);
  if (host->budget.deadline > 0) luahost_read_clock(host);
  if (host->budget.expired) luaL_error(L, "the time budget is spent");
}

/// Whether this coroutine can be suspended here: not inside a callback of a C function, and not
/// while a coroutine is being closed (Lua itself would say yes there).
static inline bool luahost_can_suspend(lua_State *L) {
  return luahost_of(L)->closing == 0 && lua_isyieldable(L);
}

/// Ends the run that spent its budget: by a yield, which no pcall can catch, where that is
/// possible; else by an error, which the replaced pcall passes on.
int luahost_stop(lua_State *L);

/// Why nothing can wait where this coroutine is, for whoever made a timed call there.
const char *luahost_why_no_wait(lua_State *L);  // host.c

/// Remembers where the hook stops this coroutine: a yield from a hook takes the position back by
/// an instruction, and of a coroutine of the plugin's own nothing is left to ask afterwards.
void luahost_note_stop(lua_State *L);  // run.c

/// `pairs` in an order that is the same in every process; the upvalue is the stock `next`.
int luahost_pairs(lua_State *L);  // pairs.c

/// Each replaces functions in the library table on top of the stack.
void luahost_open_base(lua_State *L);       // base.c: load, pairs, print, setmetatable, ...
void luahost_open_strings(lua_State *L);    // strings.c: find, match, gmatch, gsub, rep
void luahost_open_tables(lua_State *L);     // tables.c: concat, insert, move, remove, sort, unpack
void luahost_open_protected(lua_State *L);  // protected.c: pcall, xpcall
void luahost_open_coroutine(lua_State *L);  // coroutine.c: resume, wrap, close

#endif
