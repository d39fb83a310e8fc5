return {
  { "the question is skipped", timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  The word that we agreed on: all is well. Next one at the next time.
   4600  ask           …      2/3  All as it was an hour ago: happy, busy, loud.
   4600  ask           …      3/3  All is well with them. Put the phone away, I have mine on.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "after a meal, by name", with = { child = "Mia and Leo (100%)" }, answers = { "2" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  Lunch is done. What is not in the tummy is on the floor. All is well.
   4600  ask           …      2/3  Fed and cheerful. Next word from me when they sleep.
   4600  ask           …      3/3  I had lunch with Mia and Leo (100%). It took its time, and we had a good one.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "all at once", with = { at_once = true, child = "Mia" }, answers = { "6" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  show                 1/3  The word that we agreed on: all is well. Next one at the next time.
   4600  show                 2/3  All as it was an hour ago: happy, busy, loud.
   4600  show                 3/3  All is well with Mia. Put the phone away, I have mine on.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "goodbye", answers = { "1" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  The goodbye was done well. We waved until you were round the corner.
   4600  ask           …      2/3  Two minutes later: we have found the cars. Go on, we are fine.
   4600  ask           …      3/3  A few tears, a long hug for them, and now we look out of the window together.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "sleep", answers = { "3" }, with = { child = "Mia" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  Asleep. The comfort toy is in one arm, the door is open a crack.
   4600  ask           …      2/3  I sang for Mia, my version. It worked.
   4600  ask           …      3/3  They sleep, I am next door. The evening is yours.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "tears", answers = { "4" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  There were tears for a while. I stayed. Now it is quiet, and we read.
   4600  ask           …      2/3  They missed you, and they let me comfort them. Both are good.
   4600  ask           …      3/3  A bump, a hug, a plaster. All well again. I tell you so that you know.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "something nice", answers = { "5" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  A laugh that you can hear on the stairs. I tell you about it tonight.
   4600  ask           …      2/3  I am out with them, and we count dogs. Four so far.
   4600  ask           …      3/3  A picture comes with this. No need to answer.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
  { "about you", answers = { "7" }, timeline = [[
      0  ask           …           What is it about?
      0  say       4.6 s           Three to choose from. Change what is not so.
   4600  ask           …      1/3  You packed, planned and thought of it all. That is why it is easy here.
   4600  ask           …      2/3  They are at ease today. That comes from you, too.
   4600  ask           …      3/3  Stay as long as you said. Coming back glad is a gift to us all.
   4600  say       5.8 s           One at the agreed time does more good than many in between.
  10400  end
]] },
}
