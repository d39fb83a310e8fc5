local respite = require "respite"
local ladder  = require "lib.ladder"
local edit    = require "lib.edit"

local unease = "How strong is the unease now? 0 is none, 100 is the most."

-- Whether the person is out just now, for the closing.
local is_out = false

-- Which step ------------------------------------------------------------------------------------

local function choose_of_all(r, order, texts)
  local list = {}
  for place, id in ipairs(order) do list[place] = texts[id] end
  local _, place = r:choose("Which step is it today?", list)
  return place and order[place]
end

-- The one that was said to be next comes first, and is taken where nothing is chosen. Choosing it
-- begins nothing.
local function choose_step(r)
  while true do
    local order, texts = ladder.steps(r)
    local current = ladder.current(r, order)
    local place = ladder.place(order, current)
    local easier, further = order[place - 1], order[place + 1]
    local choices, ids = { texts[current] }, { current }
    local function add(words, id)
      choices[#choices + 1] = words
      ids[#choices] = id
    end
    if easier then add(r:words("Easier: %s", texts[easier]), easier) end
    if further then add(r:words("Further: %s", texts[further]), further) end
    add("Any step of the ladder")
    add("Change the ladder")

    local words, index = r:choose("Which step is it today?", choices)
    if words == "Any step of the ladder" then
      local id = choose_of_all(r, order, texts)
      if id then return id, texts[id] end
    elseif words == "Change the ladder" then
      edit(r)
    else
      local id = ids[index or 1]
      return id, texts[id]
    end
  end
end

-- Before -----------------------------------------------------------------------------------------

-- Who says no once is not asked at every step; `respite settings keep=on` says yes for good.
local function keep_fear(r, fear)
  if not r:recall("unkept") and not r:consent() then r:remember("unkept", true) end
  r:note(r:words("Feared: %s", fear))
end

local function look_ahead(r)
  local fear = r:ask("What do you fear may happen? A few words, or skip.")
  local likely
  if fear then
    keep_fear(r, fear)
    likely = r:rate("How likely does it feel? 0 is not at all, 100 is certain.", { max = 100 })
  end
  local before = r:rate(unease, { max = 100 })
  if before then r:record("distress", before) end
  return fear, likely, before
end

-- Back again --------------------------------------------------------------------------------------

local function span(r, minutes)
  local hours, rest = minutes // 60, minutes % 60
  local hour_words = r:words(hours == 1 and "1 hour" or "%d hours", hours)
  local minute_words = r:words(rest == 1 and "1 minute" or "%d minutes", rest)
  if hours == 0 then return minute_words end
  if rest == 0 then return hour_words end
  return r:words("%s and %s", hour_words, minute_words)
end

local function check_fear(r, fear, likely)
  local happened
  if fear then
    happened = r:confirm('You feared: "%s". Did it happen?', fear)
  else
    happened = r:confirm("Did it happen, what you feared?")
  end
  if happened then
    r:say("That was hard. See to what is needed first, and tell someone you trust.")
  elseif happened == false then
    if likely then
      r:say("You gave it %d of 100, and it did not happen.", likely)
    else
      r:say("It did not happen.")
    end
  end
  return happened
end

local words = { easier = "Easier: %s", same = "The same: %s", next = "Further: %s" }

-- What is proposed comes first. Who chooses nothing stays on the same step.
local function offer(r, id, runs)
  local order, texts = ladder.steps(r)
  local place = ladder.place(order, id)
  local steps = { easier = order[place - 1], same = id, next = order[place + 1] }
  local proposed, why = ladder.offer(runs)
  if not steps[proposed] then
    why = proposed == "next" and "This is the top of your ladder. It is yours."
      or "It is a lot just now. You can add a smaller step to your ladder."
    proposed = "same"
  end
  r:say(why)

  local choices, ids = {}, {}
  local function add(way)
    if steps[way] then
      choices[#choices + 1] = r:words(words[way], texts[steps[way]])
      ids[#choices] = steps[way]
    end
  end
  add(proposed)
  for _, way in ipairs { "same", "easier", "next" } do
    if way ~= proposed then add(way) end
  end
  local _, index = r:choose("What would you like next time?", choices)
  r:remember("current", index and ids[index] or id)
end

-- `away` is what was known when they left, `minutes` how long they were out, where that is known.
local function come_back(r, away, minutes, fear)
  r:remember("away", nil)
  is_out = false
  if minutes and minutes >= 1 then
    r:say("You are back, after %s.", span(r, minutes))
  else
    r:say("You are back.")
  end

  local peak = r:rate("How strong was it at its strongest? 0 is none, 100 is the most.", { max = 100 })
  if peak then r:record("peak", peak) end
  local now = r:rate("And now?", { max = 100 })
  if now then r:record("distress", now) end

  local happened
  if away.feared then happened = check_fear(r, fear, away.likely) end

  local today = r:today()
  local runs = ladder.add_run(r, away.step, {
    day = (today.year * 100 + today.month) * 100 + today.day, minutes = minutes,
    before = away.before, peak = peak, now = now, happened = happened,
  })
  offer(r, away.step, runs)
  r:say("You went, and you came back. That was the step.")
end

-- A step that was begun before this session. How long it took is not known: they may have been back
-- for hours.
local function finish_earlier(r, away)
  local order, texts = ladder.steps(r)
  if not ladder.place(order, away.step) then
    r:remember("away", nil)
    return false
  end
  local _, index = r:choose(r:words("You left for: %s.", texts[away.step]),
    { "I am back", "I am still out", "I did not go" })
  if index == 3 then
    r:remember("away", nil)
    r:say("That is fine.")
    return false
  end
  if index == 1 then
    come_back(r, away)
  else
    r:say("Then this waits for you, until you are back.")
  end
  return true
end

-- What is known when they leave. Where the step has a length, and ends before midnight, so is its end.
local function minute_of_day(r)
  local now = r:now()
  return now.hour * 60 + now.minute
end

local function leaving(r, id)
  local today, length = r:today(), ladder.length(id)
  local back = length and minute_of_day(r) + length
  return {
    step = id, day = ("%04d-%02d-%02d"):format(today.year, today.month, today.day),
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
  evidence = "Small steps, and checking afterwards what was feared, are a known way to practise being apart (Craske 2014). What it offers next follows a rule of our own.",
  params   = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    local earlier = r:recall("away")
    if earlier and finish_earlier(r, earlier) then return end

    local id, step = choose_step(r)
    local fear, likely, before = look_ahead(r)

    offer_timer(r, leaving(r, id))

    r:say("%s.", step)
    r:say("Someone you trust is with %s. Say goodbye, short and warm.", p.child)
    if not r:confirm("Do you go now?") then
      r:say("Not now is fine. The step waits for you.")
      return
    end

    local away = leaving(r, id)
    away.before, away.likely, away.feared = before, likely, fear ~= nil
    r:remember("current", id)
    r:remember("away", away)
    is_out = true
    local left, begun, day = r:elapsed(), minute_of_day(r), r:today().day
    r:show("Unease may come, rise and sink again. You can let it.")
    if away.back then
      r:press("Off you go, until about %d:%02d. Press a key when you are back, after your hello. You may close this meanwhile.",
        away.back // 60, away.back % 60)
    else
      r:press("Off you go. Press a key when you are back, after your hello. You may close this meanwhile.")
    end
    -- A computer that slept meanwhile has counted less than the clock on the wall.
    local by_clock = minute_of_day(r) - begun + (r:today().day == day and 0 or 24 * 60)
    come_back(r, away, math.floor(math.max((r:elapsed() - left) // 60, by_clock)), fear)
  end,

  closing = function(r, why)
    if why ~= "done" then
      r:say(is_out and "This waits for you, until you are back." or "Stopping is fine. The step waits.")
    end
  end,
}
