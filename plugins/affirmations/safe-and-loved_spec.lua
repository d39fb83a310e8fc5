return {
  { "six sentences, each over two breaths",
    timeline = [[
      0  show                 1/6  Breathe gently, and think of your child.
      0  inhale      4 s      1/6  Breathe in
   4000  exhale      6 s      1/6  Breathe out
  10000  inhale      4 s      1/6  Breathe in
  14000  exhale      6 s      1/6  Breathe out
  20000  show                 2/6  They are with someone you trust.
  20000  inhale      4 s      2/6  Breathe in
  24000  exhale      6 s      2/6  Breathe out
  30000  inhale      4 s      2/6  Breathe in
  34000  exhale      6 s      2/6  Breathe out
  40000  show                 3/6  They are looked after. They are loved.
  40000  inhale      4 s      3/6  Breathe in
  44000  exhale      6 s      3/6  Breathe out
  50000  inhale      4 s      3/6  Breathe in
  54000  exhale      6 s      3/6  Breathe out
  60000  show                 4/6  They're learning that others care for them, too.
  60000  inhale      4 s      4/6  Breathe in
  64000  exhale      6 s      4/6  Breathe out
  70000  inhale      4 s      4/6  Breathe in
  74000  exhale      6 s      4/6  Breathe out
  80000  show                 5/6  They may miss you, and laugh a minute later.
  80000  inhale      4 s      5/6  Breathe in
  84000  exhale      6 s      5/6  Breathe out
  90000  inhale      4 s      5/6  Breathe in
  94000  exhale      6 s      5/6  Breathe out
 100000  show                 6/6  You love them wherever you are.
 100000  inhale      4 s      6/6  Breathe in
 104000  exhale      6 s      6/6  Breathe out
 110000  inhale      4 s      6/6  Breathe in
 114000  exhale      6 s      6/6  Breathe out
 120000  end
]] },

  { "one breath each; by name",
    with = { child = "Mia and Leo", breaths = 1 },
    timeline = [[
      0  show                 1/6  Breathe gently, and think of Mia and Leo.
      0  inhale      4 s      1/6  Breathe in
   4000  exhale      6 s      1/6  Breathe out
  10000  show                 2/6  They are with someone you trust.
  10000  inhale      4 s      2/6  Breathe in
  14000  exhale      6 s      2/6  Breathe out
  20000  show                 3/6  They are looked after. They are loved.
  20000  inhale      4 s      3/6  Breathe in
  24000  exhale      6 s      3/6  Breathe out
  30000  show                 4/6  They're learning that others care for them, too.
  30000  inhale      4 s      4/6  Breathe in
  34000  exhale      6 s      4/6  Breathe out
  40000  show                 5/6  They may miss you, and laugh a minute later.
  40000  inhale      4 s      5/6  Breathe in
  44000  exhale      6 s      5/6  Breathe out
  50000  show                 6/6  You love them wherever you are.
  50000  inhale      4 s      6/6  Breathe in
  54000  exhale      6 s      6/6  Breathe out
  60000  end
]] },
}
