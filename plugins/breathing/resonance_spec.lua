return {
  { "two rounds",
    with = { rounds = 2 },
    timeline = [[
      0  inhale      5 s      1/2  Breathe in
   5000  exhale      5 s      1/2  Breathe out
  10000  inhale      5 s      2/2  Breathe in
  15000  exhale      5 s      2/2  Breathe out
  20000  chime
  20000  end
]] },

  { "five minutes, then a chime",
    timeline = [[
      0  inhale      5 s     1/30  Breathe in
   5000  exhale      5 s     1/30  Breathe out
  10000  inhale      5 s     2/30  Breathe in
  15000  exhale      5 s     2/30  Breathe out
  20000  inhale      5 s     3/30  Breathe in
  25000  exhale      5 s     3/30  Breathe out
  30000  inhale      5 s     4/30  Breathe in
  35000  exhale      5 s     4/30  Breathe out
  40000  inhale      5 s     5/30  Breathe in
  45000  exhale      5 s     5/30  Breathe out
  50000  inhale      5 s     6/30  Breathe in
  55000  exhale      5 s     6/30  Breathe out
  60000  inhale      5 s     7/30  Breathe in
  65000  exhale      5 s     7/30  Breathe out
  70000  inhale      5 s     8/30  Breathe in
  75000  exhale      5 s     8/30  Breathe out
  80000  inhale      5 s     9/30  Breathe in
  85000  exhale      5 s     9/30  Breathe out
  90000  inhale      5 s    10/30  Breathe in
  95000  exhale      5 s    10/30  Breathe out
 100000  inhale      5 s    11/30  Breathe in
 105000  exhale      5 s    11/30  Breathe out
 110000  inhale      5 s    12/30  Breathe in
 115000  exhale      5 s    12/30  Breathe out
 120000  inhale      5 s    13/30  Breathe in
 125000  exhale      5 s    13/30  Breathe out
 130000  inhale      5 s    14/30  Breathe in
 135000  exhale      5 s    14/30  Breathe out
 140000  inhale      5 s    15/30  Breathe in
 145000  exhale      5 s    15/30  Breathe out
 150000  inhale      5 s    16/30  Breathe in
 155000  exhale      5 s    16/30  Breathe out
 160000  inhale      5 s    17/30  Breathe in
 165000  exhale      5 s    17/30  Breathe out
 170000  inhale      5 s    18/30  Breathe in
 175000  exhale      5 s    18/30  Breathe out
 180000  inhale      5 s    19/30  Breathe in
 185000  exhale      5 s    19/30  Breathe out
 190000  inhale      5 s    20/30  Breathe in
 195000  exhale      5 s    20/30  Breathe out
 200000  inhale      5 s    21/30  Breathe in
 205000  exhale      5 s    21/30  Breathe out
 210000  inhale      5 s    22/30  Breathe in
 215000  exhale      5 s    22/30  Breathe out
 220000  inhale      5 s    23/30  Breathe in
 225000  exhale      5 s    23/30  Breathe out
 230000  inhale      5 s    24/30  Breathe in
 235000  exhale      5 s    24/30  Breathe out
 240000  inhale      5 s    25/30  Breathe in
 245000  exhale      5 s    25/30  Breathe out
 250000  inhale      5 s    26/30  Breathe in
 255000  exhale      5 s    26/30  Breathe out
 260000  inhale      5 s    27/30  Breathe in
 265000  exhale      5 s    27/30  Breathe out
 270000  inhale      5 s    28/30  Breathe in
 275000  exhale      5 s    28/30  Breathe out
 280000  inhale      5 s    29/30  Breathe in
 285000  exhale      5 s    29/30  Breathe out
 290000  inhale      5 s    30/30  Breathe in
 295000  exhale      5 s    30/30  Breathe out
 300000  chime
 300000  end
]] },
}
