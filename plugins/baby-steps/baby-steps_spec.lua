return {
  { "nothing answered: nothing begins",
    memory = { alone = true },
    answers = { "", "", "", "" },
    remembers = { alone = true },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "the first step, with a fear that did not come true: one further is offered, not taken",
    memory = { alone = true },
    answers = { "", "They cry all the time", "no", "80", "60", "yes", "", "70", "20", "no", "" },
    records = { distress = { 60, 20 }, peak = { 70 } },
    remembers = {
      alone = true, unkept = true, current = 1,
      ["runs.1"] = { { day = 20260105, minutes = 0, before = 60, peak = 70, now = 20, happened = false } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  show                      Unease may come, rise and sink again. You can let it.
   9200  ask           …           Off you go, until about 9:03. Press a key when you are back, after your hello. You may close this meanwhile.
   9200  say       2.5 s           You are back.
  11700  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11700  ask           …           And now?
  11700  ask           …           You feared: "They cry all the time". Did it happen?
  11700  say       5.4 s           You gave it 80 of 100, and it did not happen.
  17100  say       6.2 s           So you may go one further, if you like. Staying is fine too.
  23300  ask           …           What would you like next time?
  23300  say         5 s           You went, and you came back. That was the step.
  28300  end
]] },

  { "nothing feared, nothing rated: the same step stays; by name",
    memory = { alone = true },
    with = { child = "Mia" },
    answers = { "", "", "", "yes", "", "", "", "" },
    records = {},
    remembers = { alone = true, current = 1, ["runs.1"] = { { day = 20260105, minutes = 0 } } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.4 s           Someone you trust is with Mia. Say goodbye, short and warm.
   8800  ask           …           Do you go now?
   8800  show                      Unease may come, rise and sink again. You can let it.
   8800  ask           …           Off you go, until about 9:03. Press a key when you are back, after your hello. You may close this meanwhile.
   8800  say       2.5 s           You are back.
  11300  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11300  ask           …           And now?
  11300  say       4.6 s           The same step again is how it grows quieter.
  15900  ask           …           What would you like next time?
  15900  say         5 s           You went, and you came back. That was the step.
  20900  end
]] },

  { "two of the last three at half of the first peak: one further is offered first, and chosen",
    memory = { alone = true,
      current = 3,
      ["runs.3"] = { { peak = 80 }, { peak = 40 }, { peak = 60 } },
    },
    answers = { "", "", "50", "yes", "", "35", "10", "1" },
    remembers = {
      alone = true, current = 4,
      ["runs.3"] = {
        { peak = 80 }, { peak = 40 }, { peak = 60 },
        { day = 20260105, minutes = 0, before = 50, peak = 35, now = 10 },
      },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  show                      Unease may come, rise and sink again. You can let it.
   9200  ask           …           Off you go, until about 9:15. Press a key when you are back, after your hello. You may close this meanwhile.
   9200  say       2.5 s           You are back.
  11700  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11700  ask           …           And now?
  11700  say       6.2 s           It has grown quieter here. You may go one further, if you like.
  17900  ask           …           What would you like next time?
  17900  say         5 s           You went, and you came back. That was the step.
  22900  end
]] },

  { "one calm run of three is not two",
    memory = { alone = true, current = 3, ["runs.3"] = { { peak = 80 }, { peak = 60 } } },
    answers = { "", "", "", "yes", "", "40", "10", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  show                      Unease may come, rise and sink again. You can let it.
   9200  ask           …           Off you go, until about 9:15. Press a key when you are back, after your hello. You may close this meanwhile.
   9200  say       2.5 s           You are back.
  11700  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11700  ask           …           And now?
  11700  say       4.6 s           The same step again is how it grows quieter.
  16300  ask           …           What would you like next time?
  16300  say         5 s           You went, and you came back. That was the step.
  21300  end
]] },

  { "two hard runs: an easier one is offered first, whatever was feared",
    memory = { alone = true, current = 2, ["runs.2"] = { { peak = 85 } } },
    answers = { "", "A fall", "no", "50", "70", "yes", "", "90", "60", "no", "1" },
    remembers = {
      alone = true, unkept = true, current = 1,
      ["runs.2"] = {
        { peak = 85 },
        { day = 20260105, minutes = 0, before = 70, peak = 90, now = 60, happened = false },
      },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Do you go now?
  10000  show                      Unease may come, rise and sink again. You can let it.
  10000  ask           …           Off you go, until about 9:10. Press a key when you are back, after your hello. You may close this meanwhile.
  10000  say       2.5 s           You are back.
  12500  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  12500  ask           …           And now?
  12500  ask           …           You feared: "A fall". Did it happen?
  12500  say       5.4 s           You gave it 50 of 100, and it did not happen.
  17900  say       5.4 s           Twice it was a lot. A smaller step is progress too.
  23300  ask           …           What would you like next time?
  23300  say         5 s           You went, and you came back. That was the step.
  28300  end
]] },

  { "two hard runs at the bottom: there is none easier",
    memory = { alone = true, ["runs.1"] = { { peak = 85 } } },
    answers = { "", "", "", "yes", "", "90", "60", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  show                      Unease may come, rise and sink again. You can let it.
   9200  ask           …           Off you go, until about 9:03. Press a key when you are back, after your hello. You may close this meanwhile.
   9200  say       2.5 s           You are back.
  11700  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11700  ask           …           And now?
  11700  say         7 s           It is a lot just now. You can add a smaller step to your ladder.
  18700  ask           …           What would you like next time?
  18700  say         5 s           You went, and you came back. That was the step.
  23700  end
]] },

  { "what was feared happened, at the top of the ladder",
    memory = { alone = true, current = 12 },
    answers = { "", "They wake up", "no", "90", "70", "yes", "", "50", "20", "yes", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say         3 s           An evening out, past bedtime.
   3000  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   8800  ask           …           Do you go now?
   8800  show                      Unease may come, rise and sink again. You can let it.
   8800  ask           …           Off you go. Press a key when you are back, after your hello. You may close this meanwhile.
   8800  say       2.5 s           You are back.
  11300  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11300  ask           …           And now?
  11300  ask           …           You feared: "They wake up". Did it happen?
  11300  say       6.6 s           That was hard. See to what is needed first, and tell someone you trust.
  17900  say       4.6 s           The same step again is how it grows quieter.
  22500  ask           …           What would you like next time?
  22500  say         5 s           You went, and you came back. That was the step.
  27500  end
]] },

  { "quiet at the top",
    memory = { alone = true, current = 12, ["runs.12"] = { { peak = 20 } } },
    answers = { "", "", "", "yes", "", "10", "0", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say         3 s           An evening out, past bedtime.
   3000  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   8800  ask           …           Do you go now?
   8800  show                      Unease may come, rise and sink again. You can let it.
   8800  ask           …           Off you go. Press a key when you are back, after your hello. You may close this meanwhile.
   8800  say       2.5 s           You are back.
  11300  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  11300  ask           …           And now?
  11300  say         5 s           This is the top of your ladder. It is yours.
  16300  ask           …           What would you like next time?
  16300  say         5 s           You went, and you came back. That was the step.
  21300  end
]] },

  { "out since before this session, and back",
    memory = { alone = true, current = 5, away = { step = 5, before = 60, likely = 70, feared = true } },
    answers = { "I am back", "50", "10", "no", "" },
    records = { peak = { 50 }, distress = { 10 } },
    timeline = [[
      0  ask           …           You left for: A coffee on your own, 30 minutes.
      0  say       2.5 s           You are back.
   2500  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
   2500  ask           …           And now?
   2500  ask           …           Did it happen, what you feared?
   2500  say       5.4 s           You gave it 70 of 100, and it did not happen.
   7900  say       6.2 s           So you may go one further, if you like. Staying is fine too.
  14100  ask           …           What would you like next time?
  14100  say         5 s           You went, and you came back. That was the step.
  19100  end
]] },

  { "still out",
    memory = { alone = true, away = { step = 5, feared = false } },
    answers = { "" },
    remembers = { alone = true, away = { step = 5, feared = false } },
    timeline = [[
      0  ask           …           You left for: A coffee on your own, 30 minutes.
      0  say       4.6 s           Then this waits for you, until you are back.
   4600  end
]] },

  { "did not go after all, and chooses anew; not now",
    memory = { alone = true, away = { step = 5, feared = false } },
    answers = { "I did not go", "Any step of the ladder", "A coffee on your own, 30 minutes", "", "", "no" },
    remembers = { alone = true },
    timeline = [[
      0  ask           …           You left for: A coffee on your own, 30 minutes.
      0  say       2.5 s           That is fine.
   2500  ask           …           Which step is it today?
   2500  ask           …           Which step is it today?
   2500  ask           …           What do you fear may happen? A few words, or skip.
   2500  ask           …           How strong is the unease now? 0 is none, 100 is the most.
   2500  say       3.8 s           A coffee on your own, 30 minutes.
   6300  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  12100  ask           …           Do you go now?
  12100  say       4.6 s           Not now is fine. The step waits for you.
  16700  end
]] },

  { "a step of one's own, kept; one less; one moved",
    keep = true,
    memory = { alone = true },
    answers = {
      "Change the ladder", "Add a step of my own", "Feed the neighbour's cat", "2",
      "Take a step out", "1", "Move a step", "2", "1", "It is fine as it is", "", "", "", "no",
    },
    remembers = {
      alone = true, order = { 2, 101, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, ["own.101"] = "Feed the neighbour's cat",
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           What is the step? A few words, and how long it takes.
      0  ask           …           Where does it belong?
      0  ask           …           What would you like to change?
      0  ask           …           Which one goes?
      0  ask           …           What would you like to change?
      0  ask           …           Which one moves?
      0  ask           …           Where does it belong?
      0  ask           …           What would you like to change?
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Do you go now?
  10000  say       4.6 s           Not now is fine. The step waits for you.
  14600  end
]] },

  { "a step of one's own, not kept",
    memory = { alone = true },
    answers = {
      "Change the ladder", "Add a step of my own", "no", "Feed the neighbour's cat", "", "", "", "", "", "no",
    },
    remembers = { alone = true, order = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101 } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  say       4.2 s           Then it is here for this time only.
   4200  ask           …           What is the step? A few words, and how long it takes.
   4200  ask           …           Where does it belong?
   4200  ask           …           What would you like to change?
   4200  ask           …           Which step is it today?
   4200  ask           …           What do you fear may happen? A few words, or skip.
   4200  ask           …           How strong is the unease now? 0 is none, 100 is the most.
   4200  say       3.4 s           Take the rubbish out, 3 minutes.
   7600  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  13400  ask           …           Do you go now?
  13400  say       4.6 s           Not now is fine. The step waits for you.
  18000  end
]] },

  { "a step whose words were not kept is gone, and the first ladder comes back when asked for",
    memory = { alone = true, order = { 4, 101, 2 }, current = 101 },
    answers = { "Change the ladder", "Go back to the first ladder", "yes", "", "", "", "", "" },
    remembers = { alone = true, current = 101 },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           Go back to the steps that came with this? What you noted stays.
      0  ask           …           What would you like to change?
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "two steps are the fewest",
    memory = { alone = true, order = { 1, 2 } },
    answers = { "Change the ladder", "Take a step out", "", "", "", "", "no" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  say       4.2 s           Two steps are left, and make a ladder.
   4200  ask           …           What would you like to change?
   4200  ask           …           Which step is it today?
   4200  ask           …           What do you fear may happen? A few words, or skip.
   4200  ask           …           How strong is the unease now? 0 is none, 100 is the most.
   4200  say       3.4 s           Take the rubbish out, 3 minutes.
   7600  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  13400  ask           …           Do you go now?
  13400  say       4.6 s           Not now is fine. The step waits for you.
  18000  end
]] },

  { "fifteen steps are the most, and one moves to the end",
    memory = { alone = true,
      order = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 102, 103 },
      ["own.101"] = "One", ["own.102"] = "Two", ["own.103"] = "Three",
    },
    answers = { "Change the ladder", "Add a step of my own", "Move a step", "1", "15", "", "2", "", "", "no" },
    remembers = {
      alone = true, order = { 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 102, 103, 1 },
      ["own.101"] = "One", ["own.102"] = "Two", ["own.103"] = "Three",
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  say       4.6 s           The ladder is full. Take a step out first.
   4600  ask           …           What would you like to change?
   4600  ask           …           Which one moves?
   4600  ask           …           Where does it belong?
   4600  ask           …           What would you like to change?
   4600  ask           …           Which step is it today?
   4600  ask           …           What do you fear may happen? A few words, or skip.
   4600  ask           …           How strong is the unease now? 0 is none, 100 is the most.
   4600  say       3.4 s           Once around the block, 15 minutes.
   8000  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  13800  ask           …           Do you go now?
  13800  say       4.6 s           Not now is fine. The step waits for you.
  18400  end
]] },

  { "told when the time is up, where they want it",
    answers = { "", "", "", "yes", "yes", "", "", "", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  ask           …           May "Time to be back" be one of your plans from now on? Nothing begins by itself.
      0  say       7.8 s           It is one now. respite plan shows your day; respite plan install has this computer tell you.
   7800  say       3.4 s           Take the rubbish out, 3 minutes.
  11200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  17000  ask           …           Do you go now?
  17000  show                      Unease may come, rise and sink again. You can let it.
  17000  ask           …           Off you go, until about 9:03. Press a key when you are back, after your hello. You may close this meanwhile.
  17000  say       2.5 s           You are back.
  19500  ask           …           How strong was it at its strongest? 0 is none, 100 is the most.
  19500  ask           …           And now?
  19500  say       4.6 s           The same step again is how it grows quieter.
  24100  ask           …           What would you like next time?
  24100  say         5 s           You went, and you came back. That was the step.
  29100  end
]] },

  { "they want no such plan: not asked again",
    answers = { "", "", "", "no", "no" },
    remembers = { alone = true },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What do you fear may happen? A few words, or skip.
      0  ask           …           How strong is the unease now? 0 is none, 100 is the most.
      0  ask           …           May "Time to be back" be one of your plans from now on? Nothing begins by itself.
      0  say       3.4 s           Take the rubbish out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Do you go now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },
}
