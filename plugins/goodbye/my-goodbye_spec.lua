return {
  { "nothing answered: the goodbye that all have",
    remembers = {},
    timeline = [[
      0  say       6.6 s           A goodbye that is yours and your child's: short, and the same every time.
   6600  ask           …           Which hug?
   6600  ask           …           Which handshake?
   6600  ask           …           And what do you say?
   6600  say       2.5 s           One hug.
   9100  say       3.8 s           Then: "I love you. See you soon!"
  12900  say         5 s           One wave. Turn, and go. That is all of it.
  17900  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  22500  end
]] },

  { "one of each",
    answers = { "Forehead to forehead", "A pinky promise", "Grown-ups come back." },
    remembers = { hug = 3, handshake = 4, sentence = 3 },
    timeline = [[
      0  say       6.6 s           A goodbye that is yours and your child's: short, and the same every time.
   6600  ask           …           Which hug?
   6600  ask           …           Which handshake?
   6600  ask           …           And what do you say?
   6600  say       3.8 s           Forehead to forehead. Then: A pinky promise.
  10400  say       2.6 s           Then: "Grown-ups come back."
  13000  say         5 s           One wave. Turn, and go. That is all of it.
  18000  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  22600  end
]] },

  { "no hug, an own handshake and an own sentence, kept",
    keep = true,
    answers = { "None", "Our own", " Our whale song. ", "Our own", "I come back at four." },
    remembers = { hug = 0, handshake = "Our whale song", sentence = "I come back at four." },
    timeline = [[
      0  say       6.6 s           A goodbye that is yours and your child's: short, and the same every time.
   6600  ask           …           Which hug?
   6600  ask           …           Which handshake?
   6600  ask           …           What do your hands do? A few words.
   6600  ask           …           And what do you say?
   6600  ask           …           Your sentence, as you say it.
   6600  say       2.5 s           Our whale song.
   9100  say       3.4 s           Then: "I come back at four."
  12500  say         5 s           One wave. Turn, and go. That is all of it.
  17500  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  22100  end
]] },

  { "own words that are not kept are there this once",
    answers = { "Our own", "no", "A koala hug", "None", "2" },
    remembers = { handshake = 0, sentence = 2 },
    timeline = [[
      0  say       6.6 s           A goodbye that is yours and your child's: short, and the same every time.
   6600  ask           …           Which hug?
   6600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
   6600  say       4.2 s           Then it is here for this time only.
  10800  ask           …           What is your hug? A few words.
  10800  ask           …           Which handshake?
  10800  ask           …           And what do you say?
  10800  say       2.5 s           A koala hug.
  13300  say       3.8 s           Then: "I go, and I come back."
  17100  say         5 s           One wave. Turn, and go. That is all of it.
  22100  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  26700  end
]] },

  { "what was built before stays where it is skipped; by name",
    with = { child = "Mia" },
    memory = { hug = 2, sentence = 4 },
    answers = { "", "Three squeezes of the hand", "" },
    remembers = { hug = 2, handshake = 1, sentence = 4 },
    timeline = [[
      0  say       6.2 s           A goodbye that is yours and Mia's: short, and the same every time.
   6200  ask           …           Which hug?
   6200  ask           …           Which handshake?
   6200  ask           …           And what do you say?
   6200  say       5.8 s           A hug that counts to five. Then: Three squeezes of the hand.
  12000  say         5 s           Then: "Have a good time. I will find you later."
  17000  say         5 s           One wave. Turn, and go. That is all of it.
  22000  say       4.6 s           To try it while nobody leaves: respite run rehearse-goodbye
  26600  end
]] },
}
