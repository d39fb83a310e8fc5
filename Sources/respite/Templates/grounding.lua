local respite = require "respite"

return respite.grounding {
  title = "Here",
  about = "Three things to notice, with time for each.",

  -- What a person may set: place=kitchen.
  params = {
    place = respite.text { default = "room", about = "where you are" },
  },

  -- One after the other. {place} stands for the parameter.
  prompts = {
    "Look around the {place}. Find something blue.",
    "Listen for the quietest sound.",
    "Feel your feet on the floor.",
  },
  pause = 12, -- seconds for each
}
