local respite = require "respite"

-- What is said, and three replies. The first is the one that helps; the others mean well, too.
local moments = {
  { says = "I cannot stop thinking about them.",
    { "Of course you think of them. Tell me. Then we look at the menu.",
      "It gives the feeling a place, and keeps the evening." },
    { "They are asleep anyway. You will not miss a thing.",
      "It is true, and it answers a question that was not asked. The feeling stays alone." },
    { "Then let us go home. It makes no sense like this.",
      "It is meant kindly, and it tells the alarm that it was right." } },
  { says = "What if something happens?",
    { "That is a hard thought. Shall we ask for one message at nine?",
      "It takes the fear seriously, and puts one clear answer in place of many." },
    { "Nothing is going to happen.",
      "Nobody can know that, and whoever is afraid knows it. Being heard helps more." },
    { "Text them as often as you like.",
      "It soothes for a minute, and the next question comes sooner. One agreed time holds longer." } },
  { says = "I feel guilty for wanting to go.",
    { "You can love them and want an afternoon. Looking after you is part of it.",
      "It lets both be true, and says that rest is needed." },
    { "Other people leave theirs all the time.",
      "Compared with others, a feeling grows lonely. It is about this one." },
    { "You have earned it, after all that you do.",
      "Kind, and yet it sounds as if rest has a price. It needs no earning." } },
  { says = "You put them to bed all wrong.",
    { "We do it our way, and they sleep. What matters most to you in it?",
      "It stays with your own way, and asks for the one thing that counts." },
    { "Then do it yourself.",
      "It ends the sting, and puts the whole list back into one pair of hands." },
    { "You are right, I am no good at it.",
      "Now two people feel bad. You are still learning each other, and may." } },
  { says = "I am not a good parent today.",
    { "You got up three times last night, and sang at four. I saw it.",
      "A strength that was seen, with the hour to it, is easier to believe than praise." },
    { "Do not say such things.",
      "It is love, and it closes the door. The thought stays, without company." },
    { "Tomorrow it all looks different.",
      "Perhaps. Today it would be good to have someone in it, too." } },
  { says = "I do not think that I can go.",
    { "Shall we make it smaller? To the corner and back. We wait for you here.",
      "A smaller step is still a step, and it can be repeated." },
    { "You have to begin some time.",
      "Pressed, a step gets bigger. Made smaller, it can be taken." },
    { "Fine, then I go instead of you.",
      "It helps today. Offer the small step first, and keep this for a day that is too heavy." } },
}

-- How the chosen reply lands, and the one that may help, where it is another.
local function landing(r, best, chosen)
  local lines = {}
  if chosen ~= best then
    if chosen then lines = { chosen[2], "" } end
    lines[#lines + 1] = r:words('One that may help: "%s"', best[1])
  end
  lines[#lines + 1] = best[2]
  return lines
end

return respite.routine {
  title  = "Partner words",
  about  = "For partners: three moments, three replies each, and a word about how they land. Practice, with no wrong turns.",
  params = {
    partner = respite.text { default = "your partner", about = "whom you support: a name, or my sister" },
    count   = respite.integer { default = 3, min = 1, max = #moments, about = "how many moments" },
  },

  run = function(r, p)
    r:say("Choose what you would say. It is practice; nothing is kept.")

    local order = r:shuffle(moments)
    for i in r:rounds(p.count) do
      local moment = order[i]
      local replies = r:shuffle { 1, 2, 3 }
      local texts = {}
      for at, reply in ipairs(replies) do texts[at] = moment[reply][1] end

      local text, number = r:choose(r:words('From %s: "%s" You say:', p.partner, moment.says), texts)
      r:page(r:words('"%s"', text or moment.says), landing(r, moment[1], number and moment[replies[number]]))
    end

    r:say("To take along: hear it first, then one small thing that helps.")
    r:say("And say what you see them do well. Often, and exactly.")
    r:say("When it stays heavy, for either of you: respite support")
  end,
}
