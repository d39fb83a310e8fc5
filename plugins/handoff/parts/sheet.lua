-- The sheet, as it is kept: its child and date under the key "sheet", and each line's text under
-- "line.NAME". Version 0.1 kept the lines under "sheet" too, as lines = { { name = …, text = … } }.
local sheet = {}

-- Characters that an answer may have: with its key it always fits into what one key holds.
sheet.longest = 200

-- In the order of the page: what matters in an emergency, what a carer has to know, then the day.
sheet.fields = {
  { name = "numbers", part = 1, line = "Call: %s",
    question = "Who to call, and their numbers? You first, then who?" },
  { name = "allergies", part = 1, line = "Allergies / avoid: %s",
    question = "Allergies, or anything else to avoid?" },
  { name = "medicine", part = 2, line = "Medicine: %s",
    question = "Any medicine: what, how much, and when?" },
  { name = "collecting", part = 2, line = "May be picked up by: %s",
    question = "Who may pick them up?" },
  { name = "feeding", part = 3, line = "Feeding: %s", question = "Feeding: what, how much, and when?" },
  { name = "burping", part = 3, line = "After feeding: %s",
    question = "After feeding: how do they burp or settle best?" },
  { name = "naps", part = 3, line = "Naps: %s", question = "Naps: when, where, and how do they fall asleep?" },
  { name = "comfort", part = 3, line = "Comfort object: %s",
    question = "Which toy, blanket or song helps them fall asleep?" },
  { name = "comforting", part = 3, line = "When they cry: %s",
    question = "When they cry, what helps first, and what next?" },
  { name = "more", part = 3, line = "Also: %s", question = "Anything else that is good to know?" },
}

local dates = {
  "%d January %d", "%d February %d", "%d March %d", "%d April %d", "%d May %d", "%d June %d",
  "%d July %d", "%d August %d", "%d September %d", "%d October %d", "%d November %d", "%d December %d",
}

-- Stands for the name where none is given.
sheet.unnamed = "your child"

function sheet.name(child) return child ~= sheet.unnamed and child or nil end

-- What version 0.1 kept, by the name of its field.
local function before(kept)
  local known, lines = {}, type(kept) == "table" and kept.lines
  for _, line in ipairs(type(lines) == "table" and lines or {}) do
    if type(line) == "table" and type(line.name) == "string" and type(line.text) == "string" then
      known[line.name] = line.text
    end
  end
  return known
end

-- What is known, by the name of its field; the date of it; and the child's name, if one was given.
-- Whatever was kept, the first is a table of texts, and the others are texts or nil.
function sheet.recall(r)
  local kept = r:recall("sheet")
  local known = before(kept)
  for _, field in ipairs(sheet.fields) do
    local text = r:recall("line." .. field.name)
    if type(text) == "string" then known[field.name] = text end
  end
  local function text(field)
    return type(kept) == "table" and type(kept[field]) == "string" and kept[field] or nil
  end
  return known, text("date"), sheet.name(text("child"))
end

-- The name given now counts, and else the one that was kept.
function sheet.remember(r, known, child)
  local _, _, kept = sheet.recall(r)
  for _, field in ipairs(sheet.fields) do
    local text = known[field.name]
    if r:recall("line." .. field.name) ~= text then r:remember("line." .. field.name, text) end
  end
  if not next(known) then return r:remember("sheet", nil) end
  local today = r:today()
  r:remember("sheet", {
    child = sheet.name(child) or kept,
    date  = ("%04d-%02d-%02d"):format(today.year, today.month, today.day),
  })
end

-- "5 January 2026" for "2026-01-05"
function sheet.day(r, date)
  local year, month, day = (date or ""):match("^(%d+)-(%d+)-(%d+)$")
  local form = dates[tonumber(month)]
  return form and r:words(form, tonumber(day), tonumber(year))
end

-- What is known as lines, in parts with room between them: "Naps: at noon, with the bear". What is
-- not known of allergies is said, as silence could be taken for none.
function sheet.lines(r, known)
  local lines = {}
  for part = 1, 3 do
    if #lines > 0 and lines[#lines] ~= "" then lines[#lines + 1] = "" end
    for _, field in ipairs(sheet.fields) do
      local text = known[field.name]
      if field.name == "allergies" and not text then text = "nothing is noted here, so please ask" end
      if field.part == part and text then
        -- Set apart, as it is looked for in a hurry.
        if field.name == "allergies" and #lines > 0 then lines[#lines + 1] = "" end
        lines[#lines + 1] = r:words(field.line, text)
      end
    end
    if part == 2 then
      lines[#lines + 1] = "A baby sleeps safest on the back, in an empty cot of their own."
    end
  end
  if lines[#lines] == "" then lines[#lines] = nil end
  return lines
end

return sheet
