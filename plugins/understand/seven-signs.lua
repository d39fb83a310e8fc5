local respite = require "respite"
local spaced  = require "parts.spaced"

-- No sign is counted, and none is kept: this is to find words, not to measure anyone.
local signs = {
  { "Guilt that stays",
    { "It is there when you go, and still there when you are back.",
      "Guilt can come without any wrong. Often it means that two things matter to you." },
    play = "good-parent", what = "kind sentences over slow breaths" },
  { "Worry about how they are",
    { "Are they warm, fed, asleep? The question comes back as soon as it is answered.",
      "A worry that is answered ten times seldom needs an eleventh answer. It needs a rest." },
    play = "name-whats-real", what = "a few true sentences" },
  { "Fear that something goes wrong",
    { "Pictures come of what might happen. They feel like a warning, and are made of love and alarm.",
      "A picture is not a sign of what will be. It passes sooner when it is not argued with." },
    play = "see-hear-feel", what = "three questions that bring you back to where you are" },
  { "Nobody else does it right",
    { "You know each small thing, and it is hard to watch it done another way.",
      "Another way is not a lesser way. They learn from each of you." },
    play = "trust-my-choice", what = "a few minutes with your own choice" },
  { "Staying, so as not to part",
    { "Plans fall through, invitations pass. It is easier today, and harder the next time.",
      "A very small going away is a beginning: to the corner and back.",
      "To grow it step by step: respite run baby-steps" } },
  { "Away, and not able to enjoy it",
    { "You are out at last, and half of you is at home.",
      "Nobody is short of love because your coffee was good." },
    play = "permission-to-enjoy", what = "leave to like the time that is yours" },
  { "It shows in the body",
    { "A fast heart, a sick stomach, no rest, thin sleep, sudden panic.",
      "The body sounds its alarm to protect. A long way out with the breath can tell it to ease.",
      "If it is new, strong or frightening, let a doctor look at it, too." },
    play = "extended-exhale", what = "a slow breath, with nothing to hold" },
}

return respite.routine {
  title    = "Seven signs",
  about    = "How it can show when leaving is hard, with something to try for each. For you alone: nothing is counted.",
  evidence = "Many parents know some of these. It is a reflection, and no test.",

  run = function(r)
    r:say("Seven ways in which it can show. Many parents know several.")
    r:say("Which ones you look at is kept nowhere.")

    local names = {}
    for i, sign in ipairs(signs) do names[i] = sign[1] end
    names[#names + 1] = "More than I can carry"

    for turn = 1, #names do
      local _, number = r:choose(
        turn == 1 and "Which one do you know, these days? Enter leaves." or "Another one? Enter leaves.", names)
      if not number then break end
      if number == #names then
        r:play("when-to-get-help")
        return
      end
      local sign = signs[number]
      r:page(sign[1], spaced(sign[2]))
      if sign.play and r:confirm("To try now: %s. Begin?", sign.what) then r:play(sign.play) end
    end

    r:say("None of it says what kind of parent you are.")
    r:say("If it is heavy on most days: respite run when-to-get-help")
  end,
}
