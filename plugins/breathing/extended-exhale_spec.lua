return {
  { "twelve rounds of in and a longer out",
    timeline = [[
      0  inhale      4 s     1/12  Breathe in
   4000  exhale      6 s     1/12  Breathe out
  10000  inhale      4 s     2/12  Breathe in
  14000  exhale      6 s     2/12  Breathe out
  20000  inhale      4 s     3/12  Breathe in
  24000  exhale      6 s     3/12  Breathe out
  30000  inhale      4 s     4/12  Breathe in
  34000  exhale      6 s     4/12  Breathe out
  40000  inhale      4 s     5/12  Breathe in
  44000  exhale      6 s     5/12  Breathe out
  50000  inhale      4 s     6/12  Breathe in
  54000  exhale      6 s     6/12  Breathe out
  60000  inhale      4 s     7/12  Breathe in
  64000  exhale      6 s     7/12  Breathe out
  70000  inhale      4 s     8/12  Breathe in
  74000  exhale      6 s     8/12  Breathe out
  80000  inhale      4 s     9/12  Breathe in
  84000  exhale      6 s     9/12  Breathe out
  90000  inhale      4 s    10/12  Breathe in
  94000  exhale      6 s    10/12  Breathe out
 100000  inhale      4 s    11/12  Breathe in
 104000  exhale      6 s    11/12  Breathe out
 110000  inhale      4 s    12/12  Breathe in
 114000  exhale      6 s    12/12  Breathe out
 120000  end
]] },

  { "nothing to leave out without holds",
    with = { rounds = 2 },
    holds = false,
    timeline = [[
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  end
]] },
}
