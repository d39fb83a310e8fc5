-- Counts and measures.
local function average(list)
  local sum = 0
  for _, value in ipairs(list) do sum = sum + value end
  return sum / #list
end
local worst = 0
for round = 1, 60 do
  local ratings = {}
  for i = 1, 2000 do
    ratings[i] = math.max(0, math.min(10, math.floor(5 + 5 * math.sin(i * round)))) | 0
  end
  local mean, spread = average(ratings), 0
  for _, rating in ipairs(ratings) do spread = spread + (rating - mean) ^ 2 end
  worst = math.max(worst, math.sqrt(spread / #ratings), round % 7 // 2)
end
assert(worst > 0)
