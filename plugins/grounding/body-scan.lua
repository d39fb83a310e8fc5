local respite = require "respite"

return respite.grounding {
  title   = "Body scan",
  about   = "From your feet to your forehead, with nothing to change. With sound on, a chime ends it.",
  prompts = {
    "Sit or lie down. Close your eyes if you like.",
    "Your feet, and what they touch.",
    "Your legs, and what holds them.",
    "Your belly, as it moves with each breath.",
    "Your hands. Let them be heavy.",
    "Your shoulders. They may drop a little.",
    "Your jaw, your eyes, your forehead.",
    "All of you, here.",
  },
  pause = 15,
  chime = true,

  closing = function(r, why)
    if why == "done" then r:say("Open your eyes when you are ready.") end
  end,
}
