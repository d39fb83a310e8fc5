local respite = require "respite"

local function notice(r, pause)
  r:say("Look around. Name three things that you see.", { seconds = pause })
  r:say("Listen. Name three things that you hear.", { seconds = pause })
  r:say("Name three things that you feel: the floor, a sleeve, the air.", { seconds = pause })
end

return respite.grounding {
  title  = "See, hear, feel",
  about  = "Three small questions that bring you back to where you are.",
  params = {
    pause = respite.number { default = 12, min = 2, max = 120, about = "seconds for each question" },
  },

  run = function(r, p)
    local before = r:rate("How loud is the worry? 0 is quiet, 10 is loud.")
    if before then r:record("worry", before) end
    notice(r, p.pause)

    -- Any question may be skipped, and then gives nil. Ask again only if there is a number to compare.
    local after = before and r:rate("And how loud is it now?")
    if after then r:record("worry", after) end
    if after and after >= before then
      r:say("Not quieter yet. That happens, and it is fine.")
      if r:confirm("Once more around?") then notice(r, p.pause) end
    end

    r:say("You are here, now. You can come back to this at any time.")
  end,
}
