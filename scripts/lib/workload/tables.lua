-- Keeps, looks up and walks through records.
local days = {}
for i = 1, 20000 do
  days[#days + 1] = { day = i, rating = i % 11, kind = i % 3 == 0 and "calm" or "tight", notes = {} }
end
local sums = { calm = 0, tight = 0 }
for round = 1, 5 do
  for _, day in ipairs(days) do
    sums[day.kind] = sums[day.kind] + day.rating
    day.notes[round] = day.rating + round
  end
end
local queue = {}
for i = 1, 20000 do table.insert(queue, i) end
local last = 0
for _ = 1, 20000 do last = last + table.remove(queue) end
for i = 1, 3000 do
  local copy = {}
  for key, value in pairs(days[i]) do copy[key] = value end
  last = last + select("#", table.unpack(copy.notes))
end
assert(last > 0 and sums.calm > 0)
