local respite = require "respite"

return respite.breathing {
  title    = "Longer out-breath",
  about    = "In for four, out for six, and nothing to hold. Gentle, not deep.",
  evidence = "In a trial with 100 people (Birdee 2023) anxiety fell with a longer out-breath, and with an equal one too.",
  pattern  = "4-6",
  rounds   = 12,
}
