local respite = require "respite"
local ladder  = require "lib.ladder"

-- Two weeks of baby steps: one small time apart a day, which you begin, or leave for another day.
-- Which step it is, you choose each time. While the ladder rests, the day is empty. For two weeks of
-- your own, name the dates: days = { "2026-03-02", "2026-03-03", … }; or leave it at "daily", and
-- pause it after two weeks.
local memory = { recall = function(_, key) return respite.recall(key) end }

return respite.plan {
  title = "Two weeks of baby steps",
  days  = "daily",

  steps = ladder.rests(memory) and {} or {
    { at = "09:30", run = "extended-exhale", with = { minutes = 2 }, late = "skip" },
    { at = "10:00", run = "baby-steps", grace = "6h", separation = true },
    { at = "20:30", run = { "ladder", "good-parent" }, grace = "1h", late = "skip" },
  },
}
