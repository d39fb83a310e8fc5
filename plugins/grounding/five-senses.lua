local respite = require "respite"

return respite.grounding {
  title    = "Five senses",
  about    = "Five things to see, four to feel, three to hear, two to smell, one to taste.",
  evidence = "It comes from practice, not from a trial.",
  prompts  = {
    "Find five things that you can see.",
    "Feel four things: your feet, a sleeve, the air, a wall.",
    "Listen for three sounds, near or far.",
    "Find two smells. Your own sleeve counts.",
    "Notice one taste. A sip of water counts.",
  },
  pause = 20,
}
