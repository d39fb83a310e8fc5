return {
  { "there is none yet", timeline = [[
      0  say       5.4 s           There is no sheet yet. To make one: respite run handoff
   5400  end
]] },

  { "on one page, for someone",
    with = { child = "Mia", caregiver = "Grandma" },
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", text = "Bottle at 9, 100% warm" },
      { name = "numbers", text = "Me, 555 0100" } } } },
    timeline = [[
      0  page          …           A day with Mia, for Grandma.
                                   | Call: Me, 555 0100
                                   |
                                   | Allergies / avoid: nothing is noted here, so please ask
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Feeding: Bottle at 9, 100% warm
                                   |
                                   | Written on 1 December 2025.
                                   | Feel free to do things your own way, too. Thank you.
      0  end
]] },

  { "a sheet without a name",
    memory = { sheet = { child = "your child", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } } },
    timeline = [[
      0  page          …           A day with us, for whoever is with them.
                                   | Allergies / avoid: nothing is noted here, so please ask
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Naps: At 1
                                   |
                                   | Written on 1 December 2025.
                                   | Feel free to do things your own way, too. Thank you.
      0  end
]] },

  { "the name from the sheet itself",
    memory = { sheet = { child = "Mia and Leo", date = "sometime", lines = { { name = "naps", text = "At 1" } } } },
    timeline = [[
      0  page          …           A day with Mia and Leo, for whoever is with them.
                                   | Allergies / avoid: nothing is noted here, so please ask
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Naps: At 1
                                   |
                                   | Feel free to do things your own way, too. Thank you.
      0  end
]] },

  { "the emergency and the allergies come first, from a sheet of before",
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = {
      { name = "feeding", text = "Bottle at 9" }, { name = "naps", text = "At 1" },
      { name = "allergies", text = "Peanuts" }, { name = "numbers", text = "Me, 555 0100" }, { name = "more", text = "Fan on" } } } },
    timeline = [[
      0  page          …           A day with Mia, for whoever is with them.
                                   | Call: Me, 555 0100
                                   |
                                   | Allergies / avoid: Peanuts
                                   |
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Feeding: Bottle at 9
                                   | Naps: At 1
                                   | Also: Fan on
                                   |
                                   | Written on 1 December 2025.
                                   | Feel free to do things your own way, too. Thank you.
      0  end
]] },

  { "every line, the newer one where both are there",
    memory = { sheet = { child = "Mia", date = "2025-12-01", lines = { { name = "naps", text = "At 1" } } },
      ["line.naps"] = "At 2", ["line.allergies"] = "Peanuts", ["line.medicine"] = "Vitamin D, one drop", ["line.collecting"] = "Grandma only" },
    timeline = [[
      0  page          …           A day with Mia, for whoever is with them.
                                   | Allergies / avoid: Peanuts
                                   |
                                   | Medicine: Vitamin D, one drop
                                   | May be picked up by: Grandma only
                                   | A baby sleeps safest on the back, in an empty cot of their own.
                                   |
                                   | Naps: At 2
                                   |
                                   | Written on 1 December 2025.
                                   | Feel free to do things your own way, too. Thank you.
      0  end
]] },

  { "with the journal off there is none, and none is promised",
    journal = false,
    timeline = [[
      0  say       4.6 s           Your journal is off, so this won't be remembered.
   4600  say       5.4 s           There is no sheet yet. To make one: respite run handoff
  10000  end
]] },
}
