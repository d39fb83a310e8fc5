// What a pattern captured, as Lua values.

#include "pattern.h"

const uint8_t *luahost_capture(
  Matcher *m, int index, const uint8_t *start, const uint8_t *end, size_t *length)
{
  if (index >= m->captured) {
    if (index != 0) luaL_error(m->L, "invalid capture index %%%d", index + 1);
    *length = (size_t)(end - start);
    return start;
  }
  const Capture *capture = &m->captures[index];
  if (capture->length == CAPTURE_OPEN) luaL_error(m->L, "unfinished capture");
  if (capture->length == CAPTURE_POSITION) {
    lua_pushinteger(m->L, capture->start - m->text + 1);
    return NULL;
  }
  *length = (size_t)capture->length;
  return capture->start;
}

void luahost_push_capture(Matcher *m, int index, const uint8_t *start, const uint8_t *end) {
  size_t length;
  const uint8_t *bytes = luahost_capture(m, index, start, end, &length);
  if (bytes) lua_pushlstring(m->L, (const char *)bytes, length);
}

int luahost_push_captures(Matcher *m, const uint8_t *start, const uint8_t *end) {
  int count = m->captured == 0 && start ? 1 : m->captured;
  luaL_checkstack(m->L, count, "too many captures");
  for (int i = 0; i < count; i++) luahost_push_capture(m, i, start, end);
  return count;
}
