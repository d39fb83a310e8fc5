local respite = require "respite"
local ladder  = require "lib.ladder"

local latest = 8

local dates = {
  "%d Jan", "%d Feb", "%d Mar", "%d Apr", "%d May", "%d Jun",
  "%d Jul", "%d Aug", "%d Sep", "%d Oct", "%d Nov", "%d Dec",
}

-- "3 May" for 20260503
local function date(r, day) return r:words(dates[day // 100 % 100] or "%d", day % 100) end

-- How strong it was at its strongest, each time: the latest below, as one reads.
local function plot(r, step, runs)
  local lines, first, last = {}, nil, nil
  for index, run in ipairs(runs) do
    if run.peak then
      first, last = first or run.peak, run.peak
      if index > #runs - latest then lines[#lines + 1] = { date(r, run.day or 0), run.peak } end
    end
  end
  if not last then
    r:say("%s: you haven't rated this one yet.", step)
    return
  end
  lines[#lines + 1] = ""
  lines[#lines + 1] = last < first and r:words("From %d at first to %d now.", first, last)
    or "How strong it got each time, from 0 to 100."
  r:page(step, lines)
end

-- The step that was practised of late: where the person is, or the nearest one below.
local function practised(r, order, current)
  for place = ladder.place(order, current), 1, -1 do
    if #ladder.runs(r, order[place]) > 0 then return order[place] end
  end
end

-- "A coffee on your own, 30 minutes, 2 times (you are here)"
local function listed(r, step, count, is_here)
  local words = step
  if count == 1 then words = r:words("%s, once", step) end
  if count > 1 then words = r:words("%s, %d times", step, count) end
  return is_here and r:words("%s (you are here)", words) or words
end

return respite.routine {
  title = "Your ladder",
  about = "All your steps, how often you took each, and how uneasy it was.",

  run = function(r)
    -- No step is shown, so that none seems to be asked for.
    if ladder.rests(r) then
      r:say("Your ladder is resting. Nothing is asked of you.")
      r:say("You can open it again when you like: respite run baby-steps")
      return
    end

    local order, texts = ladder.steps(r)
    local current = ladder.current(r, order)
    local choices, total = {}, 0
    for place, id in ipairs(order) do
      local count = #ladder.runs(r, id)
      total = total + count
      choices[place] = listed(r, texts[id], count, id == current)
    end

    local recent = practised(r, order, current)
    if recent then plot(r, texts[recent], ladder.runs(r, recent)) end

    -- The list is the ladder; who chooses one sees how that one went.
    repeat
      local _, place = r:choose("Your ladder. Choose a step to see how it went, or skip.", choices)
      if place then plot(r, texts[order[place]], ladder.runs(r, order[place])) end
    until not place
    if total == 0 then
      r:say(r:remembers { tell = true } and "No steps yet. The first one can be tiny."
        or "The first step can be tiny.")
    elseif total == 1 then
      r:say("One time apart, and you came back.")
    else
      r:say("%d times apart, and you came back each time.", total)
    end
  end,
}
