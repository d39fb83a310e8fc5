local respite = require "respite"
local sheet   = require "parts.sheet"

local here = "Here it is, to read out or to copy."

-- The words of a line, or nil where it is skipped.
local function ask(r, question)
  local text = r:ask("%s", question)
  if not text then return nil end
  local kept, isAll = sheet.fitting(text)
  if not isAll then r:say("That was long. This much fits: %s", kept) end
  return kept
end

local function first(r, p)
  r:say("Eight short questions about a day with %s. Enter skips any of them.", p.child)
  local may = r:consent()
  if not may then r:say("Then it lasts until the end, where you can copy it.") end

  local known = {}
  for _, field in ipairs(sheet.fields) do
    known[field.name] = ask(r, field.question)
    -- At once: who is called away halfway finds it again.
    if known[field.name] then sheet.remember(r, known, p.child) end
  end
  if not next(known) then
    r:say("Nothing yet, and that is fine. One line is a beginning, any day.")
    return
  end

  if may then
    r:say("It is kept. To hand it over: respite run handoff-sheet")
  else
    r:page(here, sheet.lines(r, known))
  end
end

-- A glance is enough: each choice says what is known.
local function glance(r, field, text)
  local words = text or "nothing yet"
  if utf8.len(words) and utf8.len(words) > 48 then
    words = words:sub(1, utf8.offset(words, 46) - 1) .. " …"
  end
  return r:words(field.line, words)
end

local function again(r, p, known, date)
  local day = sheet.day(r, date)
  local opening = day and r:words("What is new since %s? Enter keeps all of it.", day)
    or "What is new? Enter keeps all of it."
  local may
  for turn = 1, 2 * #sheet.fields do
    local choices = {}
    for i, field in ipairs(sheet.fields) do choices[i] = glance(r, field, known[field.name]) end
    local _, number = r:choose(
      turn == 1 and opening or "Anything else? Enter is done.", choices)
    if not number then break end

    if may == nil then
      may = r:consent()
      if not may then r:say("Then what is new lasts until the end, where you can copy it.") end
    end
    local field = sheet.fields[number]
    local text = known[field.name]
      and ask(r, r:words(field.line, "what is it now? Enter keeps it, a - takes it out."))
      or not known[field.name] and ask(r, field.question)
    if text then
      known[field.name] = text ~= "-" and text or nil
      sheet.remember(r, known, p.child)
    end
  end

  if not next(known) then
    r:say("The sheet is empty now. handoff begins it anew, any day.")
  elseif may == false then
    r:page(here, sheet.lines(r, known))
  else
    r:say("It is up to date. To hand it over: respite run handoff-sheet")
  end
end

return respite.routine {
  title  = "Handoff",
  about  = "What someone needs to know for a day with your child, asked once. Later you change only what is new.",
  params = {
    child = respite.text { default = sheet.unnamed, about = "what you call your child or children" },
  },

  run = function(r, p)
    local known, date = sheet.recall(r)
    if next(known) then again(r, p, known, date) else first(r, p) end
  end,
}
