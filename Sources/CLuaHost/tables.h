#ifndef LUAHOST_TABLES_H
#define LUAHOST_TABLES_H

#include "internal.h"

/// What a function needs of its table argument, which may be any value with these metamethods.
enum { TABLE_READ = 1, TABLE_WRITE = 2, TABLE_LENGTH = 4 };

/// Raises unless argument `index` is a table or can stand in for one.
void luahost_check_table(lua_State *L, int index, int needs);

/// The same, and the length, which can be any integer if there is a `__len`.
lua_Integer luahost_check_length(lua_State *L, int index, int needs);

int luahost_sort(lua_State *L);  // sort.c

#endif
