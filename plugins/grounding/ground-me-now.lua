local respite = require "respite"

-- Without a hold, as nobody has said here that holds are fine.
local function breathe(r, words)
  r:show(words)
  r:breathe { inhale = 4, exhale = 6, rounds = 3 }
end

local function name_what_is_real(r, p)
  r:say("If you know of something wrong, call the person with them now.", { seconds = 6 })
  r:say("If not, say this once, for %s and for you.", p.child, { seconds = 6 })
  r:say("As far as I know, they are safe.", { seconds = 6 })
  r:say("They are loved.", { seconds = 6 })
  r:say("I'm a good %s.", p.parent, { seconds = 6 })
end

local function see_hear_feel(r, pause)
  r:say("Look around. What do you see?", { seconds = pause })
  r:say("Listen. What do you hear?", { seconds = pause })
  r:say("Feet, hands, air. What do you feel?", { seconds = pause })
end

return respite.grounding {
  title    = "Ground me now",
  about    = "Starts right away: breathe, name what is real, see, hear, and feel. About two minutes.",
  evidence = "It comes from practice. We found no trial of this sequence.",
  params   = {
    child  = respite.text { default = "your child", about = "what you call your child or children" },
    parent = respite.text { default = "parent", about = "what you are to them: mom, dad, grandma" },
    pause  = respite.number { default = 10, min = 2, max = 60, about = "seconds for each sense" },
  },

  run = function(r, p)
    breathe(r, "You're here. Breathe with this, gently.")
    name_what_is_real(r, p)

    -- The first question comes after the first minute, and goes by when nobody answers.
    local loud = r:rate("How loud is the alarm now? 0 is quiet, 10 is loud.", { timeout = 20 })
    if loud then r:record("alarm", loud) end
    if loud and loud >= 6 then
      breathe(r, "Still loud. That's fine. One more round, gently.")
    end

    see_hear_feel(r, p.pause)
    r:say("You're here, now. Someone to talk to: respite support")
  end,

  closing = function(r, why)
    if why ~= "done" then r:say("You can come back to this any time.") end
  end,
}
