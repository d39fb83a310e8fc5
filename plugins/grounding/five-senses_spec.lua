return {
  { "five prompts",
    timeline = [[
      0  say        20 s      1/5  Find five things that you can see.
  20000  say        20 s      2/5  Feel four things: your feet, a sleeve, the air, a wall.
  40000  say        20 s      3/5  Listen for three sounds, near or far.
  60000  say        20 s      4/5  Find two smells. Your own sleeve counts.
  80000  say        20 s      5/5  Notice one taste. A sip of water counts.
 100000  end
]] },

  { "at a quicker pace",
    with = { pause = 5 },
    timeline = [[
      0  say         5 s      1/5  Find five things that you can see.
   5000  say         5 s      2/5  Feel four things: your feet, a sleeve, the air, a wall.
  10000  say         5 s      3/5  Listen for three sounds, near or far.
  15000  say         5 s      4/5  Find two smells. Your own sleeve counts.
  20000  say         5 s      5/5  Notice one taste. A sip of water counts.
  25000  end
]] },
}
