return {
  { "the question is skipped",
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  say       4.2 s           Say each sentence, aloud or in your head.
   8400  say         8 s      1/4  They are safe.
  16400  say         8 s      2/4  They are loved.
  24400  say         8 s      3/4  I am a good parent.
  32400  say         8 s      4/4  This is a feeling. It is big, and it moves.
  40400  say         3 s           That is what is real.
  43400  end
]] },

  { "nothing is wrong; by name",
    with = { child = "Mia and Leo", parent = "dad" },
    answers = { "no" },
    timeline = [[
      0  say       4.6 s           Feet on the floor. Think of Mia and Leo.
   4600  ask           …           Do you know of something wrong, right now?
   4600  say       4.2 s           Say each sentence, aloud or in your head.
   8800  say         8 s      1/4  They are safe.
  16800  say         8 s      2/4  They are loved.
  24800  say         8 s      3/4  I am a good dad.
  32800  say         8 s      4/4  This is a feeling. It is big, and it moves.
  40800  say         3 s           That is what is real.
  43800  end
]] },

  { "something is wrong",
    answers = { "yes" },
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  say       3.4 s           Then call, now. This can wait.
   7600  end
]] },
}
