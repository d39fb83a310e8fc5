local respite = require "respite"

local worries = {
  { "They do it differently",
    "A different spoon, a different song. Different is what they learn from each other.",
    "Not my way can still be a kind way." },
  { "They may miss something",
    "What matters most fits on a sheet: respite run handoff",
    "I have told them what matters, and they can call me." },
  { "There may be tears",
    "There may. Then there are arms, and someone who stays until it passes.",
    "They can be sad and be held, both at once." },
  { "I could do it better myself",
    "You know them best. They do not need the best hands in every hour, only kind ones.",
    "Kind hands are enough for a while." },
  { "Something that I saw or heard",
    "Then take it seriously. Ask about it, plainly, and soon.",
    "Asking is a part of trusting." },
}

return respite.routine {
  title    = "Trust my choice",
  about    = "You chose who is with them, and had reasons. For when a part of you wants to take it back.",
  evidence = "It comes from practice, not from a trial.",
  params   = {
    child     = respite.text { default = "your child", about = "what you call your child or children" },
    caregiver = respite.text { default = "the one you chose", about = "who is with them: Grandma, Sam" },
    pause     = respite.number { default = 10, min = 2, max = 120, about = "seconds for each thought" },
  },

  run = function(r, p)
    r:show("Think of %s with %s. Breathe gently.", p.child, p.caregiver)
    r:breathe { inhale = 4, exhale = 6, rounds = 2 }

    local names = {}
    for i, worry in ipairs(worries) do names[i] = worry[1] end
    local _, number = r:choose("What makes it hard, just now?", names)
    local sentence = "I chose with care, and I can ask at any time."
    if number then
      r:say("%s", worries[number][2])
      sentence = worries[number][3]
    end
    -- What is real comes first: no sentence is to talk anyone out of it.
    if number == #worries then
      r:say("If it cannot wait, call whoever is with them now.")
      return
    end

    r:say("Remember one thing that you saw them do well together.", { seconds = p.pause })
    r:say("Remember why you chose as you did. One reason is enough.", { seconds = p.pause })
    r:show("%s", sentence)
    r:breathe { inhale = 4, exhale = 6, rounds = 2 }
    r:say("You may trust your own choice. You may also change it, on a calm day.")
  end,
}
