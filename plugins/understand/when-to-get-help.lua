local respite = require "respite"
local spaced  = require "parts.spaced"

-- What is urgent comes first, and no question stands before it.
local pages = {
  { title = "First, what is urgent",
    "For you, or for someone you love. Numbers at once: respite support",
    "Seeing or hearing things that others do not: call the emergency number now.",
    "Believing what is not so, being confused, racing without rest: call the emergency number now.",
    "A thought of harming oneself or the child that seems right, or is meant to be done: call the emergency number now.",
    "Such a thought that feels like an order, or may get out of control: call the emergency number now.",
    "Whoever is in it may not notice. If you are not sure, call. That is what the number is for.",
  },
  { title = "Frightening thoughts that are unwanted",
    "They are something else, and very common in new parents.",
    "Having one does not mean that you want it. You may tell a professional about it.",
  },
  { title = "Then, what is heavy",
    "You do not have to wait until it is too much.",
    "Still heavy two weeks after the birth, or later: a doctor, midwife or therapist can help.",
    "Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.",
    "Being apart is still as hard after months: a therapist or a support group can help.",
    'You can begin so: "Being apart is so hard that my days suffer. I would like help."',
  },
  { title = "For partners, family and friends",
    "Trust what you see. If it is urgent, call, and stay with them.",
    "You do not have to wait until they agree. Meanwhile, take over all of the care.",
    "If it is heavy, offer to make the call together, and to come along.",
  },
}

return respite.routine {
  title = "When to get help",
  about = "What is urgent, what is heavy, and what to say when you call. The numbers: respite support",

  run = function(r)
    for _, page in ipairs(pages) do r:page(page.title, spaced(page)) end
    r:say("Asking for help is a way of caring for them, too.")
    r:say("The numbers: respite support")
  end,
}
