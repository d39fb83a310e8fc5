return {
  { "every question is skipped", timeline = [[
      0  say       5.4 s           Small times apart grow best when someone makes room for them.
   5400  ask           …           What can you take on, so that there is time to be away?
   5400  say       4.2 s           Nothing chosen. Any small thing counts, also unplanned.
   9600  end
]], remembers = {} },
  { "a first plan", with = { partner = "Sam" }, answers = { "2", "6" }, timeline = [[
      0  say       5.4 s           Small times apart grow best when someone makes room for them.
   5400  ask           …           What can you take on, so that there is time to be away?
   5400  ask           …           On which day? Enter leaves it open.
   5400  page          …           Saturday: "I am with them for an hour. You have a coffee, out and alone."
                                   | Ask Sam whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
   5400  ask           …           May "Small times apart" be one of your plans from now on? Nothing begins by itself.
   5400  end
]], remembers = { plan = { step = 2, day = 6 } } },
  { "a plan without a day", answers = { "1", "" }, timeline = [[
      0  say       5.4 s           Small times apart grow best when someone makes room for them.
   5400  ask           …           What can you take on, so that there is time to be away?
   5400  ask           …           On which day? Enter leaves it open.
   5400  page          …           This week: "I go for a walk with them. You have twenty minutes of quiet."
                                   | Ask your partner whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
   5400  end
]], remembers = { plan = { step = 1 } } },
  { "it came about: a little more", memory = { plan = { step = 2, day = 6 } }, answers = { "yes", "3", "" }, timeline = [[
      0  say       2.6 s           Your plan is this.
   2600  say         7 s           Saturday: "I am with them for an hour. You have a coffee, out and alone."
   9600  ask           …           Has it come about?
   9600  say       6.6 s           That was good for all of you. Ask how it was, and listen first.
  16200  ask           …           How does it go on? Enter leaves it as it is.
  16200  ask           …           On which day? Enter leaves it open.
  16200  page          …           Saturday: "Bedtime is mine, from the bath to the light. You are off."
                                   | Ask your partner whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
  16200  ask           …           May "Small times apart" be one of your plans from now on? Nothing begins by itself.
  16200  end
]], remembers = { plan = { step = 3, day = 6 } } },
  { "it did not: smaller", memory = { plan = { step = 2, day = 6 } }, answers = { "no", "2", "7" }, timeline = [[
      0  say       2.6 s           Your plan is this.
   2600  say         7 s           Saturday: "I am with them for an hour. You have a coffee, out and alone."
   9600  ask           …           Has it come about?
   9600  say       3.4 s           That happens. It is still there.
  13000  ask           …           How does it go on? Enter leaves it as it is.
  13000  ask           …           On which day? Enter leaves it open.
  13000  page          …           Sunday: "I go for a walk with them. You have twenty minutes of quiet."
                                   | Ask your partner whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
  13000  ask           …           May "Small times apart" be one of your plans from now on? Nothing begins by itself.
  13000  end
]], remembers = { plan = { step = 1, day = 7 } } },
  { "Enter leaves it as it is", memory = { plan = { step = 1 } }, timeline = [[
      0  say       2.6 s           Your plan is this.
   2600  say         7 s           This week: "I go for a walk with them. You have twenty minutes of quiet."
   9600  ask           …           Has it come about?
   9600  ask           …           How does it go on? Enter leaves it as it is.
   9600  say         3 s           It stays as it is.
  12600  end
]], remembers = { plan = { step = 1 } } },
  { "the largest has no more", memory = { plan = { step = 6, day = 5 } }, answers = { "", "4" }, timeline = [[
      0  say       2.6 s           Your plan is this.
   2600  say         5 s           Friday: "The evening with them is mine. You go out."
   7600  ask           …           Has it come about?
   7600  ask           …           How does it go on? Enter leaves it as it is.
   7600  say       3.8 s           It is gone. Another one, any time.
  11400  end
]], remembers = {} },
  { "chosen anew", memory = { plan = { step = 6, day = 5 } }, answers = { "", "3", "4", "" }, timeline = [[
      0  say       2.6 s           Your plan is this.
   2600  say         5 s           Friday: "The evening with them is mine. You go out."
   7600  ask           …           Has it come about?
   7600  ask           …           How does it go on? Enter leaves it as it is.
   7600  ask           …           What can you take on, so that there is time to be away?
   7600  ask           …           On which day? Enter leaves it open.
   7600  page          …           This week: "The morning with them is mine. You sleep on, or go out."
                                   | Ask your partner whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
   7600  end
]], remembers = { plan = { step = 4 } } },
  { "what was kept and is no plan", memory = { plan = { step = 99 } }, timeline = [[
      0  say       5.4 s           Small times apart grow best when someone makes room for them.
   5400  ask           …           What can you take on, so that there is time to be away?
   5400  say       4.2 s           Nothing chosen. Any small thing counts, also unplanned.
   9600  end
]] },

  { "with the journal off nothing is promised, and it is said once",
    journal = false,
    answers = { "1", "Friday" },
    remembers = {},
    timeline = [[
      0  say       5.4 s           Small times apart grow best when someone makes room for them.
   5400  ask           …           What can you take on, so that there is time to be away?
   5400  ask           …           On which day? Enter leaves it open.
   5400  say       4.6 s           Your journal is off, so this won't be remembered.
  10000  page          …           Friday: "I go for a walk with them. You have twenty minutes of quiet."
                                   | Ask your partner whether it suits. It is a plan when you both want it.
                                   |
                                   | Take on all of it, from the shoes to the snack, and the thinking ahead as well.
                                   |
                                   | Then agree on one message, and at what time. Drafts: respite run message-drafts
                                   |
                                   | If it turns out too much that day, make it smaller. Small is a plan, too.
  10000  end
]] },
}
