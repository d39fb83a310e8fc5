local respite = require "respite"

-- Back to work, or to whatever the day holds. Copy it, and set the times that are yours.
return respite.plan {
  title = "First day back",
  days  = "mon-fri",

  steps = {
    { at = "06:45", run = "extended-exhale", with = { minutes = 2 } },
    { at = "07:10", run = "rehearse-goodbye", with = { rounds = 1 }, late = "skip" },

    -- You begin it yourself, at your own door.
    { at = "07:50", run = "at-the-door", grace = "30m", separation = true },
    { after = "at-the-door", wait = "15m", run = "see-hear-feel" },

    -- Between the updates that you agreed on: respite run agree
    { every = "3h", from = "10:30", to = "16:00", run = "physiological-sigh", limit = 2, late = "skip" },
    { at = "12:30", run = "permission-to-enjoy", grace = "45m", late = "skip" },

    { at = "17:00", run = "back-again", remind = "10m", grace = "45m" },
    { id = "evening", at = "20:30", run = { "extended-exhale", "good-parent" }, grace = "1h" },
  },
}
