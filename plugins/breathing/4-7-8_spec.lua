return {
  { "four rounds",
    timeline = [[
      0  inhale      4 s      1/4  Breathe in
   4000  hold        7 s      1/4  Hold
  11000  exhale      8 s      1/4  Breathe out
  19000  inhale      4 s      2/4  Breathe in
  23000  hold        7 s      2/4  Hold
  30000  exhale      8 s      2/4  Breathe out
  38000  inhale      4 s      3/4  Breathe in
  42000  hold        7 s      3/4  Hold
  49000  exhale      8 s      3/4  Breathe out
  57000  inhale      4 s      4/4  Breathe in
  61000  hold        7 s      4/4  Hold
  68000  exhale      8 s      4/4  Breathe out
  76000  end
]] },

  { "without holds, in and out remain",
    holds = false,
    timeline = [[
      0  inhale      4 s      1/4  Breathe in
   4000  exhale      8 s      1/4  Breathe out
  12000  inhale      4 s      2/4  Breathe in
  16000  exhale      8 s      2/4  Breathe out
  24000  inhale      4 s      3/4  Breathe in
  28000  exhale      8 s      3/4  Breathe out
  36000  inhale      4 s      4/4  Breathe in
  40000  exhale      8 s      4/4  Breathe out
  48000  end
]] },
}
