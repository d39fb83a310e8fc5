-- The person's own sentences, kept under the key "words": a list of texts, the newest last.
local words = {}

-- One key holds 4096 bytes of JSON: so many sentences, of so many bytes, fit.
local most  = 12
local bytes = 300

-- The sentences that are kept. Whatever was kept, this is a list of texts.
function words.recall(r)
  local kept, list = r:recall("words"), {}
  for _, text in ipairs(type(kept) == "table" and kept or {}) do
    if type(text) == "string" then list[#list + 1] = text end
  end
  return list
end

-- What fits of a text, without its end cut through a character.
function words.fitting(text)
  local cost, stop = 0, 0
  for start, code in utf8.codes(text, true) do
    cost = cost + (code < 32 and 6 or (code == 34 or code == 92) and 2 or #utf8.char(code))
    if cost > bytes then return text:sub(1, stop) end
    stop = start + #utf8.char(code) - 1
  end
  return text
end

-- Adds a sentence; the oldest makes room.
function words.add(r, text)
  local list = {}
  for _, kept in ipairs(words.recall(r)) do
    if kept ~= text then list[#list + 1] = kept end
  end
  list[#list + 1] = text
  while #list > most do table.remove(list, 1) end
  r:remember("words", list)
end

function words.remove(r, number)
  local list = words.recall(r)
  table.remove(list, number)
  r:remember("words", #list > 0 and list or nil)
end

return words
