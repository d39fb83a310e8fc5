local respite = require "respite"

return respite.breathing {
  title    = "Resonance breathing",
  about    = "Five seconds in, five out: six breaths a minute. With sound on, a chime ends it.",
  evidence = "A study (Frontiers in Public Health 2017) saw an effect on mood and blood pressure right afterwards.",
  pattern  = "5-5",
  minutes  = 5,
  chime    = true,
}
