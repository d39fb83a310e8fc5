local respite = require "respite"
local sheet   = require "parts.sheet"

local here = "Here it is, to read out or to copy."

-- The words of a line, or nil where it is skipped.
local function ask(r, question) return r:ask("%s", question, { longest = sheet.longest }) end

local function consent(r)
  if r:consent() then return true end
  r:remembers { tell = true }
  r:say("It won't be saved, but you can copy it at the end.")
  return false
end

local function first(r, p)
  r:say("Ten short questions about a day with %s. Press Enter to skip any of them.", p.child)
  local may = consent(r)

  local known = {}
  for _, field in ipairs(sheet.fields) do
    known[field.name] = ask(r, field.question)
    -- At once: who is called away halfway finds it again.
    if may and known[field.name] then sheet.remember(r, known, p.child) end
  end
  if not next(known) then
    r:say("Nothing yet, and that is fine. One line is a beginning, any day.")
    return
  end

  if may then
    r:say("Your sheet is saved. To hand it over: respite run handoff-sheet")
  else
    r:page(here, sheet.lines(r, known))
  end
end

local function again(r, p, known, date)
  local day = sheet.day(r, date)
  local opening = day and r:words("What is new since %s? Enter keeps all of it.", day)
    or "What is new? Enter keeps all of it."
  local may
  for turn = 1, 2 * #sheet.fields do
    local choices = {}
    for i, field in ipairs(sheet.fields) do choices[i] = r:words(field.line, known[field.name] or "nothing yet") end
    local _, number = r:choose(
      turn == 1 and opening or "Anything else? Press Enter when you're done.", choices)
    if not number then break end

    if may == nil then
      may = consent(r)
    end
    local field = sheet.fields[number]
    local text = known[field.name]
      and ask(r, r:words(field.line, "what is it now? Enter keeps it, a - takes it out."))
      or not known[field.name] and ask(r, field.question)
    if text then
      known[field.name] = text ~= "-" and text or nil
      if may then sheet.remember(r, known, p.child) end
    end
  end

  if not next(known) then
    r:say("The sheet is empty now. Start a new one with: respite run handoff")
  elseif may == false then
    r:page(here, sheet.lines(r, known))
  else
    r:say("It is up to date. To hand it over: respite run handoff-sheet")
  end
end

return respite.routine {
  title  = "Handoff",
  about  = "What someone needs to know for a day with your child, on one page. Where it is saved, you change only what is new.",
  params = {
    child = respite.text { default = sheet.unnamed, about = "what you call your child or children" },
  },

  run = function(r, p)
    local known, date = sheet.recall(r)
    if next(known) then again(r, p, known, date) else first(r, p) end
  end,
}
