-- Functions that make functions, methods, and coroutines.
local function counter(step)
  local count = 0
  return function() count = count + step return count end
end
local function map(list, change)
  local result = {}
  for i = 1, #list do result[i] = change(list[i]) end
  return result
end
local Breath = {}
Breath.__index = Breath
function Breath.new(seconds) return setmetatable({ seconds = seconds, rounds = 0 }, Breath) end
function Breath:again() self.rounds = self.rounds + 1 return self end
local list, total = {}, 0
for i = 1, 200 do list[i] = i end
for i = 1, 600 do
  local next_one, breath = counter(i), Breath.new(4)
  for _, value in ipairs(map(list, function(x) return x * i end)) do
    total = total + next_one() + value + breath:again().rounds
  end
  local phases = coroutine.wrap(function()
    for _, phase in ipairs { "in", "hold", "out" } do coroutine.yield(phase) end
  end)
  for phase in phases do total = total + #phase end
  pcall(error, "no")
end
assert(total > 0)
