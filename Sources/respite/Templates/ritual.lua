local respite = require "respite"

return respite.routine {
  title = "A moment",
  about = "A breath, a question, and a kind word.",

  -- What a person may set: child=Mia breaths=5.
  params = {
    child   = respite.text { default = "your child", about = "what you call your child or children" },
    breaths = respite.integer { default = 3, min = 1, max = 20, about = "breaths to begin with" },
  },

  -- r does things, in order; p has the parameters.
  run = function(r, p)
    r:say("Stand with both feet on the floor.")
    r:breathe { inhale = 4, exhale = 6, rounds = p.breaths }

    -- Every question may be skipped, and then gives nil.
    local knot = r:rate("How tight is the knot? 0 is loose, 10 is tight.")
    if knot and knot > 6 then
      r:say("That is love, pulling. Two breaths more.")
      r:breathe { inhale = 4, exhale = 6, rounds = 2 }
    end

    r:say("Think of %s. You will see each other soon.", p.child)
  end,

  -- However it ended, in at most five seconds.
  closing = function(r, why)
    if why == "stopped" then r:say("Stopping is fine.") end
  end,
}
