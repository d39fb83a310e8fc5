#ifndef CLUAHOST_INTERNAL_H
#define CLUAHOST_INTERNAL_H

#include "include/CLuaHost.h"
#include <signal.h>

struct LuaHost {
  lua_State *state;
  LuaHostOptions options;
  size_t used;
  /// Above 0 while the host holds the state: allocation is not limited, so pushing cannot raise.
  int unlimited;
  /// Set by the tick's signal handler once the budget is spent; cleared when the next run starts.
  volatile sig_atomic_t expired;
  volatile sig_atomic_t ticks;
  /// The coroutine that runs now: where the signal handler sets its hook.
  lua_State *volatile current;
  /// A host function suspended the innermost coroutine; every coroutine around it passes that on.
  bool suspending;
  /// An allocation was refused during this run.
  bool refused;
};

/// The host of a state: every coroutine carries the pointer in its extra space.
static inline LuaHost *luahost_of(lua_State *L) { return *(LuaHost **)lua_getextraspace(L); }

/// Raises if the budget is spent. For loops in C, where no hook fires: call it every few thousand
/// steps.
static inline void luahost_check(lua_State *L) {
  if (luahost_of(L)->expired) luaL_error(L, "the time budget is spent");
}

/// Each replaces functions in the library table on top of the stack.
void luahost_open_base(lua_State *L);       // base.c: load, pairs, print, setmetatable, ...
void luahost_open_strings(lua_State *L);    // strings.c: find, match, gmatch, gsub, rep
void luahost_open_tables(lua_State *L);     // tables.c: concat, insert, move, remove, sort, unpack
void luahost_open_protected(lua_State *L);  // protected.c: pcall, xpcall
void luahost_open_coroutine(lua_State *L);  // protected.c: resume, wrap, close

#endif
