// `table.sort` as a merge sort on the Lua stack.
//
// It takes n log n comparisons whatever the comparator answers, never reads outside of the table,
// and writes the table only at the end: a comparator that fails leaves it as it was. Unlike stock
// Lua's sort it is stable, and a comparator that contradicts itself is no error. The stack has room
// for some 600 000 elements, more than can be sorted within a plugin's budget of time.

#include "tables.h"

enum {
  /// Stack slots: the arguments, then the elements, then room for half of them.
  TABLE = 1, COMPARATOR, ELEMENTS,
  /// Up to so many elements are sorted by insertion.
  RUN = 8,
  /// No table holds more elements than the stack.
  MOST = LUAI_MAXSTACK / 3 * 2,
};

typedef struct {
  lua_State *L;
  bool custom;
  unsigned turns;
  /// The slot from where on there is room.
  int room;
} Sort;

/// How many turns a comparison counts as: strings are compared byte by byte.
static inline size_t cost(lua_State *L, int a, int b) {
  enum { BYTES_A_TURN = 64 };
  if (lua_type(L, a) != LUA_TSTRING || lua_type(L, b) != LUA_TSTRING) return 1;
  const size_t first = lua_rawlen(L, a), second = lua_rawlen(L, b);
  return 1 + (first < second ? first : second) / BYTES_A_TURN;
}

/// Whether the value in slot `a` comes before the one in slot `b`.
static inline bool before(Sort *sort, int a, int b) {
  lua_State *L = sort->L;
  luahost_turns(L, &sort->turns, sort->custom ? 1 : cost(L, a, b));
  if (!sort->custom) return lua_compare(L, a, b, LUA_OPLT);
  lua_pushvalue(L, COMPARATOR);
  lua_pushvalue(L, a);
  lua_pushvalue(L, b);
  lua_call(L, 2, 1);
  bool result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}

static void sort_by_insertion(Sort *sort, int low, int high) {
  lua_State *L = sort->L;
  for (int i = low + 1; i < high; i++) {
    if (!before(sort, i, i - 1)) continue;
    lua_copy(L, i, sort->room);
    int hole = i;
    do {
      lua_copy(L, hole - 1, hole);
      hole--;
    } while (hole > low && before(sort, sort->room, hole - 1));
    lua_copy(L, sort->room, hole);
  }
}

/// Merges the sorted slots from `low` to `middle` with those from there to before `high`.
static void merge(Sort *sort, int low, int middle, int high) {
  lua_State *L = sort->L;
  int left = sort->room, left_end = left + (middle - low), right = middle, out = low;
  for (int i = low; i < middle; i++) lua_copy(L, i, left + (i - low));
  while (left < left_end && right < high)
    lua_copy(L, before(sort, right, left) ? right++ : left++, out++);
  while (left < left_end) lua_copy(L, left++, out++);
}

static void sort_slots(Sort *sort, int low, int high) {
  if (high - low <= RUN) {
    sort_by_insertion(sort, low, high);
    return;
  }
  int middle = low + (high - low) / 2;
  sort_slots(sort, low, middle);
  sort_slots(sort, middle, high);
  if (before(sort, middle, middle - 1)) merge(sort, low, middle, high);
}

int luahost_sort(lua_State *L) {
  lua_Integer length = luahost_check_length(L, TABLE, TABLE_READ | TABLE_WRITE);
  if (length < 2) return 0;
  if (!lua_isnoneornil(L, COMPARATOR)) luaL_checktype(L, COMPARATOR, LUA_TFUNCTION);
  lua_settop(L, COMPARATOR);
  int count = length < MOST ? (int)length : 0, spare = count > RUN ? (count + 1) / 2 : 1;
  luaL_argcheck(
    L, count > 0 && lua_checkstack(L, count + spare + LUA_MINSTACK), TABLE, "array too big");

  Sort sort = {.L = L, .custom = lua_isfunction(L, COMPARATOR), .room = ELEMENTS + count};
  for (int i = 1; i <= count; i++) {
    lua_geti(L, TABLE, i);
    luahost_turn(L, &sort.turns);
  }
  lua_settop(L, sort.room - 1 + spare);
  sort_slots(&sort, ELEMENTS, sort.room);
  for (int i = 1; i <= count; i++) {
    lua_pushvalue(L, ELEMENTS - 1 + i);
    lua_seti(L, TABLE, i);
    luahost_turn(L, &sort.turns);
  }
  return 0;
}
