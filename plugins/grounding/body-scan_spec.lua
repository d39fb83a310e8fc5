return {
  { "from the feet up, then a chime",
    timeline = [[
      0  say        15 s      1/8  Sit or lie down. Close your eyes if you like.
  15000  say        15 s      2/8  Your feet, and what they touch.
  30000  say        15 s      3/8  Your legs, and what holds them.
  45000  say        15 s      4/8  Your belly, as it moves with each breath.
  60000  say        15 s      5/8  Your hands. Let them be heavy.
  75000  say        15 s      6/8  Your shoulders. They may drop a little.
  90000  say        15 s      7/8  Your jaw, your eyes, your forehead.
 105000  say        15 s      8/8  All of you, here.
 120000  chime
 120000  say       3.8 s           Open your eyes when you are ready.
 123800  end
]] },
}
