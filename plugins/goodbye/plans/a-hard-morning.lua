local respite = require "respite"

-- For mornings when leaving is heavy: more calm for you, and the same short goodbye for them.
return respite.plan {
  title = "A hard morning",
  days  = "mon-fri",

  steps = {
    { at = "06:40", run = { "ground-me-now", "extended-exhale" } },
    { at = "07:20", run = "name-whats-real", late = "skip" },
    { at = "07:50", run = "at-the-door", with = { breaths = 4 }, grace = "30m", separation = true },
    { after = "at-the-door", wait = "5m", run = { { "physiological-sigh", with = { rounds = 5 } }, "safe-and-loved" } },
  },
}
