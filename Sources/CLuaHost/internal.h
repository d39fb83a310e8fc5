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
  /// The ticks at which something was last seen to stop it: it was spent, or a hook fired.
  unsigned stopped_at;
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
  /// Whether the hook has stopped the plugin, and where it was then; line 0: that is not known.
  bool is_stopped;
  char stopped_chunk[LUA_IDSIZE];
  int stopped_line;
  /// Above 0 while to-be-closed variables of a closed coroutine run, where nothing can wait.
  int closing;
  /// Something was left open because too much was being closed already.
  bool is_overflowing;
  /// The frame in which the outermost run on this thread began.
  const char *stack_base;
  /// Above 0 while a module that is required runs.
  int requiring;
  /// Above 0 while a function of the host's works.
  volatile sig_atomic_t calling;
  /// Registry reference of a table of numbers by the objects that they stand for.
  int identities;
  lua_Integer last_identity;
  /// The paths of the files whose code it runs, each with a line feed after it, the one that was
  /// asked for first; NULL where none was told.
  char *volatile files;
};

/// The host of a state: every coroutine carries the pointer in its extra space, with two marks in
/// its lowest bits.
static inline LuaHost *luahost_of(lua_State *L) {
  return (LuaHost *)(*(uintptr_t *)lua_getextraspace(L) & ~(uintptr_t)3);
}

/// Whether the hook raised an error in this coroutine, which leaves Lua's hooks off there: nothing
/// could stop what it has left to close, so that is not run.
static inline bool luahost_is_unhooked(lua_State *L) {
  return *(uintptr_t *)lua_getextraspace(L) & 1;
}
static inline void luahost_set_unhooked(lua_State *L) { *(uintptr_t *)lua_getextraspace(L) |= 1; }
/// New coroutines take the bit over from the main thread, and a protected call that has caught the
/// error has hooks again.
static inline void luahost_set_hooked(lua_State *L) {
  *(uintptr_t *)lua_getextraspace(L) &= ~(uintptr_t)1;
}

/// Whether the host made this coroutine, so that nothing in Lua can go on with it.
static inline bool luahost_is_of_host(lua_State *L) {
  return *(uintptr_t *)lua_getextraspace(L) & 2;
}
static inline void luahost_set_of_host(lua_State *L) { *(uintptr_t *)lua_getextraspace(L) |= 2; }

/// Makes the environment, or makes it anew. It holds copies of the libraries, so that no plugin can
/// change what the host's own Lua, or the next plugin, uses.
void luahost_make_environment(lua_State *L);  // environment.c
/// Remembers what positions call a chunk that was loaded under that name. May raise for memory.
void luahost_know_chunk(lua_State *L, const char *chunk_name);  // failure.c
/// Takes the error object from the top of `L`; the stack of `L` still shows where it was raised.
void luahost_describe_failure(LuaHost *host, lua_State *L, LuaHostFailure *failure);
/// A copy without zero bytes, which the caller frees.
char *luahost_copy(const char *text, size_t length);
/// Where the run was when its budget was spent.
void luahost_describe_stop(LuaHost *host, lua_State *L, LuaHostFailure *failure);

/// Raises the string on top with the position of the plugin's code that made the call.
int luahost_raise_at_caller(lua_State *L);  // host.c
int luahost_require(lua_State *L);          // modules.c

/// Compiles the text of a file as `lua_load` does, in pieces between which it looks at the clock.
/// A first line that begins with "#" is passed over. `*line` is how far it came.
int luahost_compile(
  lua_State *L, const char *text, size_t length, const char *chunk_name, int *line);  // source.c

/// Pushes what `tostring` gives of the value: of what Lua knows by its address it is a number, which
/// is the same whenever the same code runs.
const char *luahost_push_words(lua_State *L, int index, size_t *length);  // words.c
/// Pushes the number that stands for the address of the value.
void luahost_push_identity(lua_State *L, int index);
/// Forgets all numbers that were given.
void luahost_make_identities(lua_State *L);
/// `string.format`; the upvalue is the stock one.
int luahost_format(lua_State *L);
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

/// For every turn of a loop, or so many at once. One turn may call what takes long, so each looks
/// whether the budget is spent; where it takes a look at the clock to know, one in thousands does.
static inline void luahost_turns(lua_State *L, unsigned *turns, size_t count) {
  enum { PATIENCE = 4096 };
  *turns += count < PATIENCE ? (unsigned)count : PATIENCE;
  if (*turns < PATIENCE && !luahost_of(L)->budget.expired) return;
  *turns = 0;
  luahost_check(L);
}
static inline void luahost_turn(lua_State *L, unsigned *turns) { luahost_turns(L, turns, 1); }

/// Whether too much of the C stack is in use to close a coroutine, or to run code of another. Lua
/// counts its own calls, but starts again at what a coroutine that is closed had counted last: from
/// there on as many calls fit again. So this looks at the stack itself.
static inline bool luahost_is_deep(const LuaHost *host) {
  enum {
    /// As deep as Lua lets calls of C functions be.
    MOST_CLOSING = 200,
    /// Bytes. All that Lua counts on top of it takes no more than these again.
    MOST_STACK = 1 << 20,
  };
  const char *here = __builtin_frame_address(0);
  return host->closing >= MOST_CLOSING || host->stack_base - here > MOST_STACK;
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
void luahost_note_stop(lua_State *L);  // failure.c

/// `pairs` in an order that is the same in every process; the upvalue is the stock `next`.
int luahost_pairs(lua_State *L);  // pairs.c

/// Each replaces functions in the library table on top of the stack.
void luahost_open_base(lua_State *L);       // base.c: load, next, pairs, print, setmetatable, ...
void luahost_open_strings(lua_State *L);    // strings.c: find, format, match, gmatch, gsub, rep
void luahost_open_tables(lua_State *L);     // tables.c: concat, insert, move, remove, sort, unpack
void luahost_open_protected(lua_State *L);  // protected.c: pcall, xpcall
void luahost_open_coroutine(lua_State *L);  // coroutine.c: resume, wrap, close, yield, ...

#endif
