return {
  { "every question is skipped", timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  ask           …           Where are you, and what is happening?
  11600  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  11600  ask           …           Which thought comes with it? Write it as it sounds in you.
  11600  ask           …           Is it near one of these?
  11600  ask           …           Something is in it for your child as well. What may it be?
  11600  ask           …           One sentence that is fair to both sides: I miss them, and …
  11600  say       6.2 s           No sentence today, and that is fine. Thoughts pass by more than once.
  17800  end
]], remembers = {}, records = {} },

  { "written in full, and kept",
    with = { child = "Mia and Leo" },
    answers = {
      "On the train to work", "70", "They will think that I left", "They cried", "They stopped at the gate", "2", "I miss them, and Grandma is 100% theirs", "45", "yes", "yes",
    },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  ask           …           Where are you, and what is happening?
  11600  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  11600  ask           …           Which thought comes with it? Write it as it sounds in you.
  11600  ask           …           What do you know that speaks for it? Facts, not fears.
  11600  ask           …           What does not fit it? What would a good friend add?
  11600  ask           …           Something is in it for Mia and Leo as well. What may it be?
  11600  say       5.4 s           One more lap, one more laugh, one more person of theirs.
  17000  say       7.8 s           Both sides, in one sentence: I miss them, and they have one more person who loves them.
  24800  ask           …           Your own sentence for both sides? Enter takes that one.
  24800  show                      I miss them, and Grandma is 100% theirs
  24800  inhale      4 s      1/2  Breathe in
  28800  exhale      6 s      1/2  Breathe out
  34800  inhale      4 s      2/2  Breathe in
  38800  exhale      6 s      2/2  Breathe out
  44800  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  44800  say       5.4 s           A little more room. The missing may stay; it is love.
  50200  ask           …           Keep this sentence, and hear it again in my-words?
  50200  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  50200  say       4.2 s           Kept. When you want it: respite run my-words
  54400  end
]],
    records = { feeling = { 70, 45 } },
    remembers = { words = { "I miss them, and Grandma is 100% theirs" } } },

  { "by choosing alone; the oldest gives way to the same one",
    memory = { words = { "I have a life of my own, and I come back to them.", "Mine." } },
    answers = { "", "60", "", "1", "", "", "4", "", "60", "yes", "yes" },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  ask           …           Where are you, and what is happening?
  11600  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  11600  ask           …           Which thought comes with it? Write it as it sounds in you.
  11600  ask           …           Is it near one of these?
  11600  ask           …           What do you know that speaks for it? Facts, not fears.
  11600  ask           …           What does not fit it? What would a good friend add?
  11600  ask           …           Something is in it for your child as well. What may it be?
  11600  say       5.8 s           They learn that grown-ups go, do what they love, and come back.
  17400  say       8.2 s           Both sides, in one sentence: I have a life of my own, and I come back to them.
  25600  ask           …           Your own sentence for both sides? Enter takes that one.
  25600  show                      I have a life of my own, and I come back to them.
  25600  inhale      4 s      1/2  Breathe in
  29600  exhale      6 s      1/2  Breathe out
  35600  inhale      4 s      2/2  Breathe in
  39600  exhale      6 s      2/2  Breathe out
  45600  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  45600  say         5 s           Still strong. That happens, and it says nothing about you.
  50600  ask           …           Keep this sentence, and hear it again in my-words?
  50600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  50600  say       4.2 s           Kept. When you want it: respite run my-words
  54800  end
]],
    records = { feeling = { 60, 60 } },
    remembers = { words = { "Mine.", "I have a life of my own, and I come back to them." } } },

  { "it stays strong: the way to support; nothing is kept without consent",
    answers = { "", "90", "I am missing it all", "", "", "", "I miss them, and I am tired", "95", "yes", "no" },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  ask           …           Where are you, and what is happening?
  11600  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  11600  ask           …           Which thought comes with it? Write it as it sounds in you.
  11600  ask           …           What do you know that speaks for it? Facts, not fears.
  11600  ask           …           What does not fit it? What would a good friend add?
  11600  ask           …           Something is in it for your child as well. What may it be?
  11600  ask           …           One sentence that is fair to both sides: I miss them, and …
  11600  show                      I miss them, and I am tired
  11600  inhale      4 s      1/2  Breathe in
  15600  exhale      6 s      1/2  Breathe out
  21600  inhale      4 s      2/2  Breathe in
  25600  exhale      6 s      2/2  Breathe out
  31600  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  31600  say         5 s           Still strong. That happens, and it says nothing about you.
  36600  say         5 s           You do not have to carry it alone: respite support
  41600  ask           …           Keep this sentence, and hear it again in my-words?
  41600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  41600  say         3 s           Then it stays with you.
  44600  end
]],
    records = { feeling = { 90, 95 } },
    remembers = {} },

  { "with the journal off nothing is promised, and it is said once",
    journal = false,
    answers = { "At work", "60", "They need me", "", "", "1", "", "40" },
    remembers = {},
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       4.6 s           Your journal is off, so this won't be remembered.
  10000  ask           …           Where are you, and what is happening?
  10000  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  10000  ask           …           Which thought comes with it? Write it as it sounds in you.
  10000  ask           …           What do you know that speaks for it? Facts, not fears.
  10000  ask           …           What does not fit it? What would a good friend add?
  10000  ask           …           Something is in it for your child as well. What may it be?
  10000  say       5.4 s           Bit by bit they learn what they can do by themselves.
  15400  say       7.8 s           Both sides, in one sentence: I miss them, and they are finding out what they can do.
  23200  ask           …           Your own sentence for both sides? Enter takes that one.
  23200  show                      I miss them, and they are finding out what they can do.
  23200  inhale      4 s      1/2  Breathe in
  27200  exhale      6 s      1/2  Breathe out
  33200  inhale      4 s      2/2  Breathe in
  37200  exhale      6 s      2/2  Breathe out
  43200  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  43200  say       5.4 s           A little more room. The missing may stay; it is love.
  48600  end
]] },
}
