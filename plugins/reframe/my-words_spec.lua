return {
  { "none are kept: ours", timeline = [[
      0  say       5.4 s           Ours for now. Yours come from reframe, when you keep one.
   5400  say        20 s           They are learning that others are kind.
   5400  inhale      4 s      1/8  Breathe in
   9400  exhale      6 s      1/8  Breathe out
  15400  inhale      4 s      2/8  Breathe in
  19400  exhale      6 s      2/8  Breathe out
  25400  say        20 s           What they find out today, they can show me tonight.
  25400  inhale      4 s      3/8  Breathe in
  29400  exhale      6 s      3/8  Breathe out
  35400  inhale      4 s      4/8  Breathe in
  39400  exhale      6 s      4/8  Breathe out
  45400  say        20 s           I go, I live, I come back. They learn that, too.
  45400  inhale      4 s      5/8  Breathe in
  49400  exhale      6 s      5/8  Breathe out
  55400  inhale      4 s      6/8  Breathe in
  59400  exhale      6 s      6/8  Breathe out
  65400  say        20 s           I miss them, and they have a good day.
  65400  inhale      4 s      7/8  Breathe in
  69400  exhale      6 s      7/8  Breathe out
  75400  inhale      4 s      8/8  Breathe in
  79400  exhale      6 s      8/8  Breathe out
  85400  end
]] },
  { "all of ours, by name", with = { lines = 12, parent = "grandpa" }, timeline = [[
      0  say       5.4 s           Ours for now. Yours come from reframe, when you keep one.
   5400  say        20 s           They are learning that others are kind.
   5400  inhale      4 s     1/12  Breathe in
   9400  exhale      6 s     1/12  Breathe out
  15400  inhale      4 s     2/12  Breathe in
  19400  exhale      6 s     2/12  Breathe out
  25400  say        20 s           What they find out today, they can show me tonight.
  25400  inhale      4 s     3/12  Breathe in
  29400  exhale      6 s     3/12  Breathe out
  35400  inhale      4 s     4/12  Breathe in
  39400  exhale      6 s     4/12  Breathe out
  45400  say        20 s           I go, I live, I come back. They learn that, too.
  45400  inhale      4 s     5/12  Breathe in
  49400  exhale      6 s     5/12  Breathe out
  55400  inhale      4 s     6/12  Breathe in
  59400  exhale      6 s     6/12  Breathe out
  65400  say        20 s           I miss them, and they have a good day.
  65400  inhale      4 s     7/12  Breathe in
  69400  exhale      6 s     7/12  Breathe out
  75400  inhale      4 s     8/12  Breathe in
  79400  exhale      6 s     8/12  Breathe out
  85400  say        20 s           They have room for more than one lap, and I stay theirs.
  85400  inhale      4 s     9/12  Breathe in
  89400  exhale      6 s     9/12  Breathe out
  95400  inhale      4 s    10/12  Breathe in
  99400  exhale      6 s    10/12  Breathe out
 105400  say        20 s           I am a good grandpa here, and a good grandpa away.
 105400  inhale      4 s    11/12  Breathe in
 109400  exhale      6 s    11/12  Breathe out
 115400  inhale      4 s    12/12  Breathe in
 119400  exhale      6 s    12/12  Breathe out
 125400  end
]] },
  { "one is kept", memory = { words = { "I miss them, and Grandma is 100% theirs" } }, timeline = [[
      0  say        20 s           I miss them, and Grandma is 100% theirs
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  end
]] },
  { "two of three", with = { lines = 2 }, memory = { words = { "One.", "Two.", "Three." } }, seed = 3, timeline = [[
      0  say        20 s           Three.
      0  inhale      4 s      1/4  Breathe in
   4000  exhale      6 s      1/4  Breathe out
  10000  inhale      4 s      2/4  Breathe in
  14000  exhale      6 s      2/4  Breathe out
  20000  say        20 s           Two.
  20000  inhale      4 s      3/4  Breathe in
  24000  exhale      6 s      3/4  Breathe out
  30000  inhale      4 s      4/4  Breathe in
  34000  exhale      6 s      4/4  Breathe out
  40000  end
]] },
  { "tidy: nothing yet", with = { tidy = true }, timeline = [[
      0  say       5.8 s           Nothing is kept here yet. reframe ends with a sentence to keep.
   5800  end
]] },
  { "tidy: one goes", with = { tidy = true }, memory = { words = { "One.", "Two." } }, answers = { "1" }, timeline = [[
      0  ask           …           Which one may go? Enter keeps all of them.
      0  say       2.6 s           It is gone: One.
   2600  end
]], remembers = { words = { "Two." } } },
  { "tidy: the last one goes", with = { tidy = true }, memory = { words = { "One." } }, answers = { "1" }, timeline = [[
      0  ask           …           Which one may go? Enter keeps all of them.
      0  say       2.6 s           It is gone: One.
   2600  end
]], remembers = {} },
  { "tidy: all stay", with = { tidy = true }, memory = { words = { "One." } }, answers = { "" }, timeline = [[
      0  ask           …           Which one may go? Enter keeps all of them.
      0  end
]], remembers = { words = { "One." } } },
  { "what was kept and is no list", memory = { words = "oops" }, with = { lines = 1 }, timeline = [[
      0  say       5.4 s           Ours for now. Yours come from reframe, when you keep one.
   5400  say        20 s           They are learning that others are kind.
   5400  inhale      4 s      1/2  Breathe in
   9400  exhale      6 s      1/2  Breathe out
  15400  inhale      4 s      2/2  Breathe in
  19400  exhale      6 s      2/2  Breathe out
  25400  end
]] },

  { "with the journal off nothing is promised, and it is said once",
    journal = false,
    with = { tidy = true },
    remembers = {},
    timeline = [[
      0  say       4.6 s           Your journal is off, so this won't be remembered.
   4600  end
]] },
}
