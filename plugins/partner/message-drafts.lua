local respite = require "respite"

-- %s is "them" or a name, and so never begins a sentence. A draft without %s leaves it out.
local situations = {
  { "Just after the goodbye",
    "The goodbye was done well. We waved until you were round the corner.",
    "Two minutes later: we have found the cars. Go on, we are fine.",
    "A few tears, a long hug for %s, and now we look out of the window together." },
  { "After a meal",
    "Lunch is done. What is not in the tummy is on the floor. All is well.",
    "Fed and cheerful. Next word from me when they sleep.",
    "I had lunch with %s. It took its time, and we had a good one." },
  { "Nap or bedtime",
    "Asleep. The comfort toy is in one arm, the door is open a crack.",
    "I sang for %s, my version. It worked.",
    "They sleep, I am next door. The evening is yours." },
  { "There were tears",
    "There were tears for a while. I stayed. Now it is quiet, and we read.",
    "They missed you, and they let me comfort them. Both are good.",
    "A bump, a hug, a plaster. All well again. I tell you so that you know." },
  { "Something nice",
    "A laugh that you can hear on the stairs. I tell you about it tonight.",
    "I am out with %s, and we count dogs. Four so far.",
    "A picture comes with this. No need to answer." },
  { "As agreed, nothing new",
    "The word that we agreed on: all is well. Next one at the next time.",
    "All as it was an hour ago: happy, busy, loud.",
    "All is well with %s. Put the phone away, I have mine on." },
  { "For you, about you",
    "You packed, planned and thought of it all. That is why it is easy here.",
    "They are at ease today. That comes from you, too.",
    "Stay as long as you said. Coming back glad is a gift to us all." },
}

return respite.routine {
  title  = "Message drafts",
  about  = "For whoever is with them: short, true messages to copy for the parent who is away. Send only what is so.",
  params = {
    child = respite.text { default = "them", about = "what you call your child or children" },
  },

  run = function(r, p)
    local names = {}
    for i, situation in ipairs(situations) do names[i] = situation[1] end

    local _, number = r:choose("What is it about?", names)
    -- Without an answer: what can be said at any time.
    local situation = situations[number or 6]
    local drafts = {}
    for i = 2, #situation do
      if i > 2 then drafts[#drafts + 1] = "" end
      drafts[#drafts + 1] = r:words(situation[i], p.child)
    end
    r:page("Three to choose from. Change what is not so.", drafts)
    r:say("One at the agreed time does more good than many in between.")
  end,
}
