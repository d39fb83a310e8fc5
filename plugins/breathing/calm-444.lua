local respite = require "respite"

return respite.breathing {
  title    = "Calm 4-4-4",
  about    = "In for four, hold for four, out for four. Gentle, not deep.",
  evidence = "No trial of this pattern was found. Pick what is comfortable.",
  pattern  = "4-4-4",
  rounds   = 6,
}
