-- What preview is to show. After a change that you meant: respite test --record
return {
  { "one breath for each line, by name",
    with = { child = "Mia", breaths = 1 },
    timeline = [[
      0  show                 1/3  Think of Mia. Breathe gently.
      0  inhale      4 s      1/3  Breathe in
   4000  exhale      6 s      1/3  Breathe out
  10000  show                 2/3  They are with someone you trust.
  10000  inhale      4 s      2/3  Breathe in
  14000  exhale      6 s      2/3  Breathe out
  20000  show                 3/3  You will tell each other about today.
  20000  inhale      4 s      3/3  Breathe in
  24000  exhale      6 s      3/3  Breathe out
  30000  end
]] },
}
