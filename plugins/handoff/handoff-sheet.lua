local respite = require "respite"
local sheet   = require "parts.sheet"

return respite.routine {
  title  = "Handoff sheet",
  about  = "What you wrote in handoff, on one page for whoever is with them. With --linear it can be copied or printed.",
  params = {
    child     = respite.text { default = sheet.unnamed, about = "what you call your child or children" },
    caregiver = respite.text { default = "whoever is with them", about = "who is with them: Grandma, Sam" },
    at_once   = respite.flag { default = false, about = "yes writes all lines at once, for --linear" },
  },

  run = function(r, p)
    local known, date, name = sheet.recall(r)
    if not next(known) then
      r:say("There is no sheet yet. To make one, in two minutes: respite run handoff")
      return
    end

    local function line(text)
      if p.at_once then r:show("%s", text) else r:say("%s", text) end
    end
    -- "Your child" is right for a parent, and not on a page for someone else.
    name = sheet.name(p.child) or name
    line(("A day with %s, for %s."):format(name or "us", p.caregiver))
    sheet.tell(known, line)
    local day = sheet.day(date)
    if day then line("Written on " .. day .. ".") end
    line("Your own way with them is welcome, too. Thank you.")
  end,
}
