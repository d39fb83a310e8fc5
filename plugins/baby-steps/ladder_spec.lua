return {
  { "nothing taken yet",
    timeline = [[
      0  ask           …           Your ladder. Choose a step to see how it went, or skip.
      0  say       4.6 s           No steps yet. The first one can be tiny.
   4600  end
]] },

  { "while it rests, no step is named",
    memory = { ["runs.3"] = { { n = 1, peak = 20 }, { n = 2, happened = true } } },
    timeline = [[
      0  say       4.6 s           Your ladder is resting. Nothing is asked of you.
   4600  say       5.4 s           You can open it again when you like: respite run baby-steps
  10000  end
]] },

  { "falling peaks of the step that was practised of late",
    memory = {
      current = 4,
      ["runs.3"] = { { day = 20260102, peak = 80 }, { day = 20260103, peak = 64 }, { before = 50 }, { day = 20260104, peak = 40 }, { day = 20260105, peak = 4 } },
      ["runs.1"] = { { day = 20260106, peak = 20 } },
    },
    timeline = [[
      0  page          …           Once around the block, 15 minutes
                                   | 2 Jan: 80
                                   | 3 Jan: 64
                                   | 4 Jan: 40
                                   | 5 Jan: 4
                                   |
                                   | From 80 at first to 4 now.
      0  ask           …           Your ladder. Choose a step to see how it went, or skip.
      0  say       4.6 s           6 times apart, and you came back each time.
   4600  end
]] },

  { "another step is chosen, and one without a rating",
    memory = { current = 2, ["runs.1"] = { { day = 20260107, peak = 20 } }, ["runs.2"] = { {} } },
    answers = { "1", "2", "3", "" },
    timeline = [[
      0  say       6.6 s           A shower with the door shut, 10 minutes: you haven't rated this one yet.
   6600  ask           …           Your ladder. Choose a step to see how it went, or skip.
   6600  page          …           Take the trash out, 3 minutes
                                   | 7 Jan: 20
                                   |
                                   | How strong it got each time, from 0 to 100.
   6600  ask           …           Your ladder. Choose a step to see how it went, or skip.
   6600  say       6.6 s           A shower with the door shut, 10 minutes: you haven't rated this one yet.
  13200  ask           …           Your ladder. Choose a step to see how it went, or skip.
  13200  say       5.8 s           Once around the block, 15 minutes: you haven't rated this one yet.
  19000  ask           …           Your ladder. Choose a step to see how it went, or skip.
  19000  say       4.6 s           2 times apart, and you came back each time.
  23600  end
]] },

  { "of many runs the latest, against the first",
    memory = {
      ["runs.1"] = {
        { day = 20260108, peak = 90 }, { day = 20260109, peak = 85 }, { day = 20260110, peak = 80 }, { day = 20260111, peak = 75 }, { day = 20260112, peak = 70 }, { day = 20260113, peak = 60 },
        { day = 20260114, peak = 50 }, { day = 20260115, peak = 40 }, { day = 20260116, peak = 30 }, { day = 20260117, peak = 20 },
      },
    },
    timeline = [[
      0  page          …           Take the trash out, 3 minutes
                                   | 10 Jan: 80
                                   | 11 Jan: 75
                                   | 12 Jan: 70
                                   | 13 Jan: 60
                                   | 14 Jan: 50
                                   | 15 Jan: 40
                                   | 16 Jan: 30
                                   | 17 Jan: 20
                                   |
                                   | From 90 at first to 20 now.
      0  ask           …           Your ladder. Choose a step to see how it went, or skip.
      0  say       4.6 s           10 times apart, and you came back each time.
   4600  end
]] },

  { "a first run",
    memory = { ["runs.1"] = { { day = 20260118, peak = 70 } } },
    timeline = [[
      0  page          …           Take the trash out, 3 minutes
                                   | 18 Jan: 70
                                   |
                                   | How strong it got each time, from 0 to 100.
      0  ask           …           Your ladder. Choose a step to see how it went, or skip.
      0  say       3.8 s           One time apart, and you came back.
   3800  end
]] },
}
