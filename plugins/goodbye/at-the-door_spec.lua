return {
  { "no answer: straight to the goodbye",
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  ask           …           Kneel down to your child. Say that you are going now.
  20000  inhale      3 s           Together: smell the flower
  23000  exhale      4 s           Blow out the candle
  27000  ask           …           One hug. Then say: "I love you. See you soon!"
  27000  ask           …           One wave. Turn, and go.
  27000  say       3.8 s           You said goodbye. You will say hello.
  30800  end
]] },

  { "a knot of 6 goes on",
    answers = { "6" },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  ask           …           Kneel down to your child. Say that you are going now.
  20000  inhale      3 s           Together: smell the flower
  23000  exhale      4 s           Blow out the candle
  27000  ask           …           One hug. Then say: "I love you. See you soon!"
  27000  ask           …           One wave. Turn, and go.
  27000  say       3.8 s           You said goodbye. You will say hello.
  30800  end
]] },

  { "a knot of 7 gets more calm first",
    answers = { "7" },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  say       4.6 s           That's love, pulling. A little more calm for you.
  24600  inhale      4 s      1/2  Breathe in
  28600  exhale      6 s      1/2  Breathe out
  34600  inhale      4 s      2/2  Breathe in
  38600  exhale      6 s      2/2  Breathe out
  44600  ask           …           Kneel down to your child. Say that you are going now.
  44600  inhale      3 s           Together: smell the flower
  47600  exhale      4 s           Blow out the candle
  51600  ask           …           One hug. Then say: "I love you. See you soon!"
  51600  ask           …           One wave. Turn, and go.
  51600  say       3.8 s           You said goodbye. You will say hello.
  55400  end
]] },

  { "the same without holds",
    answers = { "7" },
    holds = false,
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  say       4.6 s           That's love, pulling. A little more calm for you.
  24600  inhale      4 s      1/2  Breathe in
  28600  exhale      6 s      1/2  Breathe out
  34600  inhale      4 s      2/2  Breathe in
  38600  exhale      6 s      2/2  Breathe out
  44600  ask           …           Kneel down to your child. Say that you are going now.
  44600  inhale      3 s           Together: smell the flower
  47600  exhale      4 s           Blow out the candle
  51600  ask           …           One hug. Then say: "I love you. See you soon!"
  51600  ask           …           One wave. Turn, and go.
  51600  say       3.8 s           You said goodbye. You will say hello.
  55400  end
]] },

  { "in the family's own words",
    with = { child = "Mia", gesture = "Three squeezes", sentence = "Grown-ups come back.", breaths = 1 },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  10000  ask           …           Kneel down to Mia. Say that you are going now.
  10000  inhale      3 s           Together: smell the flower
  13000  exhale      4 s           Blow out the candle
  17000  ask           …           Three squeezes. Then say: "Grown-ups come back."
  17000  ask           …           One wave. Turn, and go.
  17000  say       3.8 s           You said goodbye. You will say hello.
  20800  end
]] },

  { "a goodbye that was built before",
    memory = { hug = 3, handshake = "Our whale song", sentence = 2 },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  ask           …           Kneel down to your child. Say that you are going now.
  20000  inhale      3 s           Together: smell the flower
  23000  exhale      4 s           Blow out the candle
  27000  ask           …           Forehead to forehead. Then: Our whale song. Then say: "I go, and I come back."
  27000  ask           …           One wave. Turn, and go.
  27000  say       3.8 s           You said goodbye. You will say hello.
  30800  end
]] },

  { "what is given counts more than what was built",
    with = { gesture = "One hug" },
    memory = { hug = 0, handshake = 4, sentence = "See you at four!" },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  20000  ask           …           Kneel down to your child. Say that you are going now.
  20000  inhale      3 s           Together: smell the flower
  23000  exhale      4 s           Blow out the candle
  27000  ask           …           One hug. Then say: "See you at four!"
  27000  ask           …           One wave. Turn, and go.
  27000  say       3.8 s           You said goodbye. You will say hello.
  30800  end
]] },

  { "a timer that has time enough changes nothing",
    with = { leave_in = 2, breaths = 1 },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  10000  ask           …           Kneel down to your child. Say that you are going now.
  10000  inhale      3 s           Together: smell the flower
  13000  exhale      4 s           Blow out the candle
  17000  ask           …           One hug. Then say: "I love you. See you soon!"
  17000  ask           …           One wave. Turn, and go.
  17000  say       3.8 s           You said goodbye. You will say hello.
  20800  end
]] },

  { "a timer that ends comes to the point",
    with = { leave_in = 0.1, breaths = 1 },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  10000  ask           …           Kneel down to your child. Say that you are going now.
  10000  inhale      3 s           Together: smell the flower
  13000  exhale      4 s           Blow out the candle
  16000  chime
  16000  say       6.6 s           It is time. "I love you. See you soon!" One wave, and you go.
  22600  say       3.8 s           You said goodbye. You will say hello.
  26400  end
]] },

  { "one's own words with their own marks, and no name",
    with = { child = "", gesture = "One hug.", sentence = 'Say "bye"', breaths = 1 },
    answers = { "2" },
    timeline = [[
      0  show                      First a moment for you, arms free. Breathe gently, not deep.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  10000  ask           …           Kneel down to your child. Say that you are going now.
  10000  inhale      3 s           Together: smell the flower
  13000  exhale      4 s           Blow out the candle
  17000  ask           …           One hug. Then say: "Say 'bye'"
  17000  ask           …           One wave. Turn, and go.
  17000  say       3.8 s           You said goodbye. You will say hello.
  20800  end
]] },
}
