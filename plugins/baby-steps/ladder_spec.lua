return {
  { "nothing taken yet",
    timeline = [[
      0  ask           …           Your ladder. Choose a step to see how it went, or skip.
      0  say       5.4 s           No step taken yet. The first one may be very small.
   5400  end
]] },

  { "falling peaks of the step that was practised of late",
    memory = {
      current = 4,
      ["runs.3"] = { { peak = 80 }, { peak = 64 }, { before = 50 }, { peak = 40 }, { peak = 4 } },
      ["runs.1"] = { { peak = 20 } },
    },
    timeline = [[
      0  say       3.4 s           Once around the block, 15 minutes:
   3400  say       2.5 s           peak 80 ========
   5900  say       2.5 s           peak 64 ======
   8400  say       2.5 s           peak 40 ====
  10900  say       2.5 s           peak 4
  13400  say       3.8 s           From 80 at first to 4 now.
  17200  ask           …           Your ladder. Choose a step to see how it went, or skip.
  17200  say       4.6 s           6 times apart, and you came back each time.
  21800  end
]] },

  { "another step is chosen, and one without a rating",
    memory = { current = 2, ["runs.1"] = { { peak = 20 } }, ["runs.2"] = { {} } },
    answers = { "1", "2", "3", "" },
    timeline = [[
      0  say       4.2 s           A shower with the door shut, 10 minutes:
   4200  say         3 s           Nothing was rated here yet.
   7200  ask           …           Your ladder. Choose a step to see how it went, or skip.
   7200  say       3.4 s           Take the rubbish out, 3 minutes:
  10600  say       2.5 s           peak 20 ==
  13100  ask           …           Your ladder. Choose a step to see how it went, or skip.
  13100  say       4.2 s           A shower with the door shut, 10 minutes:
  17300  say         3 s           Nothing was rated here yet.
  20300  ask           …           Your ladder. Choose a step to see how it went, or skip.
  20300  say       3.4 s           Once around the block, 15 minutes:
  23700  say         3 s           Nothing was rated here yet.
  26700  ask           …           Your ladder. Choose a step to see how it went, or skip.
  26700  say       4.6 s           2 times apart, and you came back each time.
  31300  end
]] },

  { "of many runs the latest, against the first",
    memory = {
      ["runs.1"] = {
        { peak = 90 }, { peak = 85 }, { peak = 80 }, { peak = 75 }, { peak = 70 }, { peak = 60 },
        { peak = 50 }, { peak = 40 }, { peak = 30 }, { peak = 20 },
      },
    },
    timeline = [[
      0  say       3.4 s           Take the rubbish out, 3 minutes:
   3400  say       2.5 s           peak 80 ========
   5900  say       2.5 s           peak 75 ========
   8400  say       2.5 s           peak 70 =======
  10900  say       2.5 s           peak 60 ======
  13400  say       2.5 s           peak 50 =====
  15900  say       2.5 s           peak 40 ====
  18400  say       2.5 s           peak 30 ===
  20900  say       2.5 s           peak 20 ==
  23400  say       3.8 s           From 90 at first to 20 now.
  27200  ask           …           Your ladder. Choose a step to see how it went, or skip.
  27200  say       4.6 s           10 times apart, and you came back each time.
  31800  end
]] },

  { "a first run",
    memory = { ["runs.1"] = { { peak = 70 } } },
    timeline = [[
      0  say       3.4 s           Take the rubbish out, 3 minutes:
   3400  say       2.5 s           peak 70 =======
   5900  ask           …           Your ladder. Choose a step to see how it went, or skip.
   5900  say       3.8 s           One time apart, and you came back.
   9700  end
]] },
}
