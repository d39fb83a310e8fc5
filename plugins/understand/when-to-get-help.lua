local respite = require "respite"
local spaced  = require "parts.spaced"

-- What is urgent comes first, and no question stands before it.
local pages = {
  { title = "First, what is urgent", urgent = true,
    "For you, or for someone you love. Call now if there is:",
    "Not wanting to live, or to be here.",
    "The thought: they'd be better off without me.",
    "A thought of harming yourself or the child that seems right, or feels like an order.",
    "Seeing, hearing, or believing what others don't, or being confused.",
    "Feeling high or wired, hardly any sleep and not tired, not like yourself.",
    "Chest pain, fainting, a severe headache, trouble breathing, or heavy bleeding.",
    "The person may not notice it themselves. If you aren't sure, call. That's what the number is for.",
  },
  { title = "Frightening thoughts that are unwanted",
    "These are different, and very common in new parents.",
    "Having one doesn't mean that you want it. You can tell a professional about it.",
  },
  { title = "Then, what is heavy",
    "You do not have to wait until it is too much.",
    "If it still feels this hard two weeks after the birth, or later: a doctor, midwife, or therapist can help.",
    "If you can't sleep, eat, work, or leave the house as usual: talk to a doctor or a therapist, at any time.",
    "If being apart is still as hard after months: a therapist or a support group can help.",
    'You could start like this: "Being apart is so hard that I\'m struggling to cope day to day."',
  },
  { title = "For partners, family and friends",
    "Trust what you see. If it's urgent, call the emergency number, and stay with them.",
    "You do not have to wait until they agree. Meanwhile, take over all of the care.",
    "If it's heavy, offer to phone a doctor together, and to come along.",
  },
}

return respite.routine {
  title = "When to get help",
  about = "What is urgent, what is heavy, and what to say when you talk to someone. The numbers: respite support",

  run = function(r)
    for _, page in ipairs(pages) do
      r:page(page.title, spaced(page), { urgent = page.urgent })
    end
    r:say("Asking for help is a way of caring for them, too.")
    r:say("The numbers: respite support")
  end,
}
