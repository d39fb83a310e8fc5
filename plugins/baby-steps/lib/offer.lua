-- The questions that offer steps. What they offer is what lib/rule.lua lets them, and nothing else:
-- no other place names a step that is still to be taken.
local ladder = require "lib.ladder"
local edit   = require "lib.edit"

local offer = {}

local words = { easier = "Easier: %s", same = "The same: %s", further = "Further: %s" }

local reasons = {
  down     = "It's been a lot lately. A smaller step is progress too.",
  bottom   = "It's a lot right now. You can add a smaller step to your ladder.",
  hard     = "That was a lot. This step again, or an easier one, is plenty.",
  same     = "Doing the same step again often makes it easier.",
  unrated  = "With no number this time, you stay on this step. That's fine.",
  eased    = "This one has got easier. You can try the next one if you like.",
  unfeared = "You can try the next one if you like. Staying here is fine too.",
  top      = "This is the top of your ladder. It's yours.",
}

local function choose_of_all(r, any, texts)
  local list = {}
  for place, id in ipairs(any) do list[place] = texts[id] end
  local _, place = r:choose("Which step is it today?", list)
  return place and any[place]
end

-- The step for today; choosing it begins nothing. Who chooses nothing goes no further than the last
-- time: what they said would be next is there, and waits for their word.
function offer.today(r)
  while true do
    local order, texts = ladder.steps(r)
    local wish = ladder.current(r, order)
    local decision = ladder.decide(r, wish)
    local choices, ids = {}, {}
    local function add(text, id)
      choices[#choices + 1] = text
      ids[#choices] = id
    end
    for _, option in ipairs(decision.options) do
      local is_plain = option.way == "same" or (option.way == "easier" and option.step == wish)
      add(is_plain and texts[option.step] or r:words(words[option.way], texts[option.step]), option.step)
    end
    if #decision.any > #decision.options then add("Another step") end
    add("Change the ladder")

    local text, index = r:choose("Which step is it today?", choices)
    if text == "Another step" then
      local id = choose_of_all(r, decision.any, texts)
      if id then return id, texts[id] end
    elseif text == "Change the ladder" then
      edit(r)
    else
      local id = ids[index or 1]
      return id, texts[id]
    end
  end
end

-- After a step: what they would like the next time. Who chooses nothing is offered the first of it
-- then.
function offer.next_time(r)
  local _, texts = ladder.steps(r)
  local decision = ladder.decide(r)
  r:say(reasons[decision.why])
  local options, choices, index = decision.options, {}, 1
  for place, option in ipairs(options) do
    choices[place] = r:words(words[option.way], texts[option.step])
  end
  if #options > 1 then index = select(2, r:choose("What would you like next time?", choices)) or 1 end
  r:remember("current", options[index].step)
end

return offer
