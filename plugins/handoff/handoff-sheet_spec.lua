return {
  { "there is none yet", timeline = [[
      0  say       6.6 s           There is no sheet yet. To make one, in two minutes: respite run handoff
   6600  end
]] },

  { "line by line, for someone",
    with = { child = "Mia", caregiver = "Grandma" },
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", label = "Feeding", text = "Bottle at 9, 100% warm" },
      { name = "numbers", label = "Call", text = "Me, 555 0100" } } } },
    timeline = [[
      0  say       3.4 s           A day with Mia, for Grandma.
   3400  say       3.4 s           Feeding: Bottle at 9, 100% warm
   6800  say       2.6 s           Call: Me, 555 0100
   9400  say         3 s           Written on 1 December 2025.
  12400  say         5 s           Your own way with them is welcome, too. Thank you.
  17400  end
]] },

  { "all at once",
    with = { at_once = true },
    memory = { sheet = { child = "your child", date = "2025-12-01", lines = { { name = "naps", label = "Naps", text = "At 1" } } } },
    timeline = [[
      0  show                      A day with us, for whoever is with them.
      0  show                      Naps: At 1
      0  show                      Written on 1 December 2025.
      0  show                      Your own way with them is welcome, too. Thank you.
      0  end
]] },

  { "the name from the sheet itself",
    memory = { sheet = { child = "Mia and Leo", date = "sometime", lines = { { name = "naps", label = "Naps", text = "At 1" } } } },
    timeline = [[
      0  say       5.4 s           A day with Mia and Leo, for whoever is with them.
   5400  say       2.5 s           Naps: At 1
   7900  say         5 s           Your own way with them is welcome, too. Thank you.
  12900  end
]] },
}
