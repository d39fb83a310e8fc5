local respite = require "respite"

return respite.breathing {
  title    = "Box breathing",
  about    = "Four equal sides: in, hold, out, rest. Gentle, not deep.",
  evidence = "One of the patterns in a trial (Balban 2023). Anxiety fell in every group; no pattern is known to be better than the others.",
  pattern  = "4-4-4-4",
  rounds   = 8,
}
