local respite = require "respite"

-- The morning of the day that was chosen in partner-plan, each week: a look at what was planned for
-- it. Without a day, nothing.
local week = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" }
local plan = respite.recall("plan")
local day = type(plan) == "table" and week[plan.day]

return respite.plan {
  title = "Small times apart",
  days  = day or "daily",
  steps = day and { { at = "08:00", run = "partner-plan", grace = "12h", late = "skip" } } or {},
}
