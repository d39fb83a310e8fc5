local respite = require "respite"

local moments = { "Food", "Friends", "Work", "Quiet" }

local wishes = {
  Food    = "Eat it while it is hot. All of it is yours.",
  Friends = "Laugh out loud. It takes nothing from anyone.",
  Work    = "You may like being good at this.",
  Quiet   = "Nobody calls you. Let it be quiet.",
}

local function over_two_breaths(r, line)
  r:show(line)
  for _ = 1, 2 do
    r:inhale(4)
    r:exhale(6)
  end
end

return respite.affirmations {
  title  = "Permission to enjoy",
  about  = "You may like the time that is yours. They love you just the same when you are back.",
  params = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  run = function(r, p)
    over_two_breaths(r, "This time is yours. Breathe gently.")

    -- Without an answer, chance picks: the wish is kind either way.
    local moment = r:choose("What is this time for?", moments) or r:pick(moments)
    over_two_breaths(r, wishes[moment])

    over_two_breaths(r, ("You can enjoy this and love %s. Both are true."):format(p.child))
  end,
}
