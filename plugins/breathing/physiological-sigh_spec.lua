return {
  { "two sighs",
    with = { rounds = 2 },
    timeline = [[
      0  inhale      3 s      1/2  In through the nose
   3000  top-up      1 s      1/2  A sip more
   4000  exhale      8 s      1/2  Slowly out, like a sigh
  12000  inhale      3 s      2/2  In through the nose
  15000  top-up      1 s      2/2  A sip more
  16000  exhale      8 s      2/2  Slowly out, like a sigh
  24000  end
]] },

  { "five minutes of sighs",
    timeline = [[
      0  inhale      3 s     1/25  In through the nose
   3000  top-up      1 s     1/25  A sip more
   4000  exhale      8 s     1/25  Slowly out, like a sigh
  12000  inhale      3 s     2/25  In through the nose
  15000  top-up      1 s     2/25  A sip more
  16000  exhale      8 s     2/25  Slowly out, like a sigh
  24000  inhale      3 s     3/25  In through the nose
  27000  top-up      1 s     3/25  A sip more
  28000  exhale      8 s     3/25  Slowly out, like a sigh
  36000  inhale      3 s     4/25  In through the nose
  39000  top-up      1 s     4/25  A sip more
  40000  exhale      8 s     4/25  Slowly out, like a sigh
  48000  inhale      3 s     5/25  In through the nose
  51000  top-up      1 s     5/25  A sip more
  52000  exhale      8 s     5/25  Slowly out, like a sigh
  60000  inhale      3 s     6/25  In through the nose
  63000  top-up      1 s     6/25  A sip more
  64000  exhale      8 s     6/25  Slowly out, like a sigh
  72000  inhale      3 s     7/25  In through the nose
  75000  top-up      1 s     7/25  A sip more
  76000  exhale      8 s     7/25  Slowly out, like a sigh
  84000  inhale      3 s     8/25  In through the nose
  87000  top-up      1 s     8/25  A sip more
  88000  exhale      8 s     8/25  Slowly out, like a sigh
  96000  inhale      3 s     9/25  In through the nose
  99000  top-up      1 s     9/25  A sip more
 100000  exhale      8 s     9/25  Slowly out, like a sigh
 108000  inhale      3 s    10/25  In through the nose
 111000  top-up      1 s    10/25  A sip more
 112000  exhale      8 s    10/25  Slowly out, like a sigh
 120000  inhale      3 s    11/25  In through the nose
 123000  top-up      1 s    11/25  A sip more
 124000  exhale      8 s    11/25  Slowly out, like a sigh
 132000  inhale      3 s    12/25  In through the nose
 135000  top-up      1 s    12/25  A sip more
 136000  exhale      8 s    12/25  Slowly out, like a sigh
 144000  inhale      3 s    13/25  In through the nose
 147000  top-up      1 s    13/25  A sip more
 148000  exhale      8 s    13/25  Slowly out, like a sigh
 156000  inhale      3 s    14/25  In through the nose
 159000  top-up      1 s    14/25  A sip more
 160000  exhale      8 s    14/25  Slowly out, like a sigh
 168000  inhale      3 s    15/25  In through the nose
 171000  top-up      1 s    15/25  A sip more
 172000  exhale      8 s    15/25  Slowly out, like a sigh
 180000  inhale      3 s    16/25  In through the nose
 183000  top-up      1 s    16/25  A sip more
 184000  exhale      8 s    16/25  Slowly out, like a sigh
 192000  inhale      3 s    17/25  In through the nose
 195000  top-up      1 s    17/25  A sip more
 196000  exhale      8 s    17/25  Slowly out, like a sigh
 204000  inhale      3 s    18/25  In through the nose
 207000  top-up      1 s    18/25  A sip more
 208000  exhale      8 s    18/25  Slowly out, like a sigh
 216000  inhale      3 s    19/25  In through the nose
 219000  top-up      1 s    19/25  A sip more
 220000  exhale      8 s    19/25  Slowly out, like a sigh
 228000  inhale      3 s    20/25  In through the nose
 231000  top-up      1 s    20/25  A sip more
 232000  exhale      8 s    20/25  Slowly out, like a sigh
 240000  inhale      3 s    21/25  In through the nose
 243000  top-up      1 s    21/25  A sip more
 244000  exhale      8 s    21/25  Slowly out, like a sigh
 252000  inhale      3 s    22/25  In through the nose
 255000  top-up      1 s    22/25  A sip more
 256000  exhale      8 s    22/25  Slowly out, like a sigh
 264000  inhale      3 s    23/25  In through the nose
 267000  top-up      1 s    23/25  A sip more
 268000  exhale      8 s    23/25  Slowly out, like a sigh
 276000  inhale      3 s    24/25  In through the nose
 279000  top-up      1 s    24/25  A sip more
 280000  exhale      8 s    24/25  Slowly out, like a sigh
 288000  inhale      3 s    25/25  In through the nose
 291000  top-up      1 s    25/25  A sip more
 292000  exhale      8 s    25/25  Slowly out, like a sigh
 300000  end
]] },

  { "a sip more is no hold",
    with = { rounds = 1 },
    holds = false,
    timeline = [[
      0  inhale      3 s           In through the nose
   3000  top-up      1 s           A sip more
   4000  exhale      8 s           Slowly out, like a sigh
  12000  end
]] },
}
