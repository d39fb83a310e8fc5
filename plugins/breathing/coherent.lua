local respite = require "respite"

return respite.breathing {
  title    = "Coherent breathing",
  about    = "Five and a half seconds in, five and a half out. With sound on, a chime ends it.",
  evidence = "In a trial with 400 people (Fincham 2023) it did no better than a placebo at 12 breaths a minute. Both groups improved.",
  pattern  = "5.5-5.5",
  minutes  = 5,
  chime    = true,  -- eyes may be closed by then: let the end be heard
}
