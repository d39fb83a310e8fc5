local respite = require "respite"

return respite.breathing {
  title   = "Calm 4-4-4",
  about   = "In for four, hold for four, out for four.",
  pattern = "4-4-4",
  rounds  = 6,
}
