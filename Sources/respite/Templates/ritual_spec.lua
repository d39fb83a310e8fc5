-- What preview is to show. After a change that you meant: respite test --record
return {
  { "the question is skipped",
    with = { breaths = 1 },
    timeline = [[
      0  say       3.8 s           Stand with both feet on the floor.
   3800  inhale      4 s           Breathe in
   7800  exhale      6 s           Breathe out
  13800  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  13800  say         5 s           Think of your child. You will see each other soon.
  18800  end
]] },

  { "a tight knot gets two breaths more",
    with = { child = "Mia", breaths = 1 },
    answers = { "8" },
    timeline = [[
      0  say       3.8 s           Stand with both feet on the floor.
   3800  inhale      4 s           Breathe in
   7800  exhale      6 s           Breathe out
  13800  ask           …           How tight is the knot? 0 is loose, 10 is tight.
  13800  say       3.8 s           That is love, pulling. Two breaths more.
  17600  inhale      4 s      1/2  Breathe in
  21600  exhale      6 s      1/2  Breathe out
  27600  inhale      4 s      2/2  Breathe in
  31600  exhale      6 s      2/2  Breathe out
  37600  say       4.6 s           Think of Mia. You will see each other soon.
  42200  end
]] },
}
