return {
  { "nothing answered, nothing agreed",
    remembers = {},
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  say       4.2 s           Nothing is agreed yet, and that is fine.
   4200  end
]] },

  { "two usual times, and a photo",
    answers = { "Two", "12:30", "17:00", "A photo" },
    remembers = { times = { 750, 1020 }, kind = 2 },
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  ask           …           When is update 1?
      0  ask           …           When is update 2?
      0  ask           …           What is an update?
      0  say       3.8 s           Agreed: a photo at 12:30 and 17:00.
   3800  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
   9600  say         5 s           And if something is wrong, they call you at once.
  14600  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  14600  end
]] },

  { "typed times come in order; one that is none is left out; by name",
    with = { child = "Mia" },
    answers = { "Three", "Another time", "14.45", "Another time", "after lunch", "Another time", "9h", "" },
    remembers = { times = { 540, 885 }, kind = 1 },
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  ask           …           When is update 1?
      0  ask           …           Which time? Such as 12:45.
      0  ask           …           When is update 2?
      0  ask           …           Which time? Such as 12:45.
      0  ask           …           When is update 3?
      0  ask           …           Which time? Such as 12:45.
      0  ask           …           What is an update?
      0  say       3.8 s           Agreed: a message at 9:00 and 14:45.
   3800  say       5.4 s           Tell whoever is with Mia. In between, no news is fine.
   9200  say         5 s           And if something is wrong, they call you at once.
  14200  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  14200  end
]] },

  { "agreed before, and left as it is",
    memory = { times = { 750 }, kind = 3 },
    remembers = { times = { 750 }, kind = 3 },
    timeline = [[
      0  say       2.6 s           Agreed so far: 12:30.
   2600  ask           …           How many updates a day would be enough?
   2600  say         3 s           It stays as it is.
   5600  end
]] },

  { "agreed anew; what an update is stays",
    memory = { times = { 750 }, kind = 3 },
    answers = { "One", "9:30", "" },
    remembers = { times = { 570 }, kind = 3 },
    timeline = [[
      0  say       2.6 s           Agreed so far: 12:30.
   2600  ask           …           How many updates a day would be enough?
   2600  ask           …           When is update 1?
   2600  ask           …           What is an update?
   2600  say       3.4 s           Agreed: a short call at 9:30.
   6000  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
  11800  say         5 s           And if something is wrong, they call you at once.
  16800  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  16800  end
]] },

  { "given with the command",
    with = { times = "15:00, 12:30, 26:00 15:00" },
    answers = { "A message" },
    remembers = { times = { 750, 900 }, kind = 1 },
    timeline = [[
      0  ask           …           What is an update?
      0  say       3.8 s           Agreed: a message at 12:30 and 15:00.
   3800  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
   9600  say         5 s           And if something is wrong, they call you at once.
  14600  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  14600  end
]] },

  { "given, and nothing in it is a time",
    with = { times = "at noon" },
    remembers = {},
    timeline = [[
      0  say       5.8 s           There is no time in that. Write it like this: 12:30, 15:00.
   5800  say       4.2 s           Nothing is agreed yet, and that is fine.
  10000  end
]] },

  { "in the person's plans, too",
    answers = { "One", "12:30", "A message", "yes" },
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  ask           …           When is update 1?
      0  ask           …           What is an update?
      0  say         3 s           Agreed: a message at 12:30.
   3000  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
   8800  say         5 s           And if something is wrong, they call you at once.
  13800  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  13800  say       7.8 s           It is one now. respite plan shows your day; respite plan install has this computer tell you.
  21600  end
]] },
}
