-- Finds and replaces in texts.
local text = ("Hello {child}, it is {hour}:{minute}. I love you, see you soon!  "):rep(40)
local found = 0
for i = 1, 250 do
  for name in text:gmatch("{(%a+)}") do found = found + #name end
  local filled = text:gsub("{(%a+)}", { child = "Mia", hour = "8", minute = tostring(i) })
  local trimmed = filled:match("^%s*(.-)%s*$")
  local _, count = trimmed:gsub("%s+", " ")
  found = found + count + (trimmed:find("soon!", 1, true) or 0) + (trimmed:find("%d+:%d+") or 0)
  for word in trimmed:gmatch("[%w']+") do found = found + #word end
end
assert(found > 0)
