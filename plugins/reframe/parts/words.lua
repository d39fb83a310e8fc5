-- The person's own sentences, kept under the key "words": a list of texts, the newest last.
local words = {}

-- Characters that a sentence may have.
words.longest = 120

-- So many sentences, and so many bytes of JSON: one key holds 4096.
local most, most_bytes = 12, 4000

-- The sentences that are kept. Whatever was kept, this is a list of texts.
function words.recall(r)
  local kept, list = r:recall("words"), {}
  for _, text in ipairs(type(kept) == "table" and kept or {}) do
    if type(text) == "string" then list[#list + 1] = text end
  end
  return list
end

local function bytes(list)
  local sum = 2
  for _, text in ipairs(list) do
    local _, escapes = text:gsub('[%c"\\]', "")
    sum = sum + #text + 5 * escapes + 3
  end
  return sum
end

-- Adds a sentence, whole; the oldest make room.
function words.add(r, text)
  local list = {}
  for _, kept in ipairs(words.recall(r)) do
    if kept ~= text then list[#list + 1] = kept end
  end
  list[#list + 1] = text
  while #list > most or (#list > 1 and bytes(list) > most_bytes) do table.remove(list, 1) end
  r:remember("words", list)
end

function words.remove(r, number)
  local list = words.recall(r)
  table.remove(list, number)
  r:remember("words", #list > 0 and list or nil)
end

return words
