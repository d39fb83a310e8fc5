return {
  { "four sentences, each over two breaths: what it is called after comes first",
    timeline = [[
      0  chime
      0  say        20 s           I'm a good parent.
      0  inhale      4 s      1/8  Breathe in
   4000  exhale      6 s      1/8  Breathe out
  10000  inhale      4 s      2/8  Breathe in
  14000  exhale      6 s      2/8  Breathe out
  20000  say        20 s           I chose with care who is with them.
  20000  inhale      4 s      3/8  Breathe in
  24000  exhale      6 s      3/8  Breathe out
  30000  inhale      4 s      4/8  Breathe in
  34000  exhale      6 s      4/8  Breathe out
  40000  say        20 s           I can be away and be theirs.
  40000  inhale      4 s      5/8  Breathe in
  44000  exhale      6 s      5/8  Breathe out
  50000  inhale      4 s      6/8  Breathe in
  54000  exhale      6 s      6/8  Breathe out
  60000  say        20 s           Rest is part of caring for them.
  60000  inhale      4 s      7/8  Breathe in
  64000  exhale      6 s      7/8  Breathe out
  70000  inhale      4 s      8/8  Breathe in
  74000  exhale      6 s      8/8  Breathe out
  80000  chime
  80000  end
]] },

  { "whatever chance gives",
    with = { lines = 2, parent = "grandma" },
    seed = 1,
    timeline = [[
      0  chime
      0  say        20 s           I'm a good grandma.
      0  inhale      4 s      1/4  Breathe in
   4000  exhale      6 s      1/4  Breathe out
  10000  inhale      4 s      2/4  Breathe in
  14000  exhale      6 s      2/4  Breathe out
  20000  say        20 s           Others do it differently, and do it well.
  20000  inhale      4 s      3/4  Breathe in
  24000  exhale      6 s      3/4  Breathe out
  30000  inhale      4 s      4/4  Breathe in
  34000  exhale      6 s      4/4  Breathe out
  40000  chime
  40000  end
]] },

  { "one sentence alone is that one",
    with = { lines = 1, parent = "dad" },
    seed = 7,
    timeline = [[
      0  chime
      0  say        20 s           I'm a good dad.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  chime
  20000  end
]] },
}
