return {
  { "nothing answered: the goodbye that all have",
    remembers = {},
    timeline = [[
      0  say       6.2 s           A goodbye for you and your child: short, and the same every time.
   6200  ask           …           Which hug?
   6200  ask           …           Which handshake?
   6200  ask           …           And what do you say?
   6200  say       2.5 s           One hug.
   8700  say       3.8 s           Then: "I love you. See you soon!"
  12500  say         5 s           One wave. Turn, and go. That is all of it.
  17500  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  22100  end
]] },

  { "one of each",
    answers = { "Forehead to forehead", "A pinky promise", "Grown-ups come back." },
    remembers = { hug = 3, handshake = 4, sentence = 3 },
    timeline = [[
      0  say       6.2 s           A goodbye for you and your child: short, and the same every time.
   6200  ask           …           Which hug?
   6200  ask           …           Which handshake?
   6200  ask           …           And what do you say?
   6200  say       3.8 s           Forehead to forehead. Then: A pinky promise.
  10000  say       2.6 s           Then: "Grown-ups come back."
  12600  say         5 s           One wave. Turn, and go. That is all of it.
  17600  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  22200  end
]] },

  { "no hug, an own handshake and an own sentence, kept",
    keep = true,
    answers = { "None", "Our own", " Our whale song. ", "Our own", "I come back at four." },
    remembers = { hug = 0, handshake = "Our whale song.", sentence = "I come back at four." },
    timeline = [[
      0  say       6.2 s           A goodbye for you and your child: short, and the same every time.
   6200  ask           …           Which hug?
   6200  ask           …           Which handshake?
   6200  ask           …           What do your hands do? A few words.
   6200  ask           …           And what do you say?
   6200  ask           …           Your sentence, as you say it.
   6200  say       2.5 s           Our whale song.
   8700  say       3.4 s           Then: "I come back at four."
  12100  say         5 s           One wave. Turn, and go. That is all of it.
  17100  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  21700  end
]] },

  { "own words that are not kept are there this once",
    answers = { "Our own", "no", "A koala hug", "None", "2" },
    remembers = { handshake = 0, sentence = 2 },
    timeline = [[
      0  say       6.2 s           A goodbye for you and your child: short, and the same every time.
   6200  ask           …           Which hug?
   6200  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   6200  say       4.2 s           Then it is here for this time only.
  10400  ask           …           What is your hug? A few words.
  10400  ask           …           Which handshake?
  10400  ask           …           And what do you say?
  10400  say       2.5 s           A koala hug.
  12900  say       3.8 s           Then: "I go, and I come back."
  16700  say         5 s           One wave. Turn, and go. That is all of it.
  21700  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  26300  end
]] },

  { "what was built before stays where it is skipped; by name",
    with = { child = "Mia" },
    memory = { hug = 2, sentence = 4 },
    answers = { "", "Three squeezes of the hand", "" },
    remembers = { hug = 2, handshake = 1, sentence = 4 },
    timeline = [[
      0  say       5.8 s           A goodbye for you and Mia: short, and the same every time.
   5800  ask           …           Which hug?
   5800  ask           …           Which handshake?
   5800  ask           …           And what do you say?
   5800  say       5.8 s           A hug that counts to five. Then: Three squeezes of the hand.
  11600  say         5 s           Then: "Have a good time. I will find you later."
  16600  say         5 s           One wave. Turn, and go. That is all of it.
  21600  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  26200  end
]] },

  { "with the journal off it says so once, and promises nothing",
    journal = false,
    answers = { "Our own", "We rub noses.", "None", "Our own", "Bye, bear!" },
    remembers = {},
    timeline = [[
      0  say       6.2 s           A goodbye for you and your child: short, and the same every time.
   6200  ask           …           Which hug?
   6200  say       4.6 s           Your journal is off, so this won't be remembered.
  10800  ask           …           What is your hug? A few words.
  10800  ask           …           Which handshake?
  10800  ask           …           And what do you say?
  10800  ask           …           Your sentence, as you say it.
  10800  say       2.5 s           We rub noses.
  13300  say       2.5 s           Then: "Bye, bear!"
  15800  say         5 s           One wave. Turn, and go. That is all of it.
  20800  end
]] },

  { "an answer that is too long is refused whole",
    keep = true,
    answers = { "Our own", "We rub noses, count to five in three languages, and then blow one kiss each" },
    fails = "60 characters at most" },
}
