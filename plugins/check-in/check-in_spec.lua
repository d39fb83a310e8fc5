return {
  { "an urge before anything is agreed",
    remembers = { day = { date = 20260105, urges = 1 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.6 s           One wave came today, because you miss your child.
 130800  say       5.8 s           No times are agreed yet. To agree on some: respite run agree
 136600  end
]] },

  { "an urge between two updates, the third today",
    time = "13:20",
    memory = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 2, taken = 750 } },
    remembers = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 3, taken = 750 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       5.4 s           3 waves came today. It is a number, not a mark.
 131600  say       5.4 s           The next update comes at 15:00, in 1 hour 40 minutes.
 137000  end
]] },

  { "yesterday's count is over; today's updates, too",
    time = "21:10",
    memory = { times = { 750, 900 }, day = { date = 20260104, urges = 9, taken = 900 } },
    remembers = { times = { 750, 900 }, day = { date = 20260105, urges = 1 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.6 s           One wave came today, because you miss your child.
 130800  say       5.4 s           Today's updates are over. The next one comes tomorrow at 12:30.
 136200  end
]] },

  { "an agreed update",
    time = "12:30",
    memory = { times = { 750, 900 }, kind = 2 },
    remembers = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 0, taken = 750 } },
    timeline = [[
      0  say         5 s           It is time: update 1 of 2 today. A photo.
   5000  say       6.2 s           Look at it once, with both eyes. Then it is your time again.
  11200  say       5.4 s           The next update comes at 15:00, in 2 hours 30 minutes.
  16600  end
]] },

  { "the same update a second time is an urge; by name",
    with = { child = "Mia" },
    time = "12:40",
    memory = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 0, taken = 750 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.2 s           One wave came today, because you miss Mia.
 130400  say       5.4 s           The next update comes at 15:00, in 2 hours 20 minutes.
 135800  end
]] },

  { "the last update, a little late",
    time = "15:29",
    memory = { times = { 750, 900 } },
    remembers = { times = { 750, 900 }, day = { date = 20260105, urges = 0, taken = 900 } },
    timeline = [[
      0  say         5 s           It is time: update 2 of 2 today. A message.
   5000  say       6.2 s           Look at it once, with both eyes. Then it is your time again.
  11200  say       5.4 s           Today's updates are over. The next one comes tomorrow at 12:30.
  16600  end
]] },

  { "the last update, too late",
    time = "15:30",
    memory = { times = { 750, 900 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.6 s           One wave came today, because you miss your child.
 130800  say       5.4 s           Today's updates are over. The next one comes tomorrow at 12:30.
 136200  end
]] },

  { "an update of a night shift is open over midnight",
    time = "00:10",
    memory = { times = { 120, 1430 }, kind = 1, day = { date = 20260104, urges = 2, taken = 120 } },
    remembers = { times = { 120, 1430 }, kind = 1, day = { date = 20260105, urges = 0, before = 1430 } },
    timeline = [[
      0  say         5 s           It is time: update 2 of 2 today. A message.
   5000  say       6.2 s           Look at it once, with both eyes. Then it is your time again.
  11200  say       5.4 s           The next update comes at 02:00, in 1 hour 50 minutes.
  16600  end
]] },

  { "one that was taken before midnight does not come twice, and the next one comes tonight",
    time = "00:10",
    memory = { times = { 120, 1430 }, kind = 1, day = { date = 20260104, urges = 2, taken = 1430 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.6 s           One wave came today, because you miss your child.
 130800  say       5.4 s           The next update comes at 02:00, in 1 hour 50 minutes.
 136200  end
]] },

  { "at 23:00 the next one of a night shift is three hours away",
    time = "23:00",
    clock = "12",
    memory = { times = { 120, 1200 }, kind = 1, day = { date = 20260105, urges = 1, taken = 1200 } },
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       5.4 s           2 waves came today. It is a number, not a mark.
 131600  say         5 s           The next update comes at 2:00 am, in 3 hours.
 136600  end
]] },

  { "with the journal off nothing is counted or promised",
    journal = false,
    remembers = {},
    timeline = [[
      0  say       6.2 s           If you know of something wrong, call now. If not: two minutes, here.
   6200  say        20 s           The urge to check is here. You need not push it away.
   6200  inhale      4 s     1/12  Breathe in
  10200  exhale      6 s     1/12  Breathe out
  16200  inhale      4 s     2/12  Breathe in
  20200  exhale      6 s     2/12  Breathe out
  26200  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  26200  inhale      4 s     3/12  Breathe in
  30200  exhale      6 s     3/12  Breathe out
  36200  inhale      4 s     4/12  Breathe in
  40200  exhale      6 s     4/12  Breathe out
  46200  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  46200  inhale      4 s     5/12  Breathe in
  50200  exhale      6 s     5/12  Breathe out
  56200  inhale      4 s     6/12  Breathe in
  60200  exhale      6 s     6/12  Breathe out
  66200  say        20 s           It may grow. It may stay a while. Waves do that.
  66200  inhale      4 s     7/12  Breathe in
  70200  exhale      6 s     7/12  Breathe out
  76200  inhale      4 s     8/12  Breathe in
  80200  exhale      6 s     8/12  Breathe out
  86200  say        20 s           Behind it is love. Love can wait a little, too.
  86200  inhale      4 s     9/12  Breathe in
  90200  exhale      6 s     9/12  Breathe out
  96200  inhale      4 s    10/12  Breathe in
 100200  exhale      6 s    10/12  Breathe out
 106200  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 106200  inhale      4 s    11/12  Breathe in
 110200  exhale      6 s    11/12  Breathe out
 116200  inhale      4 s    12/12  Breathe in
 120200  exhale      6 s    12/12  Breathe out
 126200  say       4.2 s           A wave came, because you miss your child.
 130400  say       5.8 s           If you have agreed on times, go by your note of them.
 136200  end
]] },
}
