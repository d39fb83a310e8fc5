-- Builds texts piece by piece.
local names = { "Mia", "Noah", "your child", "little one" }
local total = 0
for i = 1, 30000 do
  local name = names[i % #names + 1]
  local line = string.format("%s, breath %d of %d, %.1f seconds", name, i % 8, 8, i % 5 + 0.5)
  line = line:upper():lower() .. (" "):rep(3) .. line:sub(2, 9) .. #line
  local parts = {}
  for j = 1, 5 do parts[j] = line:byte(j) .. "-" .. j end
  total = total + #table.concat(parts, ",") + #tostring(i)
end
assert(total > 0)
