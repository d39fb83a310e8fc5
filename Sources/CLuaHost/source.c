// How the text of a file is compiled: within the budget, although no hook fires meanwhile.

#include "internal.h"
#include <string.h>

/// Bytes given to the compiler at a time, which is how often it can be stopped.
enum { PIECE = 4096 };

typedef struct {
  const char *next;
  size_t left;
  /// Line feeds in what has been given out.
  int lines;
} Source;

/// A `lua_Reader`.
static const char *next_piece(lua_State *L, void *data, size_t *size) {
  Source *source = data;
  luahost_check(L);
  const char *piece = source->next;
  *size = source->left < PIECE ? source->left : PIECE;
  source->next += *size;
  source->left -= *size;
  for (const char *at = piece; (at = memchr(at, '\n', (size_t)(source->next - at))); at++)
    source->lines += 1;
  return *size == 0 ? NULL : piece;
}

int luahost_compile(
  lua_State *L, const char *text, size_t length, const char *chunk_name, int *line)
{
  Source source = {.next = text, .left = length};
  // As stock Lua: what tells a shell who reads the file. Its line feed stays, for it is a line.
  if (length > 0 && text[0] == '#') {
    const char *end = memchr(text, '\n', length);
    source.next = end != NULL ? end : text + length;
    source.left = (size_t)(text + length - source.next);
  }
  const int status = lua_load(L, next_piece, &source, chunk_name, "t");
  *line = source.lines > 0 ? source.lines : 1;
  return status;
}
