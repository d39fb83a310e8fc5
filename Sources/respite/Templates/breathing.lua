local respite = require "respite"

return respite.breathing {
  title   = "A breath",
  about   = "In for four, out for six. Gentle, not deep.",
  pattern = "4-6", -- seconds in and out; "4-2-6" holds in between
  rounds  = 8,     -- at first: a person may say rounds=3, or minutes=5

  -- In place of "Breathe in" and "Breathe out".
  words = { inhale = "In, softly", exhale = "And out" },
}
