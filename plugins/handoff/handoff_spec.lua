return {
  { "every question is skipped", timeline = [[
      0  say       7.4 s           Ten short questions about a day with your child. Press Enter to skip any of them.
   7400  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   7400  say       5.8 s           It won't be saved, but you can copy it at the end.
  13200  ask           …           Who to call, and their numbers? You first, then who?
  13200  ask           …           Allergies, or anything else to avoid?
  13200  ask           …           Any medicine: what, how much, and when?
  13200  ask           …           Who may pick them up?
  13200  ask           …           Feeding: what, how much, and when?
  13200  ask           …           After feeding: how do they burp or settle best?
  13200  ask           …           Naps: when, where, and how do they fall asleep?
  13200  ask           …           Which toy, blanket or song helps them fall asleep?
  13200  ask           …           When they cry, what helps first, and what next?
  13200  ask           …           Anything else that is good to know?
  13200  say       6.2 s           Nothing yet, and that is fine. One line is a beginning, any day.
  19400  end
]], remembers = {} },

  { "a first sheet, kept",
    with = { child = "Mia and Leo" },
    answers = { "yes", "Me, 555 0100", "No nuts.", "", "Grandma", "Bottle at 9 and 12", "", "At 1, in the sling", "The grey rabbit", "Walk about, then hum", "" },
    timeline = [[
      0  say       7.8 s           Ten short questions about a day with Mia and Leo. Press Enter to skip any of them.
   7800  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   7800  ask           …           Who to call, and their numbers? You first, then who?
   7800  ask           …           Allergies, or anything else to avoid?
   7800  ask           …           Any medicine: what, how much, and when?
   7800  ask           …           Who may pick them up?
   7800  ask           …           Feeding: what, how much, and when?
   7800  ask           …           After feeding: how do they burp or settle best?
   7800  ask           …           Naps: when, where, and how do they fall asleep?
   7800  ask           …           Which toy, blanket or song helps them fall asleep?
   7800  ask           …           When they cry, what helps first, and what next?
   7800  ask           …           Anything else that is good to know?
   7800  say       5.4 s           Your sheet is saved. To hand it over: respite run handoff-sheet
  13200  end
]],
    remembers = {
      sheet = { child = "Mia and Leo", date = "2026-01-05" },
      ["line.numbers"] = "Me, 555 0100", ["line.allergies"] = "No nuts.", ["line.collecting"] = "Grandma",
      ["line.feeding"] = "Bottle at 9 and 12", ["line.naps"] = "At 1, in the sling",
      ["line.comfort"] = "The grey rabbit", ["line.comforting"] = "Walk about, then hum",
    } },

  { "without consent it is shown, and gone afterwards",
    answers = { "no", "", "", "", "", "Half a bottle, 100% warm", "" },
    timeline = [[
      0  say       7.4 s           Ten short questions about a day with your child. Press Enter to skip any of them.
   7400  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   7400  say       5.8 s           It won't be saved, but you can copy it at the end.
  13200  ask           …           Who to call, and their numbers? You first, then who?
  13200  ask           …           Allergies, or anything else to avoid?
  13200  ask           …           Any medicine: what, how much, and when?
  13200  ask           …           Who may pick them up?
  13200  ask           …           Feeding: what, how much, and when?
  13200  ask           …           After feeding: how do they burp or settle best?
  13200  ask           …           Naps: when, where, and how do they fall asleep?
  13200  ask           …           Which toy, blanket or song helps them fall asleep?
  13200  ask           …           When they cry, what helps first, and what next?
  13200  ask           …           Anything else that is good to know?
  13200  page          …           Here it is, to read out or to copy.
                                   | Allergies / avoid: nothing is noted here, so please ask
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Feeding: Half a bottle, 100% warm
  13200  end
]],
    remembers = {} },

  { "next time: one thing is new",
    keep = true,
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", text = "Bottle at 9" },
      { name = "naps", text = "At 1, in the sling, with the curtains drawn and the fan on" } } } },
    answers = { "5", "Porridge at 9", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           Feeding: what is it now? Enter keeps it, a - takes it out.
      0  ask           …           Anything else? Press Enter when you're done.
      0  say       5.8 s           It is up to date. To hand it over: respite run handoff-sheet
   5800  end
]],
    remembers = {
      sheet = { child = "Mia", date = "2026-01-05" }, ["line.feeding"] = "Porridge at 9",
      ["line.naps"] = "At 1, in the sling, with the curtains drawn and the fan on",
    } },

  { "next time: Enter keeps all of it, as it was",
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    answers = { "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  say       5.8 s           It is up to date. To hand it over: respite run handoff-sheet
   5800  end
]],
    remembers = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } } },

  { "next time: the only line is taken out",
    keep = true,
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    answers = { "7", "-", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           Naps: what is it now? Enter keeps it, a - takes it out.
      0  ask           …           Anything else? Press Enter when you're done.
      0  say       6.2 s           The sheet is empty now. Start a new one with: respite run handoff
   6200  end
]],
    remembers = {} },

  { "next time, without consent: the sheet stays as it was",
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    answers = { "1", "no", "Me, 555 0100", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  say       5.8 s           It won't be saved, but you can copy it at the end.
   5800  ask           …           Who to call, and their numbers? You first, then who?
   5800  ask           …           Anything else? Press Enter when you're done.
   5800  page          …           Here it is, to read out or to copy.
                                   | Call: Me, 555 0100
                                   |
                                   | Allergies / avoid: nothing is noted here, so please ask
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Naps: At 1
   5800  end
]],
    remembers = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } } },

  { "what was kept and is no sheet begins anew",
    memory = { sheet = "oops" },
    timeline = [[
      0  say       7.4 s           Ten short questions about a day with your child. Press Enter to skip any of them.
   7400  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   7400  say       5.8 s           It won't be saved, but you can copy it at the end.
  13200  ask           …           Who to call, and their numbers? You first, then who?
  13200  ask           …           Allergies, or anything else to avoid?
  13200  ask           …           Any medicine: what, how much, and when?
  13200  ask           …           Who may pick them up?
  13200  ask           …           Feeding: what, how much, and when?
  13200  ask           …           After feeding: how do they burp or settle best?
  13200  ask           …           Naps: when, where, and how do they fall asleep?
  13200  ask           …           Which toy, blanket or song helps them fall asleep?
  13200  ask           …           When they cry, what helps first, and what next?
  13200  ask           …           Anything else that is good to know?
  13200  say       6.2 s           Nothing yet, and that is fine. One line is a beginning, any day.
  19400  end
]] },

  { "with the journal off it is shown at the end, and nothing says that it is kept",
    journal = false,
    answers = { "Me, 555 0100", "Peanuts" },
    remembers = {},
    timeline = [[
      0  say       7.4 s           Ten short questions about a day with your child. Press Enter to skip any of them.
   7400  say       4.6 s           Your journal is off, so this won't be remembered.
  12000  say       5.8 s           It won't be saved, but you can copy it at the end.
  17800  ask           …           Who to call, and their numbers? You first, then who?
  17800  ask           …           Allergies, or anything else to avoid?
  17800  ask           …           Any medicine: what, how much, and when?
  17800  ask           …           Who may pick them up?
  17800  ask           …           Feeding: what, how much, and when?
  17800  ask           …           After feeding: how do they burp or settle best?
  17800  ask           …           Naps: when, where, and how do they fall asleep?
  17800  ask           …           Which toy, blanket or song helps them fall asleep?
  17800  ask           …           When they cry, what helps first, and what next?
  17800  ask           …           Anything else that is good to know?
  17800  page          …           Here it is, to read out or to copy.
                                   | Call: Me, 555 0100
                                   |
                                   | Allergies / avoid: Peanuts
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
  17800  end
]] },
}
