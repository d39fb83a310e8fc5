return {
  { "two rounds",
    with = { rounds = 2 },
    timeline = [[
      0  inhale    5.5 s      1/2  Breathe in
   5500  exhale    5.5 s      1/2  Breathe out
  11000  inhale    5.5 s      2/2  Breathe in
  16500  exhale    5.5 s      2/2  Breathe out
  22000  chime
  22000  end
]] },

  { "five minutes, to the nearest round, then a chime",
    timeline = [[
      0  inhale    5.5 s     1/27  Breathe in
   5500  exhale    5.5 s     1/27  Breathe out
  11000  inhale    5.5 s     2/27  Breathe in
  16500  exhale    5.5 s     2/27  Breathe out
  22000  inhale    5.5 s     3/27  Breathe in
  27500  exhale    5.5 s     3/27  Breathe out
  33000  inhale    5.5 s     4/27  Breathe in
  38500  exhale    5.5 s     4/27  Breathe out
  44000  inhale    5.5 s     5/27  Breathe in
  49500  exhale    5.5 s     5/27  Breathe out
  55000  inhale    5.5 s     6/27  Breathe in
  60500  exhale    5.5 s     6/27  Breathe out
  66000  inhale    5.5 s     7/27  Breathe in
  71500  exhale    5.5 s     7/27  Breathe out
  77000  inhale    5.5 s     8/27  Breathe in
  82500  exhale    5.5 s     8/27  Breathe out
  88000  inhale    5.5 s     9/27  Breathe in
  93500  exhale    5.5 s     9/27  Breathe out
  99000  inhale    5.5 s    10/27  Breathe in
 104500  exhale    5.5 s    10/27  Breathe out
 110000  inhale    5.5 s    11/27  Breathe in
 115500  exhale    5.5 s    11/27  Breathe out
 121000  inhale    5.5 s    12/27  Breathe in
 126500  exhale    5.5 s    12/27  Breathe out
 132000  inhale    5.5 s    13/27  Breathe in
 137500  exhale    5.5 s    13/27  Breathe out
 143000  inhale    5.5 s    14/27  Breathe in
 148500  exhale    5.5 s    14/27  Breathe out
 154000  inhale    5.5 s    15/27  Breathe in
 159500  exhale    5.5 s    15/27  Breathe out
 165000  inhale    5.5 s    16/27  Breathe in
 170500  exhale    5.5 s    16/27  Breathe out
 176000  inhale    5.5 s    17/27  Breathe in
 181500  exhale    5.5 s    17/27  Breathe out
 187000  inhale    5.5 s    18/27  Breathe in
 192500  exhale    5.5 s    18/27  Breathe out
 198000  inhale    5.5 s    19/27  Breathe in
 203500  exhale    5.5 s    19/27  Breathe out
 209000  inhale    5.5 s    20/27  Breathe in
 214500  exhale    5.5 s    20/27  Breathe out
 220000  inhale    5.5 s    21/27  Breathe in
 225500  exhale    5.5 s    21/27  Breathe out
 231000  inhale    5.5 s    22/27  Breathe in
 236500  exhale    5.5 s    22/27  Breathe out
 242000  inhale    5.5 s    23/27  Breathe in
 247500  exhale    5.5 s    23/27  Breathe out
 253000  inhale    5.5 s    24/27  Breathe in
 258500  exhale    5.5 s    24/27  Breathe out
 264000  inhale    5.5 s    25/27  Breathe in
 269500  exhale    5.5 s    25/27  Breathe out
 275000  inhale    5.5 s    26/27  Breathe in
 280500  exhale    5.5 s    26/27  Breathe out
 286000  inhale    5.5 s    27/27  Breathe in
 291500  exhale    5.5 s    27/27  Breathe out
 297000  chime
 297000  end
]] },
}
