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
      0  ask           …           What time? For example, 12:45 or 2:30 pm.
      0  ask           …           When is update 2?
      0  ask           …           What time? For example, 12:45 or 2:30 pm.
      0  say       4.2 s           That doesn't look like a time: after lunch.
   4200  ask           …           When is update 3?
   4200  ask           …           What time? For example, 12:45 or 2:30 pm.
   4200  ask           …           What is an update?
   4200  say       3.8 s           Agreed: a message at 09:00 and 14:45.
   8000  say       5.4 s           Tell whoever is with Mia. In between, no news is fine.
  13400  say         5 s           And if something is wrong, they call you at once.
  18400  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  18400  end
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
    answers = { "One", "09:30", "" },
    remembers = { times = { 570 }, kind = 3 },
    timeline = [[
      0  say       2.6 s           Agreed so far: 12:30.
   2600  ask           …           How many updates a day would be enough?
   2600  ask           …           When is update 1?
   2600  ask           …           What is an update?
   2600  say       3.4 s           Agreed: a short call at 09:30.
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
      0  say       4.2 s           That doesn't look like a time: 26:00 15:00.
   4200  ask           …           What is an update?
   4200  say       3.8 s           Agreed: a message at 12:30 and 15:00.
   8000  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
  13800  say         5 s           And if something is wrong, they call you at once.
  18800  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  18800  end
]] },

  { "given, and nothing in it is a time",
    with = { times = "after lunch" },
    remembers = {},
    timeline = [[
      0  say       4.2 s           That doesn't look like a time: after lunch.
   4200  say       5.4 s           Times can be written like this: 12:30, 15:00 or 2:30 pm.
   9600  say       4.2 s           Nothing is agreed yet, and that is fine.
  13800  end
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

  { "on a clock of twelve hours, morning or afternoon is asked, and said",
    clock = "12",
    answers = { "Two", "12:30 pm", "Another time", "2:30", "2:30 pm", "A photo" },
    remembers = { times = { 750, 870 }, kind = 2 },
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  ask           …           When is update 1?
      0  ask           …           When is update 2?
      0  ask           …           What time? For example, 12:45 or 2:30 pm.
      0  ask           …           Which of these is it?
      0  ask           …           What is an update?
      0  say       4.6 s           Agreed: a photo at 12:30 pm and 2:30 pm.
   4600  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
  10400  say         5 s           And if something is wrong, they call you at once.
  15400  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  15400  end
]] },

  { "am and pm are read with the command",
    clock = "12",
    with = { times = "2.30pm and 5pm" },
    answers = { "A message" },
    remembers = { times = { 870, 1020 }, kind = 1 },
    timeline = [[
      0  ask           …           What is an update?
      0  say       4.6 s           Agreed: a message at 2:30 pm and 5:00 pm.
   4600  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
  10400  say         5 s           And if something is wrong, they call you at once.
  15400  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  15400  end
]] },

  { "with the journal off the times are to be written down, and no plan is offered",
    journal = false,
    answers = { "One", "12:30", "A message" },
    remembers = {},
    timeline = [[
      0  ask           …           How many updates a day would be enough?
      0  ask           …           When is update 1?
      0  ask           …           What is an update?
      0  say       4.6 s           Your journal is off, so this won't be remembered.
   4600  say       3.8 s           To write down: a message at 12:30.
   8400  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
  14200  say         5 s           And if something is wrong, they call you at once.
  19200  end
]] },

  { "an empty name is your child",
    with = { child = "", times = "12:30" },
    answers = { "A message" },
    timeline = [[
      0  ask           …           What is an update?
      0  say         3 s           Agreed: a message at 12:30.
   3000  say       5.8 s           Tell whoever is with your child. In between, no news is fine.
   8800  say         5 s           And if something is wrong, they call you at once.
  13800  ask           …           May "Agreed updates" be one of your plans from now on? Nothing begins by itself.
  13800  end
]] },
}
