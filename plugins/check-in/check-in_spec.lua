return {
  { "an urge before anything is agreed",
    remembers = { day = { date = 20260105, urges = 1 } },
    timeline = [[
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.6 s           One wave came today, because you miss your child.
 132400  say       5.8 s           No times are agreed yet. To agree on some: respite run agree
 138200  end
]] },

  { "an urge between two updates, the third today",
    time = "13:20",
    memory = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 2, taken = 750 } },
    remembers = { times = { 750, 900 }, kind = 2, day = { date = 20260105, urges = 3, taken = 750 } },
    timeline = [[
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       5.4 s           3 waves came today. It is a number, not a mark.
 133200  say       5.4 s           The next update comes at 15:00, in 1 hour 40 minutes.
 138600  end
]] },

  { "yesterday's count is over; today's updates, too",
    time = "21:10",
    memory = { times = { 750, 900 }, day = { date = 20260104, urges = 9, taken = 900 } },
    remembers = { times = { 750, 900 }, day = { date = 20260105, urges = 1 } },
    timeline = [[
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.6 s           One wave came today, because you miss your child.
 132400  say       5.4 s           Today's updates are over. The next one comes tomorrow at 12:30.
 137800  end
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
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.2 s           One wave came today, because you miss Mia.
 132000  say       5.4 s           The next update comes at 15:00, in 2 hours 20 minutes.
 137400  end
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
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.6 s           One wave came today, because you miss your child.
 132400  say       5.4 s           Today's updates are over. The next one comes tomorrow at 12:30.
 137800  end
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
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.6 s           One wave came today, because you miss your child.
 132400  say       5.4 s           The next update comes at 02:00, in 1 hour 50 minutes.
 137800  end
]] },

  { "at 23:00 the next one of a night shift is three hours away",
    time = "23:00",
    clock = "12",
    memory = { times = { 120, 1200 }, kind = 1, day = { date = 20260105, urges = 1, taken = 1200 } },
    timeline = [[
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       5.4 s           2 waves came today. It is a number, not a mark.
 133200  say         5 s           The next update comes at 2:00 am, in 3 hours.
 138200  end
]] },

  { "with the journal off nothing is counted or promised",
    journal = false,
    remembers = {},
    timeline = [[
      0  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
   7800  say        20 s           The urge to check is here. You need not push it away.
   7800  inhale      4 s     1/12  Breathe in
  11800  exhale      6 s     1/12  Breathe out
  17800  inhale      4 s     2/12  Breathe in
  21800  exhale      6 s     2/12  Breathe out
  27800  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  27800  inhale      4 s     3/12  Breathe in
  31800  exhale      6 s     3/12  Breathe out
  37800  inhale      4 s     4/12  Breathe in
  41800  exhale      6 s     4/12  Breathe out
  47800  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  47800  inhale      4 s     5/12  Breathe in
  51800  exhale      6 s     5/12  Breathe out
  57800  inhale      4 s     6/12  Breathe in
  61800  exhale      6 s     6/12  Breathe out
  67800  say        20 s           It may grow. It may stay a while. Waves do that.
  67800  inhale      4 s     7/12  Breathe in
  71800  exhale      6 s     7/12  Breathe out
  77800  inhale      4 s     8/12  Breathe in
  81800  exhale      6 s     8/12  Breathe out
  87800  say        20 s           Behind it is love. Love can wait a little, too.
  87800  inhale      4 s     9/12  Breathe in
  91800  exhale      6 s     9/12  Breathe out
  97800  inhale      4 s    10/12  Breathe in
 101800  exhale      6 s    10/12  Breathe out
 107800  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 107800  inhale      4 s    11/12  Breathe in
 111800  exhale      6 s    11/12  Breathe out
 117800  inhale      4 s    12/12  Breathe in
 121800  exhale      6 s    12/12  Breathe out
 127800  say       4.2 s           A wave came, because you miss your child.
 132000  say       5.8 s           If you have agreed on times, go by your note of them.
 137800  end
]] },
}
