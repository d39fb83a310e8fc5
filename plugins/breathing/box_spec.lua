return {
  { "eight rounds of four sides",
    timeline = [[
      0  inhale      4 s      1/8  Breathe in
   4000  hold        4 s      1/8  Hold
   8000  exhale      4 s      1/8  Breathe out
  12000  rest        4 s      1/8  Rest
  16000  inhale      4 s      2/8  Breathe in
  20000  hold        4 s      2/8  Hold
  24000  exhale      4 s      2/8  Breathe out
  28000  rest        4 s      2/8  Rest
  32000  inhale      4 s      3/8  Breathe in
  36000  hold        4 s      3/8  Hold
  40000  exhale      4 s      3/8  Breathe out
  44000  rest        4 s      3/8  Rest
  48000  inhale      4 s      4/8  Breathe in
  52000  hold        4 s      4/8  Hold
  56000  exhale      4 s      4/8  Breathe out
  60000  rest        4 s      4/8  Rest
  64000  inhale      4 s      5/8  Breathe in
  68000  hold        4 s      5/8  Hold
  72000  exhale      4 s      5/8  Breathe out
  76000  rest        4 s      5/8  Rest
  80000  inhale      4 s      6/8  Breathe in
  84000  hold        4 s      6/8  Hold
  88000  exhale      4 s      6/8  Breathe out
  92000  rest        4 s      6/8  Rest
  96000  inhale      4 s      7/8  Breathe in
 100000  hold        4 s      7/8  Hold
 104000  exhale      4 s      7/8  Breathe out
 108000  rest        4 s      7/8  Rest
 112000  inhale      4 s      8/8  Breathe in
 116000  hold        4 s      8/8  Hold
 120000  exhale      4 s      8/8  Breathe out
 124000  rest        4 s      8/8  Rest
 128000  end
]] },

  { "without holds, neither hold nor rest",
    with = { rounds = 2 },
    holds = false,
    timeline = [[
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      4 s      1/2  Breathe out
   8000  inhale      4 s      2/2  Breathe in
  12000  exhale      4 s      2/2  Breathe out
  16000  end
]] },
}
