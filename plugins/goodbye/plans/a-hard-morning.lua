local respite = require "respite"

-- For mornings when leaving is heavy: more calm for you, and the same short goodbye for them. Calm
-- comes from the breath and the senses: sentences that all is well, day after day, would be checking.
return respite.plan {
  title = "A hard morning",
  days  = "mon-fri",

  steps = {
    { at = "06:40", run = { "see-hear-feel", "extended-exhale" } },
    { at = "07:20", run = "good-parent", with = { lines = 2 }, late = "skip" },
    { at = "07:50", run = "at-the-door", with = { breaths = 4 }, grace = "30m", separation = true },
    { after = "at-the-door", wait = "5m", run = { { "physiological-sigh", with = { rounds = 5 } }, "five-senses" } },
  },
}
