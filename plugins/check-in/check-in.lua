local respite = require "respite"
local times   = require "lib.times"

-- Two minutes of twelve breaths, ten seconds each.
local wave = {
  { 20, "The urge to check is here. You need not push it away." },
  { 20, "Where is it? The chest, the hands, the thumb on the phone?" },
  { 20, "It comes like a wave. You can ride it, and let it carry you." },
  { 20, "It may grow. It may stay a while. Waves do that." },
  { 20, "Behind it is love. Love can wait a little, too." },
  { 20, "Look around. Feel your feet. You are here, and the wave moves." },
}

local function ride(r)
  r:together(
    function()
      for _, line in ipairs(wave) do r:say(line[2], { seconds = line[1] }) end
    end,
    function() r:breathe { inhale = 4, exhale = 6, rounds = 12 } end)
end

local function date(r)
  local today = r:today()
  return (today.year * 100 + today.month) * 100 + today.day
end

-- What is known of today: it begins anew with each date.
local function day_of(r)
  local day = r:recall("day")
  if day and day.date == date(r) then return day end
  return { date = date(r), urges = 0 }
end

local function minute(r)
  local now = r:now()
  return now.hour * 60 + now.minute
end

-- The agreed update that is open now and was not taken, and its place among those of the day.
local function open_update(agreed, day, now)
  for place, time in ipairs(agreed) do
    if now >= time and now < time + times.open_for and (day.taken or -1) < time then return time, place end
  end
end

local function next_update(agreed, now)
  for _, time in ipairs(agreed) do
    if time > now then return time end
  end
end

local function take(r, day, time, place, agreed)
  day.taken = time
  r:remember("day", day)
  local kind = times.kinds[r:recall("kind") or 1]
  r:say("It is time: update %d of %d today. %s.", place, #agreed, kind)
  r:say("Look at it once, with both eyes. Then it is your time again.")
end

local function say_next(r, agreed, day)
  if #agreed == 0 then
    r:say("No times are agreed yet. To agree on some: respite run agree")
    return
  end
  local now = minute(r)
  -- One may have come while the wave went by.
  local open, time = open_update(agreed, day, now), next_update(agreed, now)
  if open then
    r:say("And now it is %s: time for your update.", times.words(open))
    day.taken = open
    r:remember("day", day)
  elseif time then
    r:say("The next update comes at %s, in %s.", times.words(time), times.span(r, time - now))
  else
    r:say("Today's updates are over. The next one comes tomorrow at %s.", times.words(agreed[1]))
  end
end

return respite.routine {
  title    = "Check-in",
  about    = "At an agreed time: your update. In between: two minutes to ride out the urge to check.",
  evidence = "In a small study of urge surfing people gave in less often, though the urges stayed. The limits are a practice of our own.",
  params   = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    local agreed = r:recall("times") or {}
    local day = day_of(r)
    local time, place = open_update(agreed, day, minute(r))
    if time then
      take(r, day, time, place, agreed)
      say_next(r, agreed, day)
      return
    end

    -- Counted at once, so that it counts when this is stopped, too.
    day.urges = day.urges + 1
    r:remember("day", day)

    r:say("If you know of something wrong, call now. If not: two minutes, here.")
    ride(r)
    if day.urges == 1 then
      r:say("One wave came today, because you miss %s.", p.child)
    else
      r:say("%d waves came today. It is a number, not a mark.", day.urges)
    end
    say_next(r, agreed, day)
  end,

  closing = function(r, why)
    if why ~= "done" then r:say("Stopping is fine. Waves pass without help, too.") end
  end,
}
