local respite = require "respite"

-- When the step that you are out for comes to its end, as far as its length is known. It looks at
-- the day on which you left; without a step under way, the day is empty.
local away = respite.recall("away")
local steps = {}
if away and away.back then
  steps[1] = {
    id = "back", at = ("%02d:%02d"):format(away.back // 60, away.back % 60), run = "baby-steps",
    grace = "6h", separation = true,
  }
end

return respite.plan { title = "Time to be back", days = away and away.day or "daily", steps = steps }
