local respite = require "respite"
local times   = require "lib.times"

local numbers = { "One", "Two", "Three" }
-- Minutes since midnight.
local usual = { 9 * 60 + 30, 12 * 60 + 30, 15 * 60, 17 * 60, 20 * 60 }
local another = "Another time"

-- One time: of the usual ones after the last, or typed. nil where it is skipped.
local function ask_time(r, number, after)
  local choices, ids = {}, {}
  for _, time in ipairs(usual) do
    if time > after then
      choices[#choices + 1] = r:clock(time)
      ids[#choices] = time
    end
  end
  choices[#choices + 1] = another
  local words, index = r:choose(r:words("When is update %d?", number), choices)
  if words ~= another then return index and ids[index] end
  -- What is kept of it is a number, not words.
  local typed = r:ask("What time? For example, 12:45 or 2:30 pm.", { longest = 40 })
  return typed and times.typed(r, typed)[1]
end

local function ask_times(r)
  local _, count = r:choose("How many updates a day would be enough?", numbers)
  local chosen = {}
  for number = 1, count or 0 do
    local time = ask_time(r, number, chosen[#chosen] or 0)
    if time then chosen[#chosen + 1] = time end
  end
  return times.sorted(chosen)
end

return respite.routine {
  title  = "Agree on updates",
  about  = "A few updates at set times, agreed once with whoever looks after them.",
  params = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
    times = respite.text { about = "the times, in place of the questions: 12:30, 3 pm" },
  },

  run = function(r, p)
    local before = r:recall("times")
    if before then r:say("Agreed so far: %s.", times.list(r, before)) end

    local chosen = p.times and times.typed(r, p.times) or ask_times(r)
    if #chosen == 0 then
      if p.times then r:say("Times can be written like this: 12:30, 15:00 or 2:30 pm.") end
      r:say(before and "It stays as it is." or "Nothing is agreed yet, and that is fine.")
      return
    end
    r:remember("times", chosen)

    local _, kind = r:choose("What is an update?", times.kinds)
    kind = kind or r:recall("kind") or 1
    r:remember("kind", kind)

    local lasts = r:remembers { tell = true }
    r:say((lasts and times.agreed or times.noted)[kind], times.list(r, chosen))
    r:say("Tell whoever is with %s. In between, no news is fine.", p.child)
    r:say("And if something is wrong, they call you at once.")
    r:offer_plan("updates")
  end,
}
