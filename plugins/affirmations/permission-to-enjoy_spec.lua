return {
  { "no answer: chance picks a wish",
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Nothing is asked of you. Let it be quiet.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  end
]] },

  { "the wish for what was chosen",
    answers = { "Food" },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Eat it while it's hot. All of it is yours.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  end
]] },

  { "a plan is chosen, remembered and rehearsed",
    answers = { "Friends", "1" },
    remembers = { plan = 1 },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Laugh out loud. It takes nothing from anyone.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  say       3.4 s           Once, aloud or in your head:
  83400  show                      When guilt shows up, I will take one slow breath, and stay where I am.
  83400  inhale      4 s           Breathe in
  87400  exhale      6 s           Breathe out
  93400  inhale      4 s           Breathe in
  97400  exhale      6 s           Breathe out
 103400  end
]] },

  { "the plan of last time is read back, and nothing more asked; by name",
    with = { child = "Mia" },
    memory = { plan = 2 },
    answers = { "Work" },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      It's fine to enjoy being good at this.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love Mia. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  show                      When guilt shows up, I will say: guilt is love, and it can sit beside me.
  80000  inhale      4 s           Breathe in
  84000  exhale      6 s           Breathe out
  90000  inhale      4 s           Breathe in
  94000  exhale      6 s           Breathe out
 100000  end
]] },

  { "a plan in their own words, kept",
    keep = true,
    answers = { "Quiet", "My own words", "put the phone in my bag." },
    remembers = { plan = "put the phone in my bag." },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Nothing is asked of you. Let it be quiet.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  ask           …           When guilt shows up, I will …
  80000  say       3.4 s           Once, aloud or in your head:
  83400  show                      When guilt shows up, I will put the phone in my bag.
  83400  inhale      4 s           Breathe in
  87400  exhale      6 s           Breathe out
  93400  inhale      4 s           Breathe in
  97400  exhale      6 s           Breathe out
 103400  end
]] },

  { "their own words are read back",
    memory = { plan = "put the phone in my bag." },
    answers = { "Food" },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Eat it while it's hot. All of it is yours.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  show                      When guilt shows up, I will put the phone in my bag.
  80000  inhale      4 s           Breathe in
  84000  exhale      6 s           Breathe out
  90000  inhale      4 s           Breathe in
  94000  exhale      6 s           Breathe out
 100000  end
]] },

  { "a new plan, not kept: the one before stays",
    with = { new_plan = true },
    memory = { plan = 3 },
    answers = { "Food", "My own words", "no", "wave at it." },
    remembers = { plan = 3 },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Eat it while it's hot. All of it is yours.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  80000  say       3.4 s           Then it's only for this time.
  83400  ask           …           When guilt shows up, I will …
  83400  say       3.4 s           Once, aloud or in your head:
  86800  show                      When guilt shows up, I will wave at it.
  86800  inhale      4 s           Breathe in
  90800  exhale      6 s           Breathe out
  96800  inhale      4 s           Breathe in
 100800  exhale      6 s           Breathe out
 106800  end
]] },

  { "no plan today",
    answers = { "Food", "No plan today" },
    remembers = {},
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Eat it while it's hot. All of it is yours.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  end
]] },

  { "with the journal off nothing is promised, and it is said once",
    journal = false,
    answers = { "Quiet", "My own words", "have a cup of tea." },
    remembers = {},
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Nothing is asked of you. Let it be quiet.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  say       4.6 s           Your journal is off, so this won't be remembered.
  84600  ask           …           When guilt shows up, I will …
  84600  say       3.4 s           Once, aloud or in your head:
  88000  show                      When guilt shows up, I will have a cup of tea.
  88000  inhale      4 s           Breathe in
  92000  exhale      6 s           Breathe out
  98000  inhale      4 s           Breathe in
 102000  exhale      6 s           Breathe out
 108000  end
]] },
  { "a plan of ours is not lost without a word where the journal is off",
    journal = false, answers = { "Quiet", "1" },
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Nothing is asked of you. Let it be quiet.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  show                      You'll still be theirs when you're back.
  60000  inhale      4 s           Breathe in
  64000  exhale      6 s           Breathe out
  70000  inhale      4 s           Breathe in
  74000  exhale      6 s           Breathe out
  80000  ask           …           When guilt shows up, I will …
  80000  say       4.6 s           Your journal is off, so this won't be remembered.
  84600  say       3.4 s           Once, aloud or in your head:
  88000  show                      When guilt shows up, I will take one slow breath, and stay where I am.
  88000  inhale      4 s           Breathe in
  92000  exhale      6 s           Breathe out
  98000  inhale      4 s           Breathe in
 102000  exhale      6 s           Breathe out
 108000  end
]] },
}
