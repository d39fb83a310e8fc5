return {
  { "nobody answers: on to the senses",
    timeline = [[
      0  show                      You are here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  hold        4 s      1/3  Hold
   8000  exhale      4 s      1/3  Breathe out
  12000  inhale      4 s      2/3  Breathe in
  16000  hold        4 s      2/3  Hold
  20000  exhale      4 s      2/3  Breathe out
  24000  inhale      4 s      3/3  Breathe in
  28000  hold        4 s      3/3  Hold
  32000  exhale      4 s      3/3  Breathe out
  36000  say         6 s           If you know of something wrong, call now. This can wait.
  42000  say         6 s           If not, say what is real, for your child and for you.
  48000  say         6 s           They are safe.
  54000  say         6 s           They are loved.
  60000  say         6 s           I'm a good parent.
  66000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  86000  say        10 s           Look around. What do you see?
  96000  say        10 s           Listen. What do you hear?
 106000  say        10 s           Feet, hands, air. What do you feel?
 116000  say         5 s           You are here, now. Someone to talk to: respite support
 121000  end
]] },

  { "loud: one more round first; by name",
    with = { child = "Mia", parent = "grandpa" },
    answers = { "8" },
    records = { alarm = { 8 } },
    timeline = [[
      0  show                      You are here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  hold        4 s      1/3  Hold
   8000  exhale      4 s      1/3  Breathe out
  12000  inhale      4 s      2/3  Breathe in
  16000  hold        4 s      2/3  Hold
  20000  exhale      4 s      2/3  Breathe out
  24000  inhale      4 s      3/3  Breathe in
  28000  hold        4 s      3/3  Hold
  32000  exhale      4 s      3/3  Breathe out
  36000  say         6 s           If you know of something wrong, call now. This can wait.
  42000  say         6 s           If not, say what is real, for Mia and for you.
  48000  say         6 s           They are safe.
  54000  say         6 s           They are loved.
  60000  say         6 s           I'm a good grandpa.
  66000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  66000  show                      Still loud. That is fine. One more round, gently.
  66000  inhale      4 s      1/3  Breathe in
  70000  hold        4 s      1/3  Hold
  74000  exhale      4 s      1/3  Breathe out
  78000  inhale      4 s      2/3  Breathe in
  82000  hold        4 s      2/3  Hold
  86000  exhale      4 s      2/3  Breathe out
  90000  inhale      4 s      3/3  Breathe in
  94000  hold        4 s      3/3  Hold
  98000  exhale      4 s      3/3  Breathe out
 102000  say        10 s           Look around. What do you see?
 112000  say        10 s           Listen. What do you hear?
 122000  say        10 s           Feet, hands, air. What do you feel?
 132000  say         5 s           You are here, now. Someone to talk to: respite support
 137000  end
]] },

  { "quiet enough: on; without holds",
    answers = { "5" },
    holds = false,
    records = { alarm = { 5 } },
    timeline = [[
      0  show                      You are here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  exhale      4 s      1/3  Breathe out
   8000  inhale      4 s      2/3  Breathe in
  12000  exhale      4 s      2/3  Breathe out
  16000  inhale      4 s      3/3  Breathe in
  20000  exhale      4 s      3/3  Breathe out
  24000  say         6 s           If you know of something wrong, call now. This can wait.
  30000  say         6 s           If not, say what is real, for your child and for you.
  36000  say         6 s           They are safe.
  42000  say         6 s           They are loved.
  48000  say         6 s           I'm a good parent.
  54000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  54000  say        10 s           Look around. What do you see?
  64000  say        10 s           Listen. What do you hear?
  74000  say        10 s           Feet, hands, air. What do you feel?
  84000  say         5 s           You are here, now. Someone to talk to: respite support
  89000  end
]] },
}
