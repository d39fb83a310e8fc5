local respite = require "respite"

return respite.breathing {
  title    = "4-7-8",
  about    = "In for four, hold for seven, out for eight. Four rounds to start with, at most eight.",
  evidence = "One small study (Vierra 2022, 43 people). That is too little to say more.",
  pattern  = "4-7-8",

  -- A parameter of your own, for bounds of your own.
  params = {
    rounds = respite.integer { default = 4, min = 1, max = 8, about = "how many breaths" },
  },
}
