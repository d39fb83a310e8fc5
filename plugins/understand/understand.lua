local respite  = require "respite"
local readings = require "parts.readings"
local spaced   = require "parts.spaced"

local topics = { "today" }
for i, reading in ipairs(readings) do topics[i + 1] = reading.name end

-- Which one it is today: the same all day, and the next one on another day.
local function todays(r)
  local today = r:today()
  local day = today.year * 10000 + today.month * 100 + today.day
  local last = r:recall("last")
  local number = 1
  if type(last) == "table" and math.type(last.reading) == "integer" then
    number = last.day == day and last.reading or last.reading + 1
    number = (number - 1) % #readings + 1
  end
  r:remember("last", { reading = number, day = day })
  return readings[number]
end

return respite.routine {
  title    = "Understand",
  about    = "Why it can be hard to leave: one short reading a day.",
  evidence = "Our own short words on what is widely known. They inform, and stand in for nobody who can listen.",
  params   = {
    topic = respite.choice { choices = topics, default = "today", about = "what to read about" },
  },

  run = function(r, p)
    local reading
    for _, each in ipairs(readings) do
      if each.name == p.topic then reading = each end
    end
    local isTodays = not reading
    reading = reading or todays(r)

    r:page(reading.title, spaced(reading))
    if isTodays and r:remembers() then r:say("Another one tomorrow.") end
  end,
}
