#ifndef CLUAHOST_BUDGET_H
#define CLUAHOST_BUDGET_H

#include "internal.h"

/// For what runs after a run has ended, such as closing its variables: it must not make the wait
/// for the next routine longer than a person notices.
enum { LUAHOST_CLEAN_UP_MILLISECONDS = 10 };

/// What was counted on this thread when a run began inside another's host function: of the same
/// host, which closes a coroutine there, or of another, whose routine is played.
typedef struct {
  LuaHost *running;
  LuaHostBudget budget;
  lua_State *current;
} LuaHostOuterRun;

/// Starts counting so many milliseconds of processor time for `host` on this thread.
/// @return What `luahost_budget_end` needs to let the run around this one, if any, go on.
LuaHostOuterRun luahost_budget_begin(LuaHost *host, lua_State *thread, unsigned milliseconds);
/// @return Whether the budget was spent.
bool luahost_budget_end(LuaHost *host, const LuaHostOuterRun *outer);

#endif
