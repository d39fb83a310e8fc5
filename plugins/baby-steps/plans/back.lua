local respite = require "respite"
local ladder  = require "lib.ladder"

-- When the step that you are out for comes to its end, as far as its length is known. It looks at
-- the day on which you left; without a step under way, and while the ladder rests, the day is empty.
local memory = { recall = function(_, key) return respite.recall(key) end }
local away = memory:recall("away")
local steps, days = {}, "daily"
if away and away.back and not ladder.rests(memory) then
  steps[1] = {
    id = "back", at = ("%02d:%02d"):format(away.back // 60, away.back % 60), run = "baby-steps",
    grace = "6h", separation = true,
  }
  local day = away.day
  -- The first version remembered the date as it is written here.
  days = type(day) == "string" and day
    or ("%04d-%02d-%02d"):format(day // 10000, day // 100 % 100, day % 100)
end

return respite.plan { title = "Time to be back", days = days, steps = steps }
