local respite = require "respite"
local ours    = require "lib.ours"

return respite.goodbye {
  title  = "Back again",
  about  = "The other half of goodbye: you said you would come back, and here you are.",
  params = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    sentence = respite.text { default = "I came back, as I said.", about = "what you say on coming back" },
  },

  run = function(r, p)
    local steps = {
      "Outside the door: one gentle breath. Phone away.",
      r:words("Go in, get down low, and open your arms to %s.", p.child),
      "Let them come in their own time. Joy, tears or a shrug: all are hello.",
      r:words('Say: "%s"', p.sentence),
      "Ask what was nice today, and listen to all of it.",
    }
    -- What said goodbye says hello, too.
    local gesture = ours.gesture(r)
    if gesture then table.insert(steps, 5, r:words("If they like: %s.", gesture)) end
    for i in r:rounds(#steps) do r:press(steps[i]) end

    -- For you, later: it may be skipped for good.
    local ease = r:rate("And for you, how was the time apart? 0 is hard, 10 is easy.")
    if ease then r:record("time-apart", ease) end
  end,
}
