#ifndef CLUAHOST_H
#define CLUAHOST_H

#include "../../CLua/CLua.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One sandboxed Lua state: its own allocator with a limit, libraries from an allowlist, a budget
/// of processor time for each run. Knows nothing of routines.
///
/// Every function that can raise a Lua error lives behind this header, because a longjmp over a
/// Swift frame is undefined behaviour. While the host (Swift) holds the state, allocation is not
/// limited, so that pushing a value cannot raise.
typedef struct LuaHost LuaHost;

/// What a host function tells the C frame that called it.
enum {
  /// Raise the string on top of the stack as an error at the caller's line.
  LUAHOST_RAISE = -1,
  /// Suspend the coroutine; whoever resumes it passes `true, results…` or `false, message`.
  LUAHOST_YIELD = -2,
};

/// A host function, by number. Reads its arguments from `L`, pushes results and returns how many,
/// or one of the values above. Must not call a Lua function that can raise.
typedef int (*luahost_callback)(void *context, lua_State *L, int function);

/// Gives the source of a module of this plugin. Pushes the source and the chunk name and returns
/// true, or pushes one message and returns false.
typedef bool (*luahost_loader)(void *context, lua_State *L, const char *name);

typedef struct {
  /// Bytes that the state may hold.
  size_t memory_limit;
  /// Processor time of one run, in milliseconds; kept to within one tick of 5 ms.
  unsigned budget_milliseconds;
  /// Seed of `math.random`.
  int64_t seed;
  luahost_callback callback;
  luahost_loader loader;
  /// Receives what `print` was given: one line, already joined with tabs.
  void (*print)(void *context, const char *line, size_t length);
  void *context;
} LuaHostOptions;

/// What is done about a run whose budget is spent and that goes on all the same, because it works
/// inside of Lua itself, where nothing can stop it. Both are called from a signal handler, on the
/// thread that runs it, and only where the system has timers of processor time.
typedef struct {
  /// It has gone on for 50 ms; called every 5 ms from then on.
  void (*late)(void);
  /// It has gone on for 2 s. `files` has the paths of its files, each with a line feed after it, or
  /// is NULL where none was told.
  void (*unstoppable)(const char *files);
} LuaHostWatch;

/// For all states of the process. Nothing is done until this is called.
void luahost_set_watch(LuaHostWatch watch);

/// How a run ended.
typedef enum {
  LUAHOST_FINISHED,
  /// A host function returned LUAHOST_YIELD.
  LUAHOST_SUSPENDED,
  LUAHOST_FAILED,
  /// The budget of processor time was spent. The coroutine must not be resumed again.
  LUAHOST_EXPIRED,
  LUAHOST_OUT_OF_MEMORY,
} LuaHostStatus;

/// Where and why a run failed. The strings belong to the caller, who frees them with
/// `luahost_failure_free`.
typedef struct {
  char *message;
  char *traceback;
  /// The chunk name and line of the innermost Lua function of the plugin; NULL and 0 if unknown.
  char *chunk;
  int line;
} LuaHostFailure;

/// A new state, or NULL without memory. `math.random` starts from the seed.
LuaHost *luahost_new(LuaHostOptions options);
void luahost_free(LuaHost *host);

/// Gives the state a fresh environment, as if no plugin had run in it: for reading what many
/// plugins declare, one after another. Only the module LUAHOST_MODULE stays. False without memory.
bool luahost_renew(LuaHost *host);
/// The module that the host itself provides.
#define LUAHOST_MODULE "respite"

/// The state's main thread: only for stack work in Swift, never to run code.
lua_State *luahost_state(LuaHost *host);
/// Bytes held now.
size_t luahost_memory(const LuaHost *host);
/// Processor time of all its runs so far in nanoseconds, which the tick rounds to 5 ms a run, and
/// which is right on the average. A run inside another's host function counts for that one.
uint64_t luahost_processor_time(const LuaHost *host);
/// What the callbacks are given.
void luahost_set_context(LuaHost *host, void *context);

/// Tells the path of a file whose code the state runs from now on, for whoever is told that it
/// cannot be stopped.
/// @param is_first Whether it is the one that was asked for, and all that were told before are not.
void luahost_add_file(LuaHost *host, const char *path, bool is_first);

/// The chunk name of the host's own Lua. It sees the raw globals instead of the environment, and
/// no error is blamed on its lines.
#define LUAHOST_TRUSTED "=respite"

/// Compiles text, never bytecode (but of the host's own), within a budget, with the sandbox's
/// environment as its globals, and pushes the function on `L`; otherwise fills `failure`. A chunk
/// name is "=" and a name of at most 58 bytes.
LuaHostStatus luahost_load(
  LuaHost *host, lua_State *L, const char *text, size_t length, const char *chunk_name,
  LuaHostFailure *failure);

/// Compiles the host's own Lua to bytecode, which loads many times as fast as text. Positions are
/// left out. The caller frees the result; NULL for text that is no Lua.
void *luahost_precompile(const char *text, size_t length, size_t *size);

/// Between these the allocator never refuses, so that pushing a value cannot raise.
void luahost_begin_access(LuaHost *host);
void luahost_end_access(LuaHost *host);

/// Pushes a function that calls host function `number`.
void luahost_push_function(LuaHost *host, lua_State *L, int number);

/// Makes the value on top of `L` what `require(name)` gives, and pops it.
void luahost_set_module(LuaHost *host, lua_State *L, const char *name);

/// A new coroutine that is kept from collection; `*reference` frees it.
lua_State *luahost_new_thread(LuaHost *host, int *reference);
/// Closes a coroutine (its to-be-closed variables run within a budget of their own) and frees it.
void luahost_close_thread(LuaHost *host, lua_State *thread, int reference);
/// Starts or goes on with a coroutine; its function (at the start) and `arguments` values are on
/// its stack. After FINISHED the results are on the stack, `*results` of them.
LuaHostStatus luahost_resume(
  LuaHost *host, lua_State *thread, int arguments, int *results, LuaHostFailure *failure);

void luahost_failure_free(LuaHostFailure *failure);

/// Pushes the position of the innermost Lua function of the plugin: its chunk name (as given when
/// it was loaded) and line. Pushes nothing and returns false where there is none.
bool luahost_caller(lua_State *L, int *line);

#endif
