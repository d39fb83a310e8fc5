local respite = require "respite"

-- What it is called after comes first, always; the others come in a new order each time.
local first = "I'm a good %s."
local others = {
  "I miss them because I love them.",
  "I chose with care who is with them.",
  "Others do it differently, and do it well.",
  "I can be away and be theirs.",
  "Rest is part of caring for them.",
  "I'm a good %s on hard days, too.",
}

return respite.affirmations {
  title  = "A good parent",
  about  = "Kind sentences over slow breaths, in a new order each time.",
  params = {
    parent = respite.text { default = "parent", about = "what you are to them: mom, dad, grandma" },
    lines  = respite.integer { default = 4, min = 1, max = #others + 1, about = "how many sentences" },
  },

  run = function(r, p)
    local chosen = r:shuffle(others)
    table.insert(chosen, 1, first)
    r:chime()
    -- Two things at once, on one clock: a sentence stays for two breaths of ten seconds.
    r:together(
      function()
        for i = 1, p.lines do r:say(chosen[i], p.parent, { seconds = 20 }) end
      end,
      function()
        r:breathe { inhale = 4, exhale = 6, rounds = 2 * p.lines }
      end)
    r:chime()
  end,
}
