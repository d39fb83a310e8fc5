local respite = require "respite"

-- Friday evening, from the shower to the key in the door. For one date: days = "2026-05-30".
return respite.plan {
  title     = "An evening out",
  days      = "fri",
  -- Coming home after midnight belongs to the same evening.
  day_start = "05:00",

  steps = {
    { at = "17:30", run = "rehearse-goodbye", with = { rounds = 1 }, late = "skip" },
    { at = "18:45", run = "at-the-door", grace = "45m", separation = true },
    { after = "at-the-door", wait = "20m", run = "permission-to-enjoy" },
    { at = "21:00", run = "check-in", grace = "30m", late = "skip" },
    { at = "00:15", run = "coherent", with = { minutes = 3 }, grace = "1h", late = "skip" },
  },
}
