local respite = require "respite"
local times   = require "lib.times"

-- The updates that were agreed on: respite run agree. Without any, the day is empty.
local steps = {}
for _, time in ipairs(respite.recall("times") or {}) do
  steps[#steps + 1] = {
    id = ("update-%02d%02d"):format(time // 60, time % 60), at = ("%02d:%02d"):format(time // 60, time % 60),
    -- It can be looked at for as long as check-in has it open.
    run = "check-in", grace = times.open_for .. "m", late = "skip",
  }
end

return respite.plan { title = "Agreed updates", steps = steps }
