local respite = require "respite"

local moments = { "Food", "Friends", "Work", "Quiet" }

local wishes = {
  Food    = "Eat it while it's hot. All of it is yours.",
  Friends = "Laugh out loud. It takes nothing from anyone.",
  Work    = "It's fine to enjoy being good at this.",
  Quiet   = "Nothing is asked of you. Let it be quiet.",
}

-- What to do when guilt shows up. Remembered by number: add new ones at the end.
local plans = {
  "take one slow breath, and stay where I am.",
  "say: guilt is love, and it can sit beside me.",
  "look at what is in front of me, and taste it.",
  "think of how they will tell me about their day.",
}
local own, none = "My own words", "No plan today"

local function over_two_breaths(r, line, ...)
  r:show(line, ...)
  for _ = 1, 2 do
    r:inhale(4)
    r:exhale(6)
  end
end

-- An if-then plan: a number of `plans`, or words of their own where they are kept.
local function make_plan(r)
  local choices = {}
  for index, plan in ipairs(plans) do choices[index] = r:words("… %s", plan) end
  choices[#choices + 1] = own
  choices[#choices + 1] = none
  local words, index = r:choose("When guilt shows up, I will …", choices)
  if not words or words == none then return nil end
  if words ~= own then
    r:remembers { tell = true }
    r:remember("plan", index)
    return plans[index]
  end

  if not r:consent() and r:remembers { tell = true } then r:say("Then it's only for this time.") end
  local text = r:ask("When guilt shows up, I will …", { longest = 60 })
  if text then r:remember("plan", text) end
  return text
end

return respite.affirmations {
  title    = "Permission to enjoy",
  about    = "You're allowed to enjoy your own time, with a small plan for when guilt shows up.",
  evidence = "In many studies, if-then plans helped people do what they intended, more so when rehearsed.",
  params   = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    new_plan = respite.flag { default = false, about = "yes makes a new plan for when guilt shows up" },
  },

  run = function(r, p)
    over_two_breaths(r, "This time is yours. Breathe gently.")

    -- Without an answer, chance picks: the wish is kind either way.
    local moment = r:choose("What is this time for?", moments) or r:pick(moments)
    over_two_breaths(r, wishes[moment])

    over_two_breaths(r, "You can enjoy this and love %s. Both are true.", p.child)
    over_two_breaths(r, "You'll still be theirs when you're back.")

    local kept = not p.new_plan and r:recall("plan")
    local plan = kept and (plans[kept] or kept) or make_plan(r)
    if type(plan) == "string" then
      if not kept then r:say("Once, aloud or in your head:") end
      over_two_breaths(r, "When guilt shows up, I will %s", plan)
    end
  end,
}
