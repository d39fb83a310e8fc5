-- Sorts numbers, texts, and records by a function.
local seed = 7
local function chance(limit)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed % limit + 1
end
for _ = 1, 6 do
  local numbers, texts, records = {}, {}, {}
  for i = 1, 5000 do
    numbers[i] = chance(1000000)
    texts[i] = "line " .. chance(100000)
    records[i] = { at = chance(86400), name = texts[i] }
  end
  table.sort(numbers)
  table.sort(texts)
  table.sort(records, function(a, b)
    if a.at ~= b.at then return a.at < b.at end
    return a.name < b.name
  end)
  assert(numbers[1] <= numbers[5000] and records[1].at <= records[5000].at)
end
