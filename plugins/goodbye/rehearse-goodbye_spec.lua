return {
  { "twice, as nothing was built yet",
    timeline = [[
      0  say       8.2 s           Nobody leaves now. In your mind, or as a game: a teddy can be the one who goes.
   8200  say         6 s      1/2  See the door, and your child beside you.
  14200  inhale      4 s      1/2  Breathe in
  18200  exhale      6 s      1/2  Breathe out
  24200  say         6 s      1/2  You kneel down, and say that you are going now.
  30200  say         8 s      1/2  One hug.
  38200  say         6 s      1/2  "I love you. See you soon!"
  44200  say         6 s      1/2  One wave. You turn, and go. Tears may come, and you go.
  50200  say         6 s      1/2  And then: the same door, and you come in again.
  56200  say         6 s      2/2  Once more, a little lighter. The door, and your child.
  62200  inhale      4 s      2/2  Breathe in
  66200  exhale      6 s      2/2  Breathe out
  72200  say         6 s      2/2  You kneel down, and say that you are going now.
  78200  say         8 s      2/2  One hug.
  86200  say         6 s      2/2  "I love you. See you soon!"
  92200  say         6 s      2/2  One wave. You turn, and go. Tears may come, and you go.
  98200  say         6 s      2/2  And then: the same door, and you come in again.
 104200  say       4.6 s           At the real door it is this, no longer.
 108800  end
]] },

  { "the goodbye that was built, once; by name",
    with = { child = "Mia", rounds = 1 },
    memory = { hug = 4, handshake = 2, sentence = 3 },
    timeline = [[
      0  say       8.2 s           Nobody leaves now. In your mind, or as a game: a teddy can be the one who goes.
   8200  say         6 s           See the door, and Mia beside you.
  14200  inhale      4 s           Breathe in
  18200  exhale      6 s           Breathe out
  24200  say         6 s           You kneel down, and say that you are going now.
  30200  say         8 s           A kiss for each palm, to keep. Then: High five, low five, elbows.
  38200  say         6 s           "Grown-ups come back."
  44200  say         6 s           One wave. You turn, and go. Tears may come, and you go.
  50200  say         6 s           And then: the same door, and you come in again.
  56200  say       4.6 s           At the real door it is this, no longer.
  60800  end
]] },
}
