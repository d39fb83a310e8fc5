local respite = require "respite"
local spaced  = require "parts.spaced"

-- No sign is counted, and none is kept, nor what is played for it: this is to find words, not to measure anyone.
local signs = {
  { "Guilt that stays",
    { "It's there when you go, and still there when you're back.",
      "Guilt can come without any wrong. Often it means that two things matter to you." },
    play = "good-parent", what = "kind sentences over slow breaths" },
  { "Worry about how they are",
    { "Are they warm, fed, asleep? The question comes back as soon as it is answered.",
      "A worry that was answered ten times doesn't need an eleventh answer. It needs a rest." },
    -- Not by saying again that all is well: that would be the eleventh answer.
    play = "check-in", what = "two minutes to ride out the urge to know" },
  { "Fear that something goes wrong",
    { "You picture what might happen. It feels like a warning, and it's made of love and alarm.",
      "A picture isn't a sign of what will be. It passes sooner when you don't argue with it." },
    play = "see-hear-feel", what = "three questions that bring you back to where you are" },
  { "Nobody else does it right",
    { "You know each small thing, and it's hard to watch it done another way.",
      "Another way isn't a lesser way. They learn from each of you." },
    play = "trust-my-choice", what = "a few minutes with your own choice" },
  { "Staying home so you don't have to leave",
    { "Plans fall through, invitations pass. It's easier today, and harder the next time.",
      "A tiny trip is a start: to the corner and back.",
      "To go on step by step: respite run baby-steps" } },
  { "Being away and not enjoying it",
    { "You're out at last, and half of you is at home.",
      "Nobody is short of love because your coffee was good." },
    play = "permission-to-enjoy", what = "permission to enjoy your time" },
  { "It shows in the body",
    { "A racing heart, nausea, restlessness, poor sleep, sudden panic.",
      "The body sounds its alarm to protect. A long, slow out-breath can help it settle.",
      "Chest pain, fainting, or trouble breathing: call now. If it's new or frightening, see a doctor." },
    urgent = true, play = "extended-exhale", what = "a slow breath, with nothing to hold" },
}

return respite.routine {
  title    = "Seven signs",
  about    = "How it can show when leaving is hard, with something to try for each. For you alone: nothing is counted.",
  keeps    = "nothing",
  evidence = "Many parents know some of these. It is a reflection, and no test.",

  run = function(r)
    r:say("Seven ways it can show. Many parents know several.")
    r:say("Nothing you look at or try is saved.")

    local names = {}
    for i, sign in ipairs(signs) do names[i] = sign[1] end
    names[#names + 1] = "More than I can carry"

    for turn = 1, #names do
      local _, number = r:choose(
        turn == 1 and "Which of these do you recognize? Press Enter to finish." or "Another one? Press Enter to finish.", names)
      if not number then break end
      if number == #names then
        r:play("when-to-get-help")
        return
      end
      local sign = signs[number]
      r:page(sign[1], spaced(sign[2]), { urgent = sign.urgent })
      if sign.play and r:confirm("To try now: %s. Begin?", sign.what) then r:play(sign.play) end
    end

    r:say("None of it says what kind of parent you are.")
    r:say("If it's hard on most days: respite run when-to-get-help")
  end,
}
