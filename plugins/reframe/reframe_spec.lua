return {
  { "every question is skipped", timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  say       6.2 s           Is it about not wanting to live, or hurting yourself or your child?
  17800  say       6.2 s           Then stop here. Ctrl-G shows who to call; in plain lines, type ?.
  24000  ask           …           Where are you, and what is happening?
  24000  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  24000  ask           …           Which thought comes with it? Write it as it sounds in you.
  24000  ask           …           Is it near one of these?
  24000  ask           …           Something is in it for your child as well. What may it be?
  24000  ask           …           One sentence that is fair to both sides: I miss them, and …
  24000  say       6.2 s           No sentence today, and that is fine. Thoughts pass by more than once.
  30200  end
]], remembers = {}, records = {} },

  { "written in full, and kept",
    with = { child = "Mia and Leo" },
    answers = {
      "On the train to work", "70", "They will think that I left", "They cried", "They stopped at the gate", "2", "I miss them, and Grandma is 100% theirs", "45", "yes", "yes",
    },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  say       6.2 s           Is it about not wanting to live, or hurting yourself or your child?
  17800  say       6.2 s           Then stop here. Ctrl-G shows who to call; in plain lines, type ?.
  24000  ask           …           Where are you, and what is happening?
  24000  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  24000  ask           …           Which thought comes with it? Write it as it sounds in you.
  24000  ask           …           What do you know that speaks for it? Facts, not fears.
  24000  ask           …           What does not fit it? What would a good friend add?
  24000  ask           …           Something is in it for Mia and Leo as well. What may it be?
  24000  say       5.4 s           One more lap, one more laugh, one more person of theirs.
  29400  say       7.8 s           Both sides, in one sentence: I miss them, and they have one more person who loves them.
  37200  ask           …           Your own sentence for both sides? Enter takes that one.
  37200  show                      I miss them, and Grandma is 100% theirs
  37200  inhale      4 s      1/2  Breathe in
  41200  exhale      6 s      1/2  Breathe out
  47200  inhale      4 s      2/2  Breathe in
  51200  exhale      6 s      2/2  Breathe out
  57200  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  57200  say       5.4 s           A little more room. The missing may stay; it is love.
  62600  ask           …           Keep this sentence, and hear it again in my-words?
  62600  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  62600  say       4.2 s           Kept. When you want it: respite run my-words
  66800  end
]],
    records = { feeling = { 70, 45 } },
    remembers = { words = { "I miss them, and Grandma is 100% theirs" } } },

  { "by choosing alone; the oldest gives way to the same one",
    memory = { words = { "I have a life of my own, and I come back to them.", "Mine." } },
    answers = { "", "60", "", "1", "", "", "4", "", "60", "yes", "yes" },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  say       6.2 s           Is it about not wanting to live, or hurting yourself or your child?
  17800  say       6.2 s           Then stop here. Ctrl-G shows who to call; in plain lines, type ?.
  24000  ask           …           Where are you, and what is happening?
  24000  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  24000  ask           …           Which thought comes with it? Write it as it sounds in you.
  24000  ask           …           Is it near one of these?
  24000  ask           …           What do you know that speaks for it? Facts, not fears.
  24000  ask           …           What does not fit it? What would a good friend add?
  24000  ask           …           Something is in it for your child as well. What may it be?
  24000  say       5.8 s           They learn that grown-ups go, do what they love, and come back.
  29800  say       8.2 s           Both sides, in one sentence: I have a life of my own, and I come back to them.
  38000  ask           …           Your own sentence for both sides? Enter takes that one.
  38000  show                      I have a life of my own, and I come back to them.
  38000  inhale      4 s      1/2  Breathe in
  42000  exhale      6 s      1/2  Breathe out
  48000  inhale      4 s      2/2  Breathe in
  52000  exhale      6 s      2/2  Breathe out
  58000  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  58000  say         5 s           Still strong. That happens, and it says nothing about you.
  63000  ask           …           Keep this sentence, and hear it again in my-words?
  63000  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  63000  say       4.2 s           Kept. When you want it: respite run my-words
  67200  end
]],
    records = { feeling = { 60, 60 } },
    remembers = { words = { "Mine.", "I have a life of my own, and I come back to them." } } },

  { "it stays strong: the way to support; nothing is kept without consent",
    answers = { "", "90", "I am missing it all", "", "", "", "I miss them, and I am tired", "95", "yes", "no" },
    timeline = [[
      0  say       5.4 s           One thought, from both sides. A few words each; Enter skips.
   5400  say       6.2 s           What you write is kept only if you say so at the end.
  11600  say       6.2 s           Is it about not wanting to live, or hurting yourself or your child?
  17800  say       6.2 s           Then stop here. Ctrl-G shows who to call; in plain lines, type ?.
  24000  ask           …           Where are you, and what is happening?
  24000  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  24000  ask           …           Which thought comes with it? Write it as it sounds in you.
  24000  ask           …           What do you know that speaks for it? Facts, not fears.
  24000  ask           …           What does not fit it? What would a good friend add?
  24000  ask           …           Something is in it for your child as well. What may it be?
  24000  ask           …           One sentence that is fair to both sides: I miss them, and …
  24000  show                      I miss them, and I am tired
  24000  inhale      4 s      1/2  Breathe in
  28000  exhale      6 s      1/2  Breathe out
  34000  inhale      4 s      2/2  Breathe in
  38000  exhale      6 s      2/2  Breathe out
  44000  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  44000  say         5 s           Still strong. That happens, and it says nothing about you.
  49000  say         5 s           You do not have to carry it alone: respite support
  54000  ask           …           Keep this sentence, and hear it again in my-words?
  54000  ask           …           May what you type here be kept on this computer? You can erase it at any time.
  54000  say         3 s           Then it stays with you.
  57000  end
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
  10000  say       6.2 s           Is it about not wanting to live, or hurting yourself or your child?
  16200  say       6.2 s           Then stop here. Ctrl-G shows who to call; in plain lines, type ?.
  22400  ask           …           Where are you, and what is happening?
  22400  ask           …           How strong is the feeling? 0 is not at all, 100 is as strong as can be.
  22400  ask           …           Which thought comes with it? Write it as it sounds in you.
  22400  ask           …           What do you know that speaks for it? Facts, not fears.
  22400  ask           …           What does not fit it? What would a good friend add?
  22400  ask           …           Something is in it for your child as well. What may it be?
  22400  say       5.4 s           Bit by bit they learn what they can do by themselves.
  27800  say       7.8 s           Both sides, in one sentence: I miss them, and they are finding out what they can do.
  35600  ask           …           Your own sentence for both sides? Enter takes that one.
  35600  show                      I miss them, and they are finding out what they can do.
  35600  inhale      4 s      1/2  Breathe in
  39600  exhale      6 s      1/2  Breathe out
  45600  inhale      4 s      2/2  Breathe in
  49600  exhale      6 s      2/2  Breathe out
  55600  ask           …           How strong is the feeling now? 0 is not at all, 100 is as strong as can be.
  55600  say       5.4 s           A little more room. The missing may stay; it is love.
  61000  end
]] },
}
