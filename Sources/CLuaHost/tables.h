#ifndef LUAHOST_TABLES_H
#define LUAHOST_TABLES_H

#include "internal.h"

/// What a function needs of its table argument, which may be any value with these metamethods.
enum { TABLE_READ = 1, TABLE_WRITE = 2, TABLE_LENGTH = 4 };

/// Raises unless argument `index` is a table or can stand in for one.
void luahost_check_table(lua_State *L, int index, int needs);

/// The same, and the length, which can be any integer if there is a `__len`.
lua_Integer luahost_check_length(lua_State *L, int index, int needs);

/// For every turn of a loop, or so many at once: looks at the clock each few thousand turns.
static inline void luahost_turns(lua_State *L, unsigned *turns, size_t count) {
  enum { PATIENCE = 4096 };
  *turns += count < PATIENCE ? (unsigned)count : PATIENCE;
  if (*turns < PATIENCE) return;
  *turns = 0;
  luahost_check(L);
}
static inline void luahost_turn(lua_State *L, unsigned *turns) { luahost_turns(L, turns, 1); }

int luahost_sort(lua_State *L);  // sort.c

#endif
