return {
  { "the first day", timeline = [[
      0  page          …           Why it pulls
                                   | When you care for a small child, your body learns them: their sound, their weight, their smell.
                                   |
                                   | Hormones take part. Some draw you close. Others keep you on watch.
                                   |
                                   | It grows with caring: in those who gave birth, and in those who did not.
                                   |
                                   | So when they are out of sight, an alarm may ring, though all is well.
                                   |
                                   | The alarm tells you how much they matter. It cannot see how they are.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]], remembers = { last = { reading = 1, day = 20260105 } } },
  { "the same day again", memory = { last = { reading = 3, day = 20260105 } }, timeline = [[
      0  page          …           What guilt says
                                   | Guilt says: you did wrong. Often it means: two good things pull at you at once.
                                   |
                                   | Time with them is good. Time away is good. Wanting the one takes nothing from the other.
                                   |
                                   | You can ask it: did I go against something that matters to me?
                                   |
                                   | If so, a small repair is enough: a word, a hug, another time.
                                   |
                                   | If not, it may ride along in the back. It does not have to drive.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]], remembers = { last = { reading = 3, day = 20260105 } } },
  { "another day", memory = { last = { reading = 3, day = 20260104 } }, timeline = [[
      0  page          …           A first that you miss
                                   | The first step, the first word: it may come while you are out. That can hurt.
                                   |
                                   | They will do it again, and the first one that you see is a first, too.
                                   |
                                   | You can agree beforehand: tell me at once, film it, or let me find out for myself.
                                   |
                                   | What they keep is not one afternoon. It is you, day after day.
                                   |
                                   | And there are firsts that they can only have with others.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]], remembers = { last = { reading = 4, day = 20260105 } } },
  { "after the last one comes the first", memory = { last = { reading = 7, day = 20260104 } }, timeline = [[
      0  page          …           Why it pulls
                                   | When you care for a small child, your body learns them: their sound, their weight, their smell.
                                   |
                                   | Hormones take part. Some draw you close. Others keep you on watch.
                                   |
                                   | It grows with caring: in those who gave birth, and in those who did not.
                                   |
                                   | So when they are out of sight, an alarm may ring, though all is well.
                                   |
                                   | The alarm tells you how much they matter. It cannot see how they are.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]], remembers = { last = { reading = 1, day = 20260105 } } },
  { "asked for by name, which leaves the order alone", with = { topic = "load" }, timeline = [[
      0  page          …           The list in your head
                                   | Naps, shoes, the next check-up, the last clean bib: someone holds the list.
                                   |
                                   | Whoever holds it takes it along. That is why an hour off may not feel like one.
                                   |
                                   | It gets lighter when someone else takes a whole part, from noticing to doing.
                                   |
                                   | It also gets lighter on paper. What they need for a day: respite run handoff
                                   |
                                   | Being tired of the list is not being tired of them.
      0  end
]], remembers = {} },
  { "the next", memory = { last = { reading = 4, day = 20260104 } }, timeline = [[
      0  page          …           Tears at the door
                                   | Many small children cry when someone leaves. It is part of growing close.
                                   |
                                   | They do not know clocks yet. They know what is the same every time.
                                   |
                                   | So a goodbye that is short, honest and always alike tells them: this one I know.
                                   |
                                   | The tears are often over before you have stopped hearing them in your head.
                                   |
                                   | Coming back is the other half of it. Each time, they see that you do.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]] },
  { "and the last", memory = { last = { reading = 5, day = 20260104 } }, timeline = [[
      0  page          …           How it eases
                                   | For many parents this eases, with practice and with support. It takes its time.
                                   |
                                   | Practice is small: to the corner, then a coffee, then an afternoon.
                                   |
                                   | Going and coming back, again and again, is how an alarm learns.
                                   |
                                   | Some days it is louder again. Nothing is lost by that.
                                   |
                                   | Support is anyone who knows about it: a friend, a group, a doctor, a therapist.
      0  say       2.5 s           Another one tomorrow.
   2500  end
]] },

  { "with the journal off nothing is promised, and it is said once",
    journal = false,
    remembers = {},
    timeline = [[
      0  page          …           Why it pulls
                                   | When you care for a small child, your body learns them: their sound, their weight, their smell.
                                   |
                                   | Hormones take part. Some draw you close. Others keep you on watch.
                                   |
                                   | It grows with caring: in those who gave birth, and in those who did not.
                                   |
                                   | So when they are out of sight, an alarm may ring, though all is well.
                                   |
                                   | The alarm tells you how much they matter. It cannot see how they are.
      0  end
]] },
}
