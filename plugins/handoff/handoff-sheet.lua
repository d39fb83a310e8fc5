local respite = require "respite"
local sheet   = require "parts.sheet"

return respite.routine {
  title  = "Handoff sheet",
  about  = "What you wrote in handoff, on one page for whoever is with them. With --output sheet.html it can be printed.",
  params = {
    child     = respite.text { default = sheet.unnamed, about = "what you call your child or children" },
    caregiver = respite.text { default = "whoever is with them", about = "who is with them: Grandma, Sam" },
  },

  run = function(r, p)
    local known, date, name = sheet.recall(r)
    if not next(known) then
      r:remembers { tell = true }
      r:say("There is no sheet yet. To make one: respite run handoff")
      return
    end

    -- "Your child" is right for a parent, and not on a page for someone else.
    name = sheet.name(p.child) or name
    local lines = sheet.lines(r, known)
    local day = sheet.day(r, date)
    lines[#lines + 1] = ""
    if day then lines[#lines + 1] = r:words("Written on %s.", day) end
    lines[#lines + 1] = "Feel free to do things your own way, too. Thank you."
    local title = name and r:words("A day with %s, for %s.", name, p.caregiver)
      or r:words("A day with us, for %s.", p.caregiver)
    r:page(title, lines)
  end,
}
