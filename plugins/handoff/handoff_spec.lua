return {
  { "every question is skipped", timeline = [[
      0  say       6.6 s           Eight short questions about a day with your child. Enter skips any of them.
   6600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   6600  say       5.4 s           Then it lasts until the end, where you can copy it.
  12000  ask           …           Feeding: what, how much, and when?
  12000  ask           …           After feeding: how do they burp or settle best?
  12000  ask           …           Naps: when, where, and how do they fall asleep?
  12000  ask           …           Which toy, cloth or song goes to sleep with them?
  12000  ask           …           When they cry, what helps first, and what next?
  12000  ask           …           Allergies, or anything else to keep away from them?
  12000  ask           …           Whom to call, and at which number? You first, and who else?
  12000  ask           …           Anything else that is good to know?
  12000  say       6.2 s           Nothing yet, and that is fine. One line is a beginning, any day.
  18200  end
]], remembers = {} },

  { "a first sheet, kept",
    with = { child = "Mia and Leo" },
    answers = { "yes", "Bottle at 9 and 12", "", "At 1, in the sling", "The grey rabbit", "Walk about, then hum", "", "Me, 555 0100", "" },
    timeline = [[
      0  say         7 s           Eight short questions about a day with Mia and Leo. Enter skips any of them.
   7000  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   7000  ask           …           Feeding: what, how much, and when?
   7000  ask           …           After feeding: how do they burp or settle best?
   7000  ask           …           Naps: when, where, and how do they fall asleep?
   7000  ask           …           Which toy, cloth or song goes to sleep with them?
   7000  ask           …           When they cry, what helps first, and what next?
   7000  ask           …           Allergies, or anything else to keep away from them?
   7000  ask           …           Whom to call, and at which number? You first, and who else?
   7000  ask           …           Anything else that is good to know?
   7000  say         5 s           It is kept. To hand it over: respite run handoff-sheet
  12000  end
]],
    remembers = {
      sheet = {
        child = "Mia and Leo", date = "2026-01-05",
        lines = {
          { name = "feeding", text = "Bottle at 9 and 12" },
          { name = "naps", text = "At 1, in the sling" },
          { name = "comfort", text = "The grey rabbit" },
          { name = "comforting", text = "Walk about, then hum" },
          { name = "numbers", text = "Me, 555 0100" },
        },
      },
    } },

  { "without consent it is shown, and gone afterwards",
    answers = { "no", "Half a bottle, 100% warm", "" },
    timeline = [[
      0  say       6.6 s           Eight short questions about a day with your child. Enter skips any of them.
   6600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   6600  say       5.4 s           Then it lasts until the end, where you can copy it.
  12000  ask           …           Feeding: what, how much, and when?
  12000  ask           …           After feeding: how do they burp or settle best?
  12000  ask           …           Naps: when, where, and how do they fall asleep?
  12000  ask           …           Which toy, cloth or song goes to sleep with them?
  12000  ask           …           When they cry, what helps first, and what next?
  12000  ask           …           Allergies, or anything else to keep away from them?
  12000  ask           …           Whom to call, and at which number? You first, and who else?
  12000  ask           …           Anything else that is good to know?
  12000  page          …           Here it is, to read out or to copy.
                                   | Feeding: Half a bottle, 100% warm
  12000  end
]],
    remembers = {} },

  { "next time: one thing is new",
    keep = true,
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", text = "Bottle at 9" },
      { name = "naps", text = "At 1, in the sling, with the curtains drawn and the fan on" } } } },
    answers = { "1", "Porridge at 9", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           Feeding: what is it now? Enter keeps it, a - takes it out.
      0  ask           …           Anything else? Enter is done.
      0  say       5.8 s           It is up to date. To hand it over: respite run handoff-sheet
   5800  end
]],
    remembers = { sheet = { child = "Mia", date = "2026-01-05", lines = {
      { name = "feeding", text = "Porridge at 9" },
      { name = "naps", text = "At 1, in the sling, with the curtains drawn and the fan on" } } } } },

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
    answers = { "3", "-", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           Naps: what is it now? Enter keeps it, a - takes it out.
      0  ask           …           Anything else? Enter is done.
      0  say       5.4 s           The sheet is empty now. handoff begins it anew, any day.
   5400  end
]],
    remembers = {} },

  { "next time, without consent: the sheet stays as it was",
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    answers = { "7", "no", "Me, 555 0100", "" },
    timeline = [[
      0  ask           …           What is new since 1 December 2025? Enter keeps all of it.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  say       6.2 s           Then what is new lasts until the end, where you can copy it.
   6200  ask           …           Whom to call, and at which number? You first, and who else?
   6200  ask           …           Anything else? Enter is done.
   6200  page          …           Here it is, to read out or to copy.
                                   | Naps: At 1
                                   | Call: Me, 555 0100
   6200  end
]],
    remembers = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } } },

  { "what was kept and is no sheet begins anew",
    memory = { sheet = "oops" },
    timeline = [[
      0  say       6.6 s           Eight short questions about a day with your child. Enter skips any of them.
   6600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   6600  say       5.4 s           Then it lasts until the end, where you can copy it.
  12000  ask           …           Feeding: what, how much, and when?
  12000  ask           …           After feeding: how do they burp or settle best?
  12000  ask           …           Naps: when, where, and how do they fall asleep?
  12000  ask           …           Which toy, cloth or song goes to sleep with them?
  12000  ask           …           When they cry, what helps first, and what next?
  12000  ask           …           Allergies, or anything else to keep away from them?
  12000  ask           …           Whom to call, and at which number? You first, and who else?
  12000  ask           …           Anything else that is good to know?
  12000  say       6.2 s           Nothing yet, and that is fine. One line is a beginning, any day.
  18200  end
]] },
}
