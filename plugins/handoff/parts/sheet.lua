-- The sheet, as it is kept under the key "sheet":
--   { child = "Mia", date = "2026-01-05", lines = { { name = "naps", text = "…" } } }
-- Its lines are in the order in which they are shown.
local sheet = {}

sheet.fields = {
  { name = "feeding", line = "Feeding: %s", question = "Feeding: what, how much, and when?" },
  { name = "burping", line = "After feeding: %s", question = "After feeding: how do they burp or settle best?" },
  { name = "naps", line = "Naps: %s", question = "Naps: when, where, and how do they fall asleep?" },
  { name = "comfort", line = "Comfort object: %s", question = "Which toy, cloth or song goes to sleep with them?" },
  { name = "comforting", line = "When they cry: %s", question = "When they cry, what helps first, and what next?" },
  { name = "allergies", line = "Keep away: %s", question = "Allergies, or anything else to keep away from them?" },
  { name = "numbers", line = "Call: %s", question = "Whom to call, and at which number? You first, and who else?" },
  { name = "more", line = "Also: %s", question = "Anything else that is good to know?" },
}

local dates = {
  "%d January %d", "%d February %d", "%d March %d", "%d April %d", "%d May %d", "%d June %d",
  "%d July %d", "%d August %d", "%d September %d", "%d October %d", "%d November %d", "%d December %d",
}

-- One key holds 4096 bytes of JSON. Eight lines and a name that cost 360 each fit, whatever is typed.
local most = 360

-- What fits of a text, without its end cut through a character, and whether that is all of it.
function sheet.fitting(text)
  local cost, stop = 0, 0
  for start, code in utf8.codes(text, true) do
    cost = cost + (code < 32 and 6 or (code == 34 or code == 92) and 2 or #utf8.char(code))
    if cost > most then return text:sub(1, stop), false end
    stop = start + #utf8.char(code) - 1
  end
  return text, true
end

-- Stands for the name where none is given.
sheet.unnamed = "your child"

function sheet.name(child) return child ~= sheet.unnamed and child or nil end

-- What is known, by the name of its field; the date of it; and the child's name, if one was given.
-- Whatever was kept, the first is a table of texts, and the others are texts or nil.
function sheet.recall(r)
  local known, kept = {}, r:recall("sheet")
  local lines = type(kept) == "table" and kept.lines
  if type(lines) == "table" then
    for _, line in ipairs(lines) do
      if type(line) == "table" and type(line.name) == "string" and type(line.text) == "string" then
        known[line.name] = line.text
      end
    end
  end
  local function text(field)
    return type(kept) == "table" and type(kept[field]) == "string" and kept[field] or nil
  end
  return known, text("date"), sheet.name(text("child"))
end

-- The name given now counts, and else the one that was kept.
function sheet.remember(r, known, child)
  local _, _, kept = sheet.recall(r)
  local name = sheet.name(child) or kept
  local lines = {}
  for _, field in ipairs(sheet.fields) do
    local text = known[field.name]
    if text then lines[#lines + 1] = { name = field.name, text = text } end
  end
  if #lines == 0 then return r:remember("sheet", nil) end
  local today = r:today()
  r:remember("sheet", {
    child = name and sheet.fitting(name) or nil,
    date  = ("%04d-%02d-%02d"):format(today.year, today.month, today.day),
    lines = lines,
  })
end

-- "5 January 2026" for "2026-01-05"
function sheet.day(r, date)
  local year, month, day = (date or ""):match("^(%d+)-(%d+)-(%d+)$")
  local form = dates[tonumber(month)]
  return form and r:words(form, tonumber(day), tonumber(year))
end

-- What is known as lines: "Naps: at noon, with the bear".
function sheet.lines(r, known)
  local lines = {}
  for _, field in ipairs(sheet.fields) do
    local text = known[field.name]
    if text then lines[#lines + 1] = r:words(field.line, text) end
  end
  return lines
end

return sheet
