local respite = require "respite"
local ladder  = require "lib.ladder"
local offer   = require "lib.offer"
local first   = require "lib.first"

local unease = "How uneasy are you now? 0 is calm, 100 is as bad as it gets."

-- Whether the person is out just now, for the closing; and whether there is a step that waits.
local is_out, has_step = false, false

-- Before -----------------------------------------------------------------------------------------

-- Who says no once is not asked at every step; `respite settings keep=on` says yes for good.
local function keep_fear(r, fear)
  if not r:recall("unkept") and not r:consent() then r:remember("unkept", true) end
  r:note(r:words("Feared: %s", fear))
end

local function look_ahead(r)
  local fear = r:ask("What are you afraid might happen? A few words, or skip.")
  local likely
  if fear then
    keep_fear(r, fear)
    likely = r:rate("How likely does it feel? 0 is not at all, 100 is certain.", { max = 100 })
  end
  local before = r:rate(unease, { max = 100 })
  if before then r:record("distress", before) end
  return fear, likely, before
end

-- The ladder rests after what was feared came true. It is opened by their word alone.
local function reopens(r, child)
  r:say("Your ladder is resting, because something you were afraid of happened.")
  local _, index = r:choose("What would you like?", { "Let it rest", "Open the ladder again" })
  if index ~= 2 then
    r:say("It can rest as long as you like.")
    return false
  end
  if not first(r, child) then return false end
  ladder.open(r)
  return true
end

local function is_ready(r, child)
  if ladder.rests(r) then return reopens(r, child) end
  return not ladder.asks_first(r) or first(r, child)
end

-- Back again -------------------------------------------------------------------------------------

local function span(r, minutes)
  local hours, rest = minutes // 60, minutes % 60
  local hour_words = r:words(hours == 1 and "1 hour" or "%d hours", hours)
  local minute_words = r:words(rest == 1 and "1 minute" or "%d minutes", rest)
  if hours == 0 then return minute_words end
  if rest == 0 then return hour_words end
  return r:words("%s and %s", hour_words, minute_words)
end

local function ask_fear(r, fear)
  if fear then return r:confirm('You were afraid of this: "%s". Did it happen?', fear) end
  return r:confirm("Did what you were afraid of happen?")
end

-- It is news, and no exercise: see to everyone, and nothing else.
local function see_to_everyone(r)
  r:support()
  r:say("That was hard. Is everyone all right?")
  r:say("If not, call the emergency number now.")
  r:say("Then tell someone you trust about it.")
  r:say(r:remembers() and "Your ladder rests now, until you open it again."
    or "Let the steps rest now, as long as you like.")
end

local function rate_it(r)
  local peak = r:rate("How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.", { max = 100 })
  if peak then r:record("peak", peak) end
  local now = r:rate("And now?", { max = 100 })
  if now then r:record("distress", now) end
  return peak, now
end

-- Until then it waits: who stops here is asked again.
local function arrive(r, away, run)
  ladder.add_run(r, away.step, run)
  r:remember("away", nil)
end

-- `away` is what was known when they left, `minutes` how long they were out, where that is known.
-- What was feared comes first: it may be that nobody has time for numbers.
local function come_back(r, away, minutes, fear)
  is_out, has_step = false, false
  if minutes and minutes >= 1 then
    r:say("You're back, after %s.", span(r, minutes))
  else
    r:say("You're back.")
  end

  local today = r:today()
  local run = {
    day = (today.year * 100 + today.month) * 100 + today.day, minutes = minutes, before = away.before,
  }
  if away.feared then run.happened = ask_fear(r, fear) end
  if run.happened then
    arrive(r, away, run)
    see_to_everyone(r)
    return
  end
  if run.happened == false and away.likely then
    r:say("You rated it %d out of 100. It didn't happen.", away.likely)
  elseif run.happened == false then
    r:say("It didn't happen.")
  end
  run.peak, run.now = rate_it(r)
  arrive(r, away, run)
  -- It may have come to rest while they were out; and without a next time that knows of it, there is
  -- nothing to choose.
  if r:remembers() and not ladder.rests(r) then offer.next_time(r) end
  r:say("You went, and you came back. That was the step.")
end

-- A step that was begun before this session. How long it took is not known: they may have been back
-- for hours.
local function finish_earlier(r, away)
  local _, texts = ladder.steps(r)
  local _, index = r:choose(r:words("You went out for this: %s.", texts[away.step] or r:words("A step of your own")),
    { "I'm back", "I'm still out", "I didn't go" })
  if index == 3 then
    r:remember("away", nil)
    r:say("That's fine.")
    return false
  end
  if index == 1 then
    come_back(r, away)
  else
    r:say(r:remembers() and "Then this waits for you until you're back." or "Take the time you need.")
  end
  return true
end

-- Going ------------------------------------------------------------------------------------------

local function minute_of_day(r)
  local now = r:now()
  return now.hour * 60 + now.minute
end

-- What is known when they leave. Where the step has a length, and ends before midnight, so is its
-- end. The date is a number: words would be gone with those that they type and do not let be kept.
local function leaving(r, id)
  local today, length = r:today(), ladder.length(id)
  local back = length and minute_of_day(r) + length
  return {
    step = id, day = (today.year * 100 + today.month) * 100 + today.day,
    back = back and back < 24 * 60 and back or nil,
  }
end

-- Who says no once is not asked at every step.
local function offer_timer(r, away)
  if away.back and not r:recall("alone") and not r:offer_plan("back") then r:remember("alone", true) end
end

return respite.routine {
  title    = "Baby steps",
  about    = "One small time apart that you choose, and a look at how it went. Nothing grows by itself.",
  evidence = "Taking small steps, and checking afterward what you were afraid of, is a known way to practice being apart (Craske 2014). What it offers next follows a rule of our own.",
  params   = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    is_out, has_step = false, false
    local earlier = r:recall("away")
    if earlier and finish_earlier(r, earlier) then return end
    if not is_ready(r, p.child) then return end

    has_step = true
    local id, step = offer.today(r)
    local fear, likely, before = look_ahead(r)

    offer_timer(r, leaving(r, id))

    r:say("%s.", step)
    r:say("Someone you trust is with %s. Say goodbye, short and warm.", p.child)
    if not r:confirm("Are you going now?") then
      r:say(r:remembers() and "Not now is fine. The step waits for you." or "Not now is fine.")
      return
    end

    local lasts = r:remembers { tell = true }
    local away = leaving(r, id)
    away.before, away.likely, away.feared = before, likely, fear ~= nil
    r:remember("current", id)
    r:remember("away", away)
    is_out = true
    local left, begun, day = r:elapsed(), minute_of_day(r), r:today().day
    r:show("Unease may come, rise, and settle again. You can let it.")
    local length = ladder.length(id)
    r:press("%s %s", length and r:words("Off you go, until about %s.", r:clock((begun + length) % (24 * 60)))
      or r:words("Off you go."),
      r:words(lasts and "Press a key when you're back, after your hello. You can close this in the meantime."
        or "Keep this open. Press a key when you're back, after your hello."))
    -- A computer that slept meanwhile has counted less than the clock on the wall.
    local by_clock = minute_of_day(r) - begun + (r:today().day == day and 0 or 24 * 60)
    come_back(r, away, math.floor(math.max((r:elapsed() - left) // 60, by_clock)), fear)
  end,

  closing = function(r, why)
    if why == "done" then return end
    local lasts = r:remembers()
    if is_out then
      r:say(lasts and "This waits for you until you're back." or "Stopping is fine. They have someone with them.")
    else
      r:say(lasts and has_step and "Stopping is fine. The step waits." or "Stopping is fine.")
    end
  end,
}
