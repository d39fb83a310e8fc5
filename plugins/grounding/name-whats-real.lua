local respite = require "respite"

local lines = {
  "They are safe.",
  "They are loved.",
  "I am a good %s.",
  "This is a feeling. It is big, and it moves.",
}

return respite.grounding {
  title  = "Name what is real",
  about  = "A few true sentences, for when the mind runs ahead. Best when you know who is with them.",
  params = {
    child  = respite.text { default = "your child", about = "what you call your child or children" },
    parent = respite.text { default = "parent", about = "what you are to them: mom, dad, grandma" },
    pause  = respite.number { default = 8, min = 2, max = 60, about = "seconds for each sentence" },
  },

  run = function(r, p)
    r:say("Feet on the floor. Think of %s.", p.child)

    -- What is real comes first, even when it is not calm.
    if r:confirm("Do you know of something wrong, right now?") then
      r:say("Then call, now. This can wait.")
      return
    end

    r:say("Say each sentence, aloud or in your head.")
    for i in r:rounds(#lines) do
      -- %s takes the value after it; a line without %s leaves it out.
      r:say(lines[i], p.parent, { seconds = p.pause })
    end
    r:say("That is what is real.")
  end,
}
