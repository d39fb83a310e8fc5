local respite = require "respite"

-- From small to larger, in the words to say it with. What is kept is a number.
local steps = {
  { "A walk with them", "I go for a walk with them. You have twenty minutes of quiet." },
  { "An hour with them", "I am with them for an hour. You have a coffee, out and alone." },
  { "One bedtime a week", "Bedtime is mine, from the bath to the light. You are off." },
  { "A morning", "The morning with them is mine. You sleep on, or go out." },
  { "An afternoon", "The afternoon with them is mine. You see your friends." },
  { "An evening", "The evening with them is mine. You go out." },
}

local days = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
}

local function index(value, list)
  return math.type(value) == "integer" and list[value] and value or nil
end

local function recall(r)
  local plan = r:recall("plan")
  if type(plan) ~= "table" then return nil end
  local step, day = index(plan.step, steps), index(plan.day, days)
  if step then return step, day end
end

local function sentence(r, step, day)
  return r:words('%s: "%s"', day and days[day] or "This week", steps[step][2])
end

-- Asks for the step, for the day, and keeps both. Skipped, it stays as it was.
local function choose(r, p, step, day)
  if not step then
    local names = {}
    for i, each in ipairs(steps) do names[i] = each[1] end
    local _, number = r:choose("What can you take on, so that there is time to be away?", names)
    if not number then
      r:say("Nothing chosen. Any small thing counts, also unplanned.")
      return
    end
    step = number
  end
  local _, number = r:choose("On which day? Enter leaves it open.", days)
  day = number or day
  r:remember("plan", { step = step, day = day })
  r:remembers { tell = true }

  r:page(sentence(r, step, day), {
    r:words("Ask %s whether it suits. It is a plan when you both want it.", p.partner),
    "",
    "Take on all of it, from the shoes to the snack, and the thinking ahead as well.",
    "",
    "Then agree on one message, and at what time. Drafts: respite run message-drafts",
    "",
    "If it turns out too much that day, make it smaller. Small is a plan, too.",
  })
  if day then r:offer_plan("small-times") end
end

return respite.routine {
  title  = "Partner plan",
  about  = "For partners: one small time apart that you make possible, and a day for it.",
  params = {
    partner = respite.text { default = "your partner", about = "whom you support: a name, or my sister" },
  },

  run = function(r, p)
    local step, day = recall(r)
    if not step then
      r:say("Small times apart grow best when someone makes room for them.")
      choose(r, p)
      return
    end

    r:say("Your plan is this.")
    r:say("%s", sentence(r, step, day))
    local took = r:confirm("Has it come about?")
    if took then
      r:say("That was good for all of you. Ask how it was, and listen first.")
    elseif took == false then
      r:say("That happens. It is still there.")
    end

    -- Smaller and larger are offered only, and what there is is the first choice.
    local ways, moves = { "The same again" }, { 0 }
    if step > 1 then ways[#ways + 1] = "Something smaller" moves[#moves + 1] = -1 end
    if step < #steps then ways[#ways + 1] = "A little more" moves[#moves + 1] = 1 end
    ways[#ways + 1] = "Choose anew"
    ways[#ways + 1] = "Let it go"
    local _, way = r:choose("How does it go on? Enter leaves it as it is.", ways)
    if not way then
      r:say("It stays as it is.")
      return
    end
    if moves[way] then
      choose(r, p, step + moves[way], day)
    elseif way == #ways then
      r:remember("plan", nil)
      r:say("It is gone. Another one, any time.")
    else
      choose(r, p)
    end
  end,
}
