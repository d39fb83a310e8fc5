return {
  { "nothing is wrong",
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  say       4.2 s           Say each sentence, aloud or in your head.
   8400  say         8 s      1/4  As far as I know, they are safe.
  16400  say         8 s      2/4  They are loved.
  24400  say         8 s      3/4  I'm a good parent.
  32400  say         8 s      4/4  This is a feeling. It's big, and it moves.
  40400  say       5.8 s           Once is enough. If you notice yourself repeating it, let it be.
  46200  say       6.2 s           If the worry comes back, you can ride it out: respite run check-in
  52400  end
]] },

  { "nothing is wrong; by name",
    with = { child = "Mia and Leo", parent = "dad" },
    answers = { "no" },
    timeline = [[
      0  say       4.6 s           Feet on the floor. Think of Mia and Leo.
   4600  ask           …           Do you know of something wrong, right now?
   4600  say       4.2 s           Say each sentence, aloud or in your head.
   8800  say         8 s      1/4  As far as I know, they are safe.
  16800  say         8 s      2/4  They are loved.
  24800  say         8 s      3/4  I'm a good dad.
  32800  say         8 s      4/4  This is a feeling. It's big, and it moves.
  40800  say       5.8 s           Once is enough. If you notice yourself repeating it, let it be.
  46600  say       6.2 s           If the worry comes back, you can ride it out: respite run check-in
  52800  end
]] },

  { "a question that is skipped does not say that all is well: the senses, and no reassurance",
    answers = { "", "" },
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  say       5.4 s           You don't have to answer. Come back to where you are.
   9600  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
   9600  say        12 s           Look around. Name three things that you see.
  21600  say        12 s           Listen. Name three things that you hear.
  33600  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  45600  say       6.2 s           You are here, now. You can come back to this at any time.
  51800  end
]] },

  { "something is wrong that cannot wait",
    answers = { "yes", "no" },
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  ask           …           Can it wait for now? Say yes if they are ill, and someone is looking after them.
   4200  say       5.4 s           Then call now: the person with them, or the emergency number.
   9600  say       2.5 s           This can wait.
  12100  end
]] },

  { "nor does a skip say that it can",
    answers = { "yes", "" },
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  ask           …           Can it wait for now? Say yes if they are ill, and someone is looking after them.
   4200  say       5.4 s           Then call now: the person with them, or the emergency number.
   9600  say       2.5 s           This can wait.
  12100  end
]] },

  { "a child who is ill and looked after: nothing is said that is not so",
    answers = { "yes", "yes" },
    timeline = [[
      0  say       4.2 s           Feet on the floor. Think of your child.
   4200  ask           …           Do you know of something wrong, right now?
   4200  ask           …           Can it wait for now? Say yes if they are ill, and someone is looking after them.
   4200  say       4.2 s           Say each sentence, aloud or in your head.
   8400  say         8 s      1/4  Someone is looking after them.
  16400  say         8 s      2/4  They are loved.
  24400  say         8 s      3/4  I'm a good parent.
  32400  say         8 s      4/4  I can ask how they are when it's time. Until then, I can rest.
  40400  say       5.8 s           Once is enough. If you notice yourself repeating it, let it be.
  46200  say       6.2 s           If the worry comes back, you can ride it out: respite run check-in
  52400  end
]] },
}
