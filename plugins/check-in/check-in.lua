local respite = require "respite"
local times   = require "lib.times"

local day_minutes = 24 * 60

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

-- Days since a day long ago, for a date such as 20260105.
local function day_number(date)
  local year, month, day = date // 10000, date // 100 % 100, date % 100
  -- A year that begins in March has its leap day at the end.
  if month < 3 then year, month = year - 1, month + 12 end
  return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day
end

-- What is known of today: it begins again with each date.
local function day_of(r)
  local day, today = r:recall("day"), date(r)
  if day and day.date == today then return day end
  -- An update may be open over midnight.
  local taken = day and day_number(today) - day_number(day.date) == 1 and day.taken
  local is_open = taken and taken + times.open_for > day_minutes
  return { date = today, urges = 0, before = is_open and taken or nil }
end

local function minute(r)
  local now = r:now()
  return now.hour * 60 + now.minute
end

-- The agreed update that is open now and was not taken, its place among those of the day, and the
-- key under which it is taken: one of yesterday may be open until after midnight.
local function open_update(agreed, day, now)
  for place, time in ipairs(agreed) do
    local close = time + times.open_for
    if now >= time and now < close and (day.taken or -1) < time then return time, place, "taken" end
    if now + day_minutes < close and (day.before or -1) < time then return time, place, "before" end
  end
end

-- The next one after now, and how many minutes are left until then: it may be tomorrow's.
local function next_update(agreed, now)
  local next, left
  for _, time in ipairs(agreed) do
    local wait = (time - now - 1) % day_minutes + 1
    if not left or wait < left then next, left = time, wait end
  end
  return next, left
end

local function take(r, day, time, place, key, agreed)
  day[key] = time
  r:remember("day", day)
  local kind = times.kinds[r:recall("kind") or 1]
  r:say("It is time: update %d of %d today. %s.", place, #agreed, kind)
  r:say("Look at it once, with both eyes. Then it is your time again.")
end

local function say_next(r, agreed)
  if #agreed == 0 then
    if r:remembers() then
      r:say("No times are agreed yet. To agree on some: respite run agree")
    else
      r:say("If you have agreed on times, go by your note of them.")
    end
    return
  end
  -- Minutes have passed, and perhaps midnight.
  local now, day = minute(r), day_of(r)
  local open, _, key = open_update(agreed, day, now)
  local time, left = next_update(agreed, now)
  -- One may have come while the wave went by.
  if open then
    r:say("And now it is %s: time for your update.", r:clock(open))
    day[key] = open
    r:remember("day", day)
  elseif now + left < day_minutes or left <= 12 * 60 then
    r:say("The next update comes at %s, in %s.", r:clock(time), times.span(r, left))
  else
    r:say("Today's updates are over. The next one comes tomorrow at %s.", r:clock(time))
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
    local time, place, key = open_update(agreed, day, minute(r))
    if time then
      take(r, day, time, place, key, agreed)
      say_next(r, agreed)
      return
    end

    -- Counted at once, so that it counts when this is stopped, too.
    day.urges = day.urges + 1
    r:remember("day", day)

    r:say("If you know of something wrong, call whoever is with them now. If not: two minutes, here.")
    ride(r)
    if not r:remembers() then
      r:say("A wave came, because you miss %s.", p.child)
    elseif day.urges == 1 then
      r:say("One wave came today, because you miss %s.", p.child)
    else
      r:say("%d waves came today. It is a number, not a mark.", day.urges)
    end
    say_next(r, agreed)
  end,

  closing = function(r, why)
    if why ~= "done" then r:say("Stopping is fine. Waves pass without help, too.") end
  end,
}
