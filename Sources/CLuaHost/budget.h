#ifndef CLUAHOST_BUDGET_H
#define CLUAHOST_BUDGET_H

#include "internal.h"

/// Starts counting so many milliseconds of processor time for `host` on this thread, and returns the host that ran before
/// on this thread (a routine may play another plugin's), which goes on after `luahost_budget_end`.
LuaHost *luahost_budget_begin(LuaHost *host, lua_State *thread, unsigned milliseconds);
void luahost_budget_end(LuaHost *previous);

#endif
