return {
  { "the question is skipped", timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | The word that we agreed on: all is well. Next one at the next time.
                                   |
                                   | All as it was an hour ago: happy, busy, loud.
                                   |
                                   | All is well with them. Put the phone away, I have mine on.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "after a meal, by name", with = { child = "Mia and Leo (100%)" }, answers = { "2" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | Lunch is done. What is not in the tummy is on the floor. All is well.
                                   |
                                   | Fed and cheerful. Next word from me when they sleep.
                                   |
                                   | I had lunch with Mia and Leo (100%). It took its time, and we had a good one.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "nothing new", with = { child = "Mia" }, answers = { "6" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | The word that we agreed on: all is well. Next one at the next time.
                                   |
                                   | All as it was an hour ago: happy, busy, loud.
                                   |
                                   | All is well with Mia. Put the phone away, I have mine on.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "goodbye", answers = { "1" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | The goodbye was done well. We waved until you were round the corner.
                                   |
                                   | Two minutes later: we have found the cars. Go on, we are fine.
                                   |
                                   | A few tears, a long hug for them, and now we look out of the window together.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "sleep", answers = { "3" }, with = { child = "Mia" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | Asleep. The comfort toy is in one arm, the door is open a crack.
                                   |
                                   | I sang for Mia, my version. It worked.
                                   |
                                   | They sleep, I am next door. The evening is yours.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "tears", answers = { "4" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | There were tears for a while. I stayed. Now it is quiet, and we read.
                                   |
                                   | They missed you, and they let me comfort them. Both are good.
                                   |
                                   | A bump, a hug, a plaster. All well again. I tell you so that you know.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "something nice", answers = { "5" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | A laugh that you can hear on the stairs. I tell you about it tonight.
                                   |
                                   | I am out with them, and we count dogs. Four so far.
                                   |
                                   | A picture comes with this. No need to answer.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
  { "about you", answers = { "7" }, timeline = [[
      0  ask           …           What is it about?
      0  page          …           Three to choose from. Change what is not so.
                                   | You packed, planned and thought of it all. That is why it is easy here.
                                   |
                                   | They are at ease today. That comes from you, too.
                                   |
                                   | Stay as long as you said. Coming back glad is a gift to us all.
      0  say       5.8 s           One at the agreed time does more good than many in between.
   5800  end
]] },
}
