#ifndef CLUA_H
#define CLUA_H

#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

#if LUA_VERSION_NUM != 504
#error "Respite needs Lua 5.4: install liblua5.4-dev (Debian, Ubuntu) or lua@5.4 (Homebrew)."
#endif

#endif
