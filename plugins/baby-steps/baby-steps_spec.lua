return {
  { "nothing answered: nothing begins",
    memory = { alone = true },
    answers = { "", "" },
    remembers = { alone = true },
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  say       4.6 s           That's fine. The steps can wait until you know.
   4600  end
]] },

  { "who is with them, do you trust them, is there a reason to stay: then the first step",
    memory = { alone = true },
    answers = { "Family or a friend", "yes", "No", "", "", "", "no" },
    remembers = { alone = true, ready = true },
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "nobody to be with them yet: that comes first",
    answers = { "Nobody yet" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  say       4.2 s           Then that comes first: finding someone you trust.
   4200  say       4.6 s           A few words about that: respite run understand topic=someone
   8800  end
]] },

  { "someone who is not trusted: staying close is no avoidance, and nothing is offered",
    with = { child = "Mia" },
    answers = { "A sitter or daycare", "no" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with Mia?
      0  ask           …           Do you trust them with Mia?
      0  say       4.2 s           Then staying close makes sense. That isn't avoidance.
   4200  say       5.4 s           You can come back to this when it's someone you trust.
   9600  end
]] },

  { "someone is ill: staying close is care",
    answers = { "", "yes", "Someone is ill, or needs me now" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  say       4.2 s           Then staying close is care. It isn't avoidance.
   4200  say       4.2 s           The steps are here when that has changed.
   8400  end
]] },

  { "someone there is not safe: whom to call, and nothing is offered",
    answers = { "", "yes", "Someone there isn't safe" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  say       4.6 s           Then staying close keeps them safe. It isn't avoidance.
   4600  support       …           Someone to call
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   | People to talk to, by country: findahelpline.com
   4600  say       3.8 s           You don't have to handle this alone.
   8400  end
]] },

  { "another reason, which nobody has to give",
    answers = { "", "yes", "Another good reason" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  say       4.2 s           Then staying close is care. It isn't avoidance.
   4200  say       4.2 s           The steps are here when that has changed.
   8400  end
]] },

  { "a reason that is skipped is no no",
    answers = { "", "yes", "" }, remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  say       4.6 s           That's fine. The steps can wait until you know.
   4600  end
]] },

  { "the first step, with a fear that did not come true: the next one may be tried, and is not taken",
    memory = { alone = true, ready = true },
    answers = { "", "They cry all the time", "no", "80", "60", "yes", "", "no", "65", "20", "" },
    records = { distress = { 60, 20 }, peak = { 65 } },
    remembers = {
      alone = true, ready = true, unkept = true, current = 1,
      ["runs.1"] = { { n = 1, day = 20260105, minutes = 0, before = 60, peak = 65, now = 20, happened = false } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:03. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           You were afraid of this: "They cry all the time". Did it happen?
  11700  say         5 s           You rated it 80 out of 100. It didn't happen.
  16700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  16700  ask           …           And now?
  16700  say       6.6 s           You can try the next one if you like. Staying here is fine too.
  23300  ask           …           What would you like next time?
  23300  say         5 s           You went, and you came back. That was the step.
  28300  end
]] },

  { "a hard one, though what was feared did not happen: nothing further is among the choices",
    memory = { alone = true, current = 2, ready = true },
    answers = { "", "They cry all the time", "no", "80", "60", "yes", "", "no", "70", "20", "3" },
    fails = "it takes a number from 1 to 2",
    remembers = {
      alone = true, ready = true, unkept = true, current = 2,
      ["runs.2"] = { { n = 1, day = 20260105, minutes = 0, before = 60, peak = 70, now = 20, happened = false } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Are you going now?
  10000  show                      Unease may come, rise, and settle again. You can let it.
  10000  ask           …           Off you go, until about 09:10. Press a key when you're back, after your hello. You can close this in the meantime.
  10000  say       2.5 s           You're back.
  12500  ask           …           You were afraid of this: "They cry all the time". Did it happen?
  12500  say         5 s           You rated it 80 out of 100. It didn't happen.
  17500  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  17500  ask           …           And now?
  17500  say       6.2 s           That was a lot. This step again, or an easier one, is plenty.
  23700  ask           …           What would you like next time?
  23700  say       2.5 s           Stopping is fine.
  26200  failed
]] },

  { "nor when the next day begins, nor among all steps",
    memory = { alone = true, current = 3, ["runs.3"] = { { n = 1, peak = 70, happened = false } } },
    answers = { "Another step", "4" },
    fails = "it takes a number from 1 to 3",
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           Which step is it today?
      0  say       3.4 s           Stopping is fine. The step waits.
   3400  failed
]] },

  { "a hard one at the very beginning leaves nothing to choose",
    memory = { alone = true, ready = true },
    answers = { "", "", "", "yes", "", "70", "" },
    remembers = { alone = true, ready = true, current = 1, ["runs.1"] = { { n = 1, day = 20260105, minutes = 0, peak = 70 } } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:03. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       6.2 s           That was a lot. This step again, or an easier one, is plenty.
  17900  say         5 s           You went, and you came back. That was the step.
  22900  end
]] },

  { "one calmer run after a hard one is not two",
    memory = { alone = true, current = 3, ["runs.3"] = { { n = 1, peak = 70 } } },
    answers = { "", "They cry", "no", "", "", "yes", "", "no", "20", "", "3" },
    fails = "it takes a number from 1 to 2",
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:15. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           You were afraid of this: "They cry". Did it happen?
  11700  say       2.5 s           It didn't happen.
  14200  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  14200  ask           …           And now?
  14200  say       4.6 s           Doing the same step again often makes it easier.
  18800  ask           …           What would you like next time?
  18800  say       2.5 s           Stopping is fine.
  21300  failed
]] },

  { "two calmer runs of an easier step are",
    memory = { alone = true, current = 2, ["runs.3"] = { { n = 1, peak = 70 } }, ["runs.2"] = { { n = 2, peak = 60 } } },
    answers = { "", "They cry", "no", "", "", "yes", "", "no", "50", "", "Further: Once around the block, 15 minutes" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Are you going now?
  10000  show                      Unease may come, rise, and settle again. You can let it.
  10000  ask           …           Off you go, until about 09:10. Press a key when you're back, after your hello. You can close this in the meantime.
  10000  say       2.5 s           You're back.
  12500  ask           …           You were afraid of this: "They cry". Did it happen?
  12500  say       2.5 s           It didn't happen.
  15000  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  15000  ask           …           And now?
  15000  say       6.6 s           You can try the next one if you like. Staying here is fine too.
  21600  ask           …           What would you like next time?
  21600  say         5 s           You went, and you came back. That was the step.
  26600  end
]] },

  { "two that were not rated are none",
    memory = { alone = true, current = 2, ["runs.3"] = { { n = 1, peak = 70 } }, ["runs.2"] = { { n = 2 } } },
    answers = { "", "They cry", "no", "", "", "yes", "", "no", "", "", "3" },
    fails = "it takes a number from 1 to 2",
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Are you going now?
  10000  show                      Unease may come, rise, and settle again. You can let it.
  10000  ask           …           Off you go, until about 09:10. Press a key when you're back, after your hello. You can close this in the meantime.
  10000  say       2.5 s           You're back.
  12500  ask           …           You were afraid of this: "They cry". Did it happen?
  12500  say       2.5 s           It didn't happen.
  15000  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  15000  ask           …           And now?
  15000  say       4.6 s           Doing the same step again often makes it easier.
  19600  ask           …           What would you like next time?
  19600  say       2.5 s           Stopping is fine.
  22100  failed
]] },

  { "nothing feared, nothing rated: the same step stays; by name",
    memory = { alone = true, ready = true },
    with = { child = "Mia" },
    answers = { "", "", "", "yes", "", "", "", "" },
    records = {},
    remembers = { alone = true, ready = true, current = 1, ["runs.1"] = { { n = 1, day = 20260105, minutes = 0 } } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.4 s           Someone you trust is with Mia. Say goodbye, short and warm.
   8800  ask           …           Are you going now?
   8800  show                      Unease may come, rise, and settle again. You can let it.
   8800  ask           …           Off you go, until about 09:03. Press a key when you're back, after your hello. You can close this in the meantime.
   8800  say       2.5 s           You're back.
  11300  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11300  ask           …           And now?
  11300  say       5.8 s           With no number this time, you stay on this step. That's fine.
  17100  say         5 s           You went, and you came back. That was the step.
  22100  end
]] },

  { "two of the last three at half of the first peak: the next one may be tried, and is chosen",
    memory = { alone = true,
      current = 3,
      ["runs.3"] = { { n = 1, peak = 80 }, { n = 2, peak = 40 }, { n = 3, peak = 60 } },
    },
    answers = { "", "", "50", "yes", "", "35", "10", "Further: Get bread from the store, 20 minutes" },
    remembers = {
      alone = true, current = 4,
      ["runs.3"] = {
        { n = 1, peak = 80 }, { n = 2, peak = 40 }, { n = 3, peak = 60 },
        { n = 4, day = 20260105, minutes = 0, before = 50, peak = 35, now = 10 },
      },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:15. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       6.6 s           This one has got easier. You can try the next one if you like.
  18300  ask           …           What would you like next time?
  18300  say         5 s           You went, and you came back. That was the step.
  23300  end
]] },

  { "what was said to be next waits for their word: who chooses nothing goes no further",
    memory = { alone = true, current = 4, ["runs.3"] = { { n = 1, peak = 30 }, { n = 2, peak = 30 } } },
    answers = { "", "", "", "no" },
    remembers = { alone = true, current = 4, ["runs.3"] = { { n = 1, peak = 30 }, { n = 2, peak = 30 } } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "and is taken where they choose it",
    memory = { alone = true, current = 4, ["runs.3"] = { { n = 1, peak = 30 }, { n = 2, peak = 30 } } },
    answers = { "Further: Get bread from the store, 20 minutes", "", "", "no" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.8 s           Get bread from the store, 20 minutes.
   3800  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9600  ask           …           Are you going now?
   9600  say       4.6 s           Not now is fine. The step waits for you.
  14200  end
]] },

  { "one calm run of three is not two",
    memory = { alone = true, current = 3, ["runs.3"] = { { peak = 65 }, { peak = 60 } } },
    answers = { "", "", "", "yes", "", "32", "10", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:15. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       4.6 s           Doing the same step again often makes it easier.
  16300  ask           …           What would you like next time?
  16300  say         5 s           You went, and you came back. That was the step.
  21300  end
]] },

  { "two hard runs: an easier one is offered first, whatever was feared",
    memory = { alone = true, current = 2, ["runs.2"] = { { n = 1, peak = 85 } } },
    answers = { "", "A fall", "no", "50", "70", "yes", "", "no", "90", "60", "Easier: Take the trash out, 3 minutes" },
    remembers = {
      alone = true, unkept = true, current = 1,
      ["runs.2"] = {
        { n = 1, peak = 85 },
        { n = 2, day = 20260105, minutes = 0, before = 70, peak = 90, now = 60, happened = false },
      },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Are you going now?
  10000  show                      Unease may come, rise, and settle again. You can let it.
  10000  ask           …           Off you go, until about 09:10. Press a key when you're back, after your hello. You can close this in the meantime.
  10000  say       2.5 s           You're back.
  12500  ask           …           You were afraid of this: "A fall". Did it happen?
  12500  say         5 s           You rated it 50 out of 100. It didn't happen.
  17500  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  17500  ask           …           And now?
  17500  say       5.4 s           It's been a lot lately. A smaller step is progress too.
  22900  ask           …           What would you like next time?
  22900  say         5 s           You went, and you came back. That was the step.
  27900  end
]] },

  { "two hard runs of the last three on different steps: an easier one first, too",
    memory = { alone = true, current = 3, ["runs.5"] = { { n = 1, peak = 85 } }, ["runs.3"] = { { n = 2, peak = 20 } } },
    answers = { "", "", "", "yes", "", "75", "60", "" },
    remembers = {
      alone = true, current = 2, ["runs.5"] = { { n = 1, peak = 85 } },
      ["runs.3"] = { { n = 2, peak = 20 }, { n = 3, day = 20260105, minutes = 0, peak = 75, now = 60 } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Once around the block, 15 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:15. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       5.4 s           It's been a lot lately. A smaller step is progress too.
  17100  ask           …           What would you like next time?
  17100  say         5 s           You went, and you came back. That was the step.
  22100  end
]] },

  { "two hard runs at the bottom: there is none easier",
    memory = { alone = true, ["runs.1"] = { { peak = 85 } } },
    answers = { "", "", "", "yes", "", "90", "60", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 09:03. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       6.6 s           It's a lot right now. You can add a smaller step to your ladder.
  18300  say         5 s           You went, and you came back. That was the step.
  23300  end
]] },

  { "what was feared happened: everyone, the number, and the ladder rests; no number is asked for",
    memory = { alone = true, current = 12, ready = true },
    answers = { "", "They wake up", "no", "90", "70", "yes", "", "yes", "50", "20", "1" },
    records = { distress = { 70 } },
    remembers = {
      alone = true, unkept = true, ready = true, current = 12,
      ["runs.12"] = { { n = 1, day = 20260105, minutes = 0, before = 70, happened = true } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say         3 s           An evening out, past bedtime.
   3000  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   8800  ask           …           Are you going now?
   8800  show                      Unease may come, rise, and settle again. You can let it.
   8800  ask           …           Off you go. Press a key when you're back, after your hello. You can close this in the meantime.
   8800  say       2.5 s           You're back.
  11300  ask           …           You were afraid of this: "They wake up". Did it happen?
  11300  support       …           Someone to call
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   | People to talk to, by country: findahelpline.com
  11300  say       3.8 s           That was hard. Is everyone all right?
  15100  say       3.8 s           If not, call the emergency number now.
  18900  say       3.8 s           Then tell someone you trust about it.
  22700  say       4.6 s           Your ladder rests now, until you open it again.
  27300  end
]] },

  { "while it rests, nothing is offered",
    memory = { ready = true, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    answers = { "", "1", "1", "yes" },
    remembers = { ready = true, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    timeline = [[
      0  say       5.4 s           Your ladder is resting, because something you were afraid of happened.
   5400  ask           …           What would you like?
   5400  say       4.2 s           It can rest as long as you like.
   9600  end
]] },

  { "a yes that the first version remembered lets it rest, too, whatever came after it",
    memory = { current = 3, ["runs.3"] = { { day = 20251201, peak = 20, happened = true } }, ["runs.4"] = { { day = 20251202, peak = 10, happened = false } } },
    answers = { "Let it rest" },
    timeline = [[
      0  say       5.4 s           Your ladder is resting, because something you were afraid of happened.
   5400  ask           …           What would you like?
   5400  say       4.2 s           It can rest as long as you like.
   9600  end
]] },

  { "it is opened again by their word: who is with them first, and then a smaller step",
    memory = { alone = true, ready = true, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    answers = { "Open the ladder again", "1", "yes", "No", "", "", "", "no" },
    remembers = { alone = true, ready = true, opened = 1, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    timeline = [[
      0  say       5.4 s           Your ladder is resting, because something you were afraid of happened.
   5400  ask           …           What would you like?
   5400  ask           …           Who will be with your child?
   5400  ask           …           Do you trust them with your child?
   5400  ask           …           Is there a reason to stay close right now?
   5400  ask           …           Which step is it today?
   5400  ask           …           What are you afraid might happen? A few words, or skip.
   5400  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
   5400  say       4.2 s           A shower with the door shut, 10 minutes.
   9600  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  15400  ask           …           Are you going now?
  15400  say       4.6 s           Not now is fine. The step waits for you.
  20000  end
]] },

  { "and stays at rest where they do not trust who is with them",
    memory = { ready = true, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    answers = { "Open the ladder again", "1", "no" },
    remembers = { ready = true, current = 3, ["runs.3"] = { { n = 1, happened = true } } },
    timeline = [[
      0  say       5.4 s           Your ladder is resting, because something you were afraid of happened.
   5400  ask           …           What would you like?
   5400  ask           …           Who will be with your child?
   5400  ask           …           Do you trust them with your child?
   5400  say       4.2 s           Then staying close makes sense. That isn't avoidance.
   9600  say       5.4 s           You can come back to this when it's someone you trust.
  15000  end
]] },

  { "quiet at the top",
    memory = { alone = true, current = 12, ["runs.12"] = { { peak = 20 } } },
    answers = { "", "", "", "yes", "", "10", "0", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say         3 s           An evening out, past bedtime.
   3000  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   8800  ask           …           Are you going now?
   8800  show                      Unease may come, rise, and settle again. You can let it.
   8800  ask           …           Off you go. Press a key when you're back, after your hello. You can close this in the meantime.
   8800  say       2.5 s           You're back.
  11300  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11300  ask           …           And now?
  11300  say       4.6 s           This is the top of your ladder. It's yours.
  15900  ask           …           What would you like next time?
  15900  say         5 s           You went, and you came back. That was the step.
  20900  end
]] },

  { "out since before this session, and back",
    memory = { alone = true, current = 5, away = { step = 5, before = 60, likely = 70, feared = true } },
    answers = { "I'm back", "no", "50", "10", "" },
    records = { peak = { 50 }, distress = { 10 } },
    timeline = [[
      0  ask           …           You went out for this: A coffee on your own, 30 minutes.
      0  say       2.5 s           You're back.
   2500  ask           …           Did what you were afraid of happen?
   2500  say         5 s           You rated it 70 out of 100. It didn't happen.
   7500  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
   7500  ask           …           And now?
   7500  say       6.6 s           You can try the next one if you like. Staying here is fine too.
  14100  ask           …           What would you like next time?
  14100  say         5 s           You went, and you came back. That was the step.
  19100  end
]] },

  { "out since before, for a step that is no longer there, and it happened",
    memory = { away = { step = 101, feared = true } },
    answers = { "I'm back", "yes" },
    remembers = { ["runs.101"] = { { n = 1, day = 20260105, happened = true } } },
    timeline = [[
      0  ask           …           You went out for this: A step of your own.
      0  say       2.5 s           You're back.
   2500  ask           …           Did what you were afraid of happen?
   2500  support       …           Someone to call
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   | People to talk to, by country: findahelpline.com
   2500  say       3.8 s           That was hard. Is everyone all right?
   6300  say       3.8 s           If not, call the emergency number now.
  10100  say       3.8 s           Then tell someone you trust about it.
  13900  say       4.6 s           Your ladder rests now, until you open it again.
  18500  end
]] },

  { "still out",
    memory = { alone = true, away = { step = 5, feared = false } },
    answers = { "" },
    remembers = { alone = true, away = { step = 5, feared = false } },
    timeline = [[
      0  ask           …           You went out for this: A coffee on your own, 30 minutes.
      0  say       4.2 s           Then this waits for you until you're back.
   4200  end
]] },

  { "did not go after all, and chooses again; not now",
    memory = { alone = true, ready = true, away = { step = 5, feared = false } },
    answers = { "I didn't go", "Another step", "A coffee on your own, 30 minutes", "", "", "no" },
    remembers = { alone = true, ready = true },
    timeline = [[
      0  ask           …           You went out for this: A coffee on your own, 30 minutes.
      0  say       2.5 s           That's fine.
   2500  ask           …           Which step is it today?
   2500  ask           …           Which step is it today?
   2500  ask           …           What are you afraid might happen? A few words, or skip.
   2500  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
   2500  say       3.8 s           A coffee on your own, 30 minutes.
   6300  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  12100  ask           …           Are you going now?
  12100  say       4.6 s           Not now is fine. The step waits for you.
  16700  end
]] },

  { "a step of one's own, kept; one less; one moved",
    keep = true,
    memory = { alone = true, ready = true },
    answers = {
      "Change the ladder", "Add a step of my own", "Feed the neighbor's cat", "2",
      "Remove a step", "1", "Move a step", "2", "1", "It's fine as it is", "", "", "", "no",
    },
    remembers = {
      alone = true, ready = true, order = { 2, 101, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, ["own.101"] = "Feed the neighbor's cat",
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           What is the step? A few words, and how long it takes.
      0  ask           …           Where does it belong?
      0  ask           …           What would you like to change?
      0  ask           …           Which one do you want to remove?
      0  ask           …           What would you like to change?
      0  ask           …           Which one do you want to move?
      0  ask           …           Where does it belong?
      0  ask           …           What would you like to change?
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       4.2 s           A shower with the door shut, 10 minutes.
   4200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  10000  ask           …           Are you going now?
  10000  say       4.6 s           Not now is fine. The step waits for you.
  14600  end
]] },

  { "a step of one's own, not kept",
    memory = { alone = true, ready = true },
    answers = {
      "Change the ladder", "Add a step of my own", "no", "Feed the neighbor's cat", "", "", "", "", "", "no",
    },
    remembers = { alone = true, ready = true, order = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101 } },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  say       3.4 s           Then it's only for this time.
   3400  ask           …           What is the step? A few words, and how long it takes.
   3400  ask           …           Where does it belong?
   3400  ask           …           What would you like to change?
   3400  ask           …           Which step is it today?
   3400  ask           …           What are you afraid might happen? A few words, or skip.
   3400  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
   3400  say       3.4 s           Take the trash out, 3 minutes.
   6800  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  12600  ask           …           Are you going now?
  12600  say       4.6 s           Not now is fine. The step waits for you.
  17200  end
]] },

  { "a step whose words were not kept is gone, and the original ladder comes back when asked for",
    memory = { alone = true, ready = true, order = { 4, 101, 2 }, current = 101 },
    answers = { "Change the ladder", "Go back to the original ladder", "yes", "", "", "", "", "" },
    remembers = { alone = true, ready = true, current = 101 },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  ask           …           Go back to the original steps? Your notes stay.
      0  ask           …           What would you like to change?
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "two steps are the fewest",
    memory = { alone = true, ready = true, order = { 1, 2 } },
    answers = { "Change the ladder", "Remove a step", "", "", "", "", "no" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  say       3.8 s           A ladder needs at least two steps.
   3800  ask           …           What would you like to change?
   3800  ask           …           Which step is it today?
   3800  ask           …           What are you afraid might happen? A few words, or skip.
   3800  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
   3800  say       3.4 s           Take the trash out, 3 minutes.
   7200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  13000  ask           …           Are you going now?
  13000  say       4.6 s           Not now is fine. The step waits for you.
  17600  end
]] },

  { "fifteen steps are the most, and one moves to the end",
    memory = { alone = true, ready = true,
      order = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 102, 103 },
      ["own.101"] = "One", ["own.102"] = "Two", ["own.103"] = "Three",
    },
    answers = { "Change the ladder", "Add a step of my own", "Move a step", "1", "15", "", "Another step", "2", "", "", "no" },
    remembers = {
      alone = true, ready = true, order = { 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 102, 103, 1 },
      ["own.101"] = "One", ["own.102"] = "Two", ["own.103"] = "Three",
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What would you like to change?
      0  say       4.2 s           The ladder is full. Remove a step first.
   4200  ask           …           What would you like to change?
   4200  ask           …           Which one do you want to move?
   4200  ask           …           Where does it belong?
   4200  ask           …           What would you like to change?
   4200  ask           …           Which step is it today?
   4200  ask           …           Which step is it today?
   4200  ask           …           What are you afraid might happen? A few words, or skip.
   4200  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
   4200  say       3.4 s           Once around the block, 15 minutes.
   7600  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  13400  ask           …           Are you going now?
  13400  say       4.6 s           Not now is fine. The step waits for you.
  18000  end
]] },

  { "where no journal is kept, nothing says that it will wait, and there is no next time to choose",
    journal = false,
    answers = { "1", "yes", "1", "", "They cry", "", "", "yes", "", "no", "20", "", "" },
    remembers = {},
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Your journal is off, so this won't be remembered.
  13800  show                      Unease may come, rise, and settle again. You can let it.
  13800  ask           …           Off you go, until about 09:03. Keep this open. Press a key when you're back, after your hello.
  13800  say       2.5 s           You're back.
  16300  ask           …           You were afraid of this: "They cry". Did it happen?
  16300  say       2.5 s           It didn't happen.
  18800  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  18800  ask           …           And now?
  18800  say         5 s           You went, and you came back. That was the step.
  23800  end
]] },

  { "nor that it rests",
    journal = false,
    answers = { "1", "yes", "1", "", "They cry", "", "", "yes", "", "yes" },
    timeline = [[
      0  ask           …           Who will be with your child?
      0  ask           …           Do you trust them with your child?
      0  ask           …           Is there a reason to stay close right now?
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Your journal is off, so this won't be remembered.
  13800  show                      Unease may come, rise, and settle again. You can let it.
  13800  ask           …           Off you go, until about 09:03. Keep this open. Press a key when you're back, after your hello.
  13800  say       2.5 s           You're back.
  16300  ask           …           You were afraid of this: "They cry". Did it happen?
  16300  support       …           Someone to call
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   | People to talk to, by country: findahelpline.com
  16300  say       3.8 s           That was hard. Is everyone all right?
  20100  say       3.8 s           If not, call the emergency number now.
  23900  say       3.8 s           Then tell someone you trust about it.
  27700  say         5 s           Let the steps rest now, as long as you like.
  32700  end
]] },

  { "told when the time is up, where they want it",
    memory = { ready = true },
    answers = { "", "", "", "yes", "yes", "", "", "", "" },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  ask           …           May "Time to be back" be one of your plans from now on? Nothing begins by itself.
      0  say       7.8 s           It is one now. respite plan shows your day; respite plan install has this computer tell you.
   7800  say       3.4 s           Take the trash out, 3 minutes.
  11200  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
  17000  ask           …           Are you going now?
  17000  show                      Unease may come, rise, and settle again. You can let it.
  17000  ask           …           Off you go, until about 09:03. Press a key when you're back, after your hello. You can close this in the meantime.
  17000  say       2.5 s           You're back.
  19500  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  19500  ask           …           And now?
  19500  say       5.8 s           With no number this time, you stay on this step. That's fine.
  25300  say         5 s           You went, and you came back. That was the step.
  30300  end
]] },

  { "they want no such plan: not asked again",
    memory = { ready = true },
    answers = { "", "", "", "no", "no" },
    remembers = { alone = true, ready = true },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  ask           …           May "Time to be back" be one of your plans from now on? Nothing begins by itself.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  say       4.6 s           Not now is fine. The step waits for you.
  13800  end
]] },

  { "words that are not kept take nothing with them: it still waits",
    memory = { alone = true, ready = true },
    time = "10:00",
    answers = { "", "They cry", "no", "", "", "yes", "", "", "", "", "" },
    remembers = {
      alone = true, ready = true, unkept = true, current = 1,
      ["runs.1"] = { { n = 1, day = 20260105, minutes = 0 } },
    },
    timeline = [[
      0  ask           …           Which step is it today?
      0  ask           …           What are you afraid might happen? A few words, or skip.
      0  ask           …           May what you type here be kept on this computer? You can erase it at any time.
      0  ask           …           How likely does it feel? 0 is not at all, 100 is certain.
      0  ask           …           How uneasy are you now? 0 is calm, 100 is as bad as it gets.
      0  say       3.4 s           Take the trash out, 3 minutes.
   3400  say       5.8 s           Someone you trust is with your child. Say goodbye, short and warm.
   9200  ask           …           Are you going now?
   9200  show                      Unease may come, rise, and settle again. You can let it.
   9200  ask           …           Off you go, until about 10:03. Press a key when you're back, after your hello. You can close this in the meantime.
   9200  say       2.5 s           You're back.
  11700  ask           …           You were afraid of this: "They cry". Did it happen?
  11700  ask           …           How strong was it at its strongest? 0 is calm, 100 is as bad as it gets.
  11700  ask           …           And now?
  11700  say       5.8 s           With no number this time, you stay on this step. That's fine.
  17500  say         5 s           You went, and you came back. That was the step.
  22500  end
]] },
}
