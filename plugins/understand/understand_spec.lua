return {
  { "the first day", timeline = [[
      0  say       2.5 s           Why it pulls.
   2500  ask           …      1/5  When you care for a small child, your body learns them: their sound, their weight, their smell.
   2500  ask           …      2/5  Hormones take part. Some draw you close. Others keep you on watch.
   2500  ask           …      3/5  It grows with caring: in those who gave birth, and in those who did not.
   2500  ask           …      4/5  So when they are out of sight, an alarm may ring, though all is well.
   2500  ask           …      5/5  The alarm tells you how much they matter. It cannot see how they are.
   2500  say       2.5 s           Another one tomorrow.
   5000  say       4.6 s           Someone to talk to, at any time: respite support
   9600  end
]], remembers = { last = { reading = 1, day = 20260105 } } },
  { "the same day again", memory = { last = { reading = 3, day = 20260105 } }, timeline = [[
      0  say       2.5 s           What guilt says.
   2500  ask           …      1/5  Guilt says: you did wrong. Often it means: two good things pull at you at once.
   2500  ask           …      2/5  Time with them is good. Time away is good. Wanting the one takes nothing from the other.
   2500  ask           …      3/5  You can ask it: did I go against something that matters to me?
   2500  ask           …      4/5  If so, a small repair is enough: a word, a hug, another time.
   2500  ask           …      5/5  If not, it may ride along in the back. It does not have to drive.
   2500  say       2.5 s           Another one tomorrow.
   5000  say       4.6 s           Someone to talk to, at any time: respite support
   9600  end
]], remembers = { last = { reading = 3, day = 20260105 } } },
  { "another day", memory = { last = { reading = 3, day = 20260104 } }, timeline = [[
      0  say         3 s           A first that you miss.
   3000  ask           …      1/5  The first step, the first word: it may come while you are out. That can hurt.
   3000  ask           …      2/5  They will do it again, and the first one that you see is a first, too.
   3000  ask           …      3/5  You can agree beforehand: tell me at once, film it, or let me find out for myself.
   3000  ask           …      4/5  What they keep is not one afternoon. It is you, day after day.
   3000  ask           …      5/5  And there are firsts that they can only have with others.
   3000  say       2.5 s           Another one tomorrow.
   5500  say       4.6 s           Someone to talk to, at any time: respite support
  10100  end
]], remembers = { last = { reading = 4, day = 20260105 } } },
  { "after the last one comes the first", memory = { last = { reading = 6, day = 20260104 } }, timeline = [[
      0  say       2.5 s           Why it pulls.
   2500  ask           …      1/5  When you care for a small child, your body learns them: their sound, their weight, their smell.
   2500  ask           …      2/5  Hormones take part. Some draw you close. Others keep you on watch.
   2500  ask           …      3/5  It grows with caring: in those who gave birth, and in those who did not.
   2500  ask           …      4/5  So when they are out of sight, an alarm may ring, though all is well.
   2500  ask           …      5/5  The alarm tells you how much they matter. It cannot see how they are.
   2500  say       2.5 s           Another one tomorrow.
   5000  say       4.6 s           Someone to talk to, at any time: respite support
   9600  end
]], remembers = { last = { reading = 1, day = 20260105 } } },
  { "asked for by name, which leaves the order alone", with = { topic = "load" }, timeline = [[
      0  say         3 s           The list in your head.
   3000  ask           …      1/5  Naps, shoes, the next check-up, the last clean bib: someone holds the list.
   3000  ask           …      2/5  Whoever holds it takes it along. That is why an hour off may not feel like one.
   3000  ask           …      3/5  It gets lighter when someone else takes a whole part, from noticing to doing.
   3000  ask           …      4/5  It also gets lighter on paper. What they need for a day: respite run handoff
   3000  ask           …      5/5  Being tired of the list is not being tired of them.
   3000  say       4.6 s           Someone to talk to, at any time: respite support
   7600  end
]], remembers = {} },
  { "the next", memory = { last = { reading = 4, day = 20260104 } }, timeline = [[
      0  say       2.6 s           Tears at the door.
   2600  ask           …      1/5  Many small children cry when someone leaves. It is part of growing close.
   2600  ask           …      2/5  They do not know clocks yet. They know what is the same every time.
   2600  ask           …      3/5  So a goodbye that is short, honest and always alike tells them: this one I know.
   2600  ask           …      4/5  The tears are often over before you have stopped hearing them in your head.
   2600  ask           …      5/5  Coming back is the other half of it. Each time, they see that you do.
   2600  say       2.5 s           Another one tomorrow.
   5100  say       4.6 s           Someone to talk to, at any time: respite support
   9700  end
]] },
  { "and the last", memory = { last = { reading = 5, day = 20260104 } }, timeline = [[
      0  say       2.5 s           How it eases.
   2500  ask           …      1/5  For many parents this eases, with practice and with support. It takes its time.
   2500  ask           …      2/5  Practice is small: to the corner, then a coffee, then an afternoon.
   2500  ask           …      3/5  Going and coming back, again and again, is how an alarm learns.
   2500  ask           …      4/5  Some days it is louder again. Nothing is lost by that.
   2500  ask           …      5/5  Support is anyone who knows about it: a friend, a group, a doctor, a therapist.
   2500  say       2.5 s           Another one tomorrow.
   5000  say       4.6 s           Someone to talk to, at any time: respite support
   9600  end
]] },
}
