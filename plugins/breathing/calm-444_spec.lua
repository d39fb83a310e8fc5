return {
  { "six rounds of in, hold, out",
    timeline = [[
      0  inhale      4 s      1/6  Breathe in
   4000  hold        4 s      1/6  Hold
   8000  exhale      4 s      1/6  Breathe out
  12000  inhale      4 s      2/6  Breathe in
  16000  hold        4 s      2/6  Hold
  20000  exhale      4 s      2/6  Breathe out
  24000  inhale      4 s      3/6  Breathe in
  28000  hold        4 s      3/6  Hold
  32000  exhale      4 s      3/6  Breathe out
  36000  inhale      4 s      4/6  Breathe in
  40000  hold        4 s      4/6  Hold
  44000  exhale      4 s      4/6  Breathe out
  48000  inhale      4 s      5/6  Breathe in
  52000  hold        4 s      5/6  Hold
  56000  exhale      4 s      5/6  Breathe out
  60000  inhale      4 s      6/6  Breathe in
  64000  hold        4 s      6/6  Hold
  68000  exhale      4 s      6/6  Breathe out
  72000  end
]] },

  { "without holds, in and out remain",
    holds = false,
    timeline = [[
      0  inhale      4 s      1/6  Breathe in
   4000  exhale      4 s      1/6  Breathe out
   8000  inhale      4 s      2/6  Breathe in
  12000  exhale      4 s      2/6  Breathe out
  16000  inhale      4 s      3/6  Breathe in
  20000  exhale      4 s      3/6  Breathe out
  24000  inhale      4 s      4/6  Breathe in
  28000  exhale      4 s      4/6  Breathe out
  32000  inhale      4 s      5/6  Breathe in
  36000  exhale      4 s      5/6  Breathe out
  40000  inhale      4 s      6/6  Breathe in
  44000  exhale      4 s      6/6  Breathe out
  48000  end
]] },

  { "two minutes are ten rounds",
    with = { minutes = 2 },
    timeline = [[
      0  inhale      4 s     1/10  Breathe in
   4000  hold        4 s     1/10  Hold
   8000  exhale      4 s     1/10  Breathe out
  12000  inhale      4 s     2/10  Breathe in
  16000  hold        4 s     2/10  Hold
  20000  exhale      4 s     2/10  Breathe out
  24000  inhale      4 s     3/10  Breathe in
  28000  hold        4 s     3/10  Hold
  32000  exhale      4 s     3/10  Breathe out
  36000  inhale      4 s     4/10  Breathe in
  40000  hold        4 s     4/10  Hold
  44000  exhale      4 s     4/10  Breathe out
  48000  inhale      4 s     5/10  Breathe in
  52000  hold        4 s     5/10  Hold
  56000  exhale      4 s     5/10  Breathe out
  60000  inhale      4 s     6/10  Breathe in
  64000  hold        4 s     6/10  Hold
  68000  exhale      4 s     6/10  Breathe out
  72000  inhale      4 s     7/10  Breathe in
  76000  hold        4 s     7/10  Hold
  80000  exhale      4 s     7/10  Breathe out
  84000  inhale      4 s     8/10  Breathe in
  88000  hold        4 s     8/10  Hold
  92000  exhale      4 s     8/10  Breathe out
  96000  inhale      4 s     9/10  Breathe in
 100000  hold        4 s     9/10  Hold
 104000  exhale      4 s     9/10  Breathe out
 108000  inhale      4 s    10/10  Breathe in
 112000  hold        4 s    10/10  Hold
 116000  exhale      4 s    10/10  Breathe out
 120000  end
]] },
}
