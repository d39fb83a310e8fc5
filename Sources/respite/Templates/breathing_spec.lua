-- What preview is to show. After a change that you meant: respite test --record
return {
  { "two rounds",
    with = { rounds = 2 },
    timeline = [[
      0  inhale      4 s      1/2  In, softly
   4000  exhale      6 s      1/2  And out
  10000  inhale      4 s      2/2  In, softly
  14000  exhale      6 s      2/2  And out
  20000  end
]] },
}
