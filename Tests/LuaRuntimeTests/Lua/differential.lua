-- Random calls of the library functions that Respite replaces. Runs in a stock Lua and in the
-- sandbox with the same `...`, and gives one line for each call: both must give the same lines.

local seed, cases = ...
local state = seed * 2654435761 + 12345

local function random(n)
  state = state * 6364136223846793005 + 1442695040888963407
  return (state >> 33) % n + 1
end

local function pick(list) return list[random(#list)] end
local function chance(n) return random(n) == 1 end

local lines = {}

local function show(value)
  if type(value) == "string" then return (string.format("%q", value):gsub("\n", "n")) end
  if type(value) == "table" or type(value) == "function" then return type(value) end
  return tostring(value)
end

local function record(call, ...)
  local line = call
  for i = 1, select("#", ...) do line = line .. " " .. show((select(i, ...))) end
  lines[#lines + 1] = line
end

local function try(call, f, arguments, count)
  for i = 1, count do call = call .. " " .. show(arguments[i]) end
  record(call .. " ->", pcall(f, table.unpack(arguments, 1, count)))
end

-- Patterns, well formed and not.

local bytes = {
  "a", "b", "c", " ", "1", "9", "_", "-", "]", "[", "x", "A", "\0", "\n", "\200", ",", "(", ")",
  ".", "%",
}
local items = {
  "%a", "%d", "%s", "%w", "%p", "%l", "%u", "%x", "%c", "%g", "%A", "%D", "%S", "%W", "%.", "%%",
  "%]", "%-", "%(", ".", "a", "b", "1", " ",
}
local members = {
  "a", "b", "1", "%d", "%s", "%w", "%S", "a-c", "0-9", "-", "]", "^", "%]", "%-", "\0", "[",
  "A-Z", "%a-z", ".",
}

local function text(longest)
  local result = ""
  for _ = 2, random(longest) do result = result .. pick(chance(3) and bytes or {"a", "b", "1", " "}) end
  return result
end

local function set()
  local result = chance(3) and "[^" or "["
  for _ = 1, random(3) do result = result .. pick(members) end
  return chance(15) and result or result .. "]"
end

local function item()
  local kind = random(20)
  if kind <= 10 then return pick(items) end
  if kind <= 14 then return set() end
  if kind == 15 then return "%b" .. pick {"()", "ab", "aa", "[]", "a", "", "1 "} end
  if kind == 16 then return "%f" .. pick {"[%w]", "[a]", "[^a]", "[%s]", "", "a", "[\0]"} end
  if kind == 17 then return "%" .. pick {"1", "2", "3", "0", "9"} end
  if kind == 18 then return "()" end
  if kind == 19 then return pick(bytes) end
  return pick {"^", "$", "(", ")", "*", "+", "-", "?", "%"}
end

-- Some that match more often than random ones.
local whole = {
  "(a+)%1", "(.)%1$", "(.-)%1", "%f[%s]%s+", "%f[%w]%w+", "%f[^%w]", ".*b", "(.*)a", "(.-)b$",
  "^%s*(.-)%s*$", "()a()", "(a(b?)(.))", "%bab", "[^%s]+", "%s*", "a-", "(a*)(b*)", "[%a_][%w_]*",
  "[a-]+",
}

local function pattern()
  if chance(4) then return pick(whole) end
  local result, open = chance(6) and "^" or "", 0
  for _ = 1, random(5) do
    if chance(5) then result, open = result .. "(", open + 1 end
    result = result .. item()
    if chance(3) then result = result .. pick {"*", "+", "-", "?"} end
    if open > 0 and chance(2) then result, open = result .. ")", open - 1 end
  end
  if not chance(10) then result = result .. string.rep(")", open) end
  return chance(8) and result .. "$" or result
end

local numbers = {
  1, 0, -1, 2, 3, 5, -3, 100, -100, math.maxinteger, math.mininteger, 2.0, 1.5, "2", "x",
}
local function number() return numbers[random(#numbers + 3)] end

local replacements = {
  "x", "", "%0", "%1", "%2", "<%0%1>", "%%", "%", "%x", "%9", 12, "a%", "z%0%0", 1.5, true,
  {a = "X", b = 1, ["1"] = false}, {a = {}, b = true},
  setmetatable({}, {__index = function(_, key) return "<" .. tostring(key) .. ">" end}),
  function(a, b) return b or a end, function() end, function() return {} end,
  function() return 1.5 end, function(...) return select("#", ...) end,
  function() error("stop", 0) end,
}

local function check_pattern()
  local s, p, function_number = text(14), pattern(), random(4)
  if chance(40) then s = pick {12.5, false, 7} elseif chance(40) then p = pick {1, {}} end
  if function_number == 1 then
    try("find", string.find, {s, p, number(), chance(5)}, random(3) + 1)
  elseif function_number == 2 then
    try("match", string.match, {s, p, number()}, random(2) + 1)
  elseif function_number == 3 then
    try("gsub", string.gsub, {s, p, pick(replacements), number()}, random(2) + 2)
  else
    local start = number()
    record("gmatch " .. show(s) .. " " .. show(p) .. " " .. show(start), pcall(function()
      local found = ""
      for a, b, c in string.gmatch(s, p, start) do
        found = found .. show(a) .. show(b) .. show(c) .. ";"
      end
      return found
    end))
  end
  if chance(6) then
    local count = number()
    if type(count) == "number" and count > 1000 then count = 7 end
    try("rep", string.rep, {s, count, pick {",", "", 3, {}}}, random(2) + 1)
  end
end

-- Tables: plain, with a length of their own, or standing in for another and telling each access.

local elements = {1, 2, 3, "a", "b", 4.5, 10, 20}

local function subject()
  local values, accesses, kind = {}, {}, random(6)
  for i = 1, random(9) - 1 do values[i] = pick(elements) end
  if kind == 1 then
    local stand_in = setmetatable({}, {
      __index = function(_, key)
        accesses[#accesses + 1] = "get " .. tostring(key)
        return values[key]
      end,
      __newindex = function(_, key, value)
        accesses[#accesses + 1] = "set " .. tostring(key)
        values[key] = value
      end,
      __len = function() return #values end,
    })
    return stand_in, values, accesses
  elseif kind == 2 then
    local length = pick {3, 0, 1, 5, "2", 2.0, "x", 1.5}
    return setmetatable(values, {__len = function() return length end}), values, accesses
  elseif kind == 3 and chance(4) then
    return pick {1, "abc", true, print}, values, accesses
  end
  return values, values, accesses
end

local function contents(values)
  local result = ""
  for i = -3, 14 do result = result .. " " .. show(rawget(values, i)) end
  return result
end

local function check_table()
  local t, values, accesses = subject()
  local i, j, k = number(), number(), number()
  local operation = random(6)
  if operation == 1 then
    try("insert", table.insert, {t, pick {1, 2, i}, "new"}, random(3))
  elseif operation == 2 then
    -- Stock Lua 5.4.4 blames the wrong argument for a position out of bounds.
    local count = random(2)
    local ok, result = pcall(table.remove, table.unpack({t, pick {1, 2, i}}, 1, count))
    if not ok then result = result:gsub("#[12] to", "# to") end
    record("remove", ok, result)
  elseif operation == 3 then
    local from, to, at = pick {1, 2, 0, -2, 5}, pick {1, 2, 5, 8, 0}, pick {1, 2, 3, 0, -1, 6, k}
    local target = chance(3) and {} or nil
    try("move", table.move, {t, from, to, at, target}, random(2) + 3)
    record("target" .. contents(target or {}))
  elseif operation == 4 then
    try("concat", table.concat, {t, pick {",", "", 1, {}}, pick {1, 2, i}, pick {3, 1, j}}, random(4))
  elseif operation == 5 then
    try("unpack", table.unpack, {t, pick {1, 2, 0, i}, pick {3, 1, 5, j}}, random(3))
  else
    -- The orders here are total: how a sort leaves equal elements is up to it.
    local list, words = {}, chance(2)
    for n = 1, random(60) - 1 do list[n] = words and text(5) or random(20) end
    try("sort", table.sort, {list, pick {false, function(a, b) return a > b end} or nil}, 2)
    record("sorted", table.concat(list, ","))
    record("not sorted", (pcall(table.sort, t, pick {5, function() error("stop", 0) end})))
  end
  record("left" .. contents(values) .. " " .. (operation < 6 and table.concat(accesses, " ") or ""))
end

for _ = 1, cases do
  check_pattern()
  check_table()
end
return table.concat(lines, "\n")
