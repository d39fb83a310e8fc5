return {
  { "there is none yet", timeline = [[
      0  say       6.6 s           There is no sheet yet. To make one, in two minutes: respite run handoff
   6600  end
]] },

  { "on one page, for someone",
    with = { child = "Mia", caregiver = "Grandma" },
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", text = "Bottle at 9, 100% warm" },
      { name = "numbers", text = "Me, 555 0100" } } } },
    timeline = [[
      0  page          …           A day with Mia, for Grandma.
                                   | Feeding: Bottle at 9, 100% warm
                                   | Call: Me, 555 0100
                                   | Written on 1 December 2025.
                                   | Your own way with them is welcome, too. Thank you.
      0  end
]] },

  { "a sheet without a name",
    memory = { sheet = { child = "your child", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    timeline = [[
      0  page          …           A day with us, for whoever is with them.
                                   | Naps: At 1
                                   | Written on 1 December 2025.
                                   | Your own way with them is welcome, too. Thank you.
      0  end
]] },

  { "the name from the sheet itself",
    memory = { sheet = { child = "Mia and Leo", date = "sometime", lines = { { name = "naps", text = "At 1" } } } },
    timeline = [[
      0  page          …           A day with Mia and Leo, for whoever is with them.
                                   | Naps: At 1
                                   | Your own way with them is welcome, too. Thank you.
      0  end
]] },
}
