return {
  { "nobody answers: on to the senses",
    timeline = [[
      0  show                      You're here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  exhale      6 s      1/3  Breathe out
  10000  inhale      4 s      2/3  Breathe in
  14000  exhale      6 s      2/3  Breathe out
  20000  inhale      4 s      3/3  Breathe in
  24000  exhale      6 s      3/3  Breathe out
  30000  say         6 s           If you know of something wrong, call the person with them now.
  36000  say         6 s           If not, say this once, for your child and for you.
  42000  say         6 s           As far as I know, they are safe.
  48000  say         6 s           They are loved.
  54000  say         6 s           I'm a good parent.
  60000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  80000  say        10 s           Look around. What do you see?
  90000  say        10 s           Listen. What do you hear?
 100000  say        10 s           Feet, hands, air. What do you feel?
 110000  say       4.6 s           You're here, now. Someone to talk to: respite support
 114600  end
]] },

  { "loud: one more round first; by name",
    with = { child = "Mia", parent = "grandpa" },
    answers = { "8" },
    records = { alarm = { 8 } },
    timeline = [[
      0  show                      You're here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  exhale      6 s      1/3  Breathe out
  10000  inhale      4 s      2/3  Breathe in
  14000  exhale      6 s      2/3  Breathe out
  20000  inhale      4 s      3/3  Breathe in
  24000  exhale      6 s      3/3  Breathe out
  30000  say         6 s           If you know of something wrong, call the person with them now.
  36000  say         6 s           If not, say this once, for Mia and for you.
  42000  say         6 s           As far as I know, they are safe.
  48000  say         6 s           They are loved.
  54000  say         6 s           I'm a good grandpa.
  60000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  60000  show                      Still loud. That's fine. One more round, gently.
  60000  inhale      4 s      1/3  Breathe in
  64000  exhale      6 s      1/3  Breathe out
  70000  inhale      4 s      2/3  Breathe in
  74000  exhale      6 s      2/3  Breathe out
  80000  inhale      4 s      3/3  Breathe in
  84000  exhale      6 s      3/3  Breathe out
  90000  say        10 s           Look around. What do you see?
 100000  say        10 s           Listen. What do you hear?
 110000  say        10 s           Feet, hands, air. What do you feel?
 120000  say       4.6 s           You're here, now. Someone to talk to: respite support
 124600  end
]] },

  { "quiet enough: on; without holds",
    answers = { "5" },
    holds = false,
    records = { alarm = { 5 } },
    timeline = [[
      0  show                      You're here. Breathe with this, gently.
      0  inhale      4 s      1/3  Breathe in
   4000  exhale      6 s      1/3  Breathe out
  10000  inhale      4 s      2/3  Breathe in
  14000  exhale      6 s      2/3  Breathe out
  20000  inhale      4 s      3/3  Breathe in
  24000  exhale      6 s      3/3  Breathe out
  30000  say         6 s           If you know of something wrong, call the person with them now.
  36000  say         6 s           If not, say this once, for your child and for you.
  42000  say         6 s           As far as I know, they are safe.
  48000  say         6 s           They are loved.
  54000  say         6 s           I'm a good parent.
  60000  ask        20 s           How loud is the alarm now? 0 is quiet, 10 is loud.
  60000  say        10 s           Look around. What do you see?
  70000  say        10 s           Listen. What do you hear?
  80000  say        10 s           Feet, hands, air. What do you feel?
  90000  say       4.6 s           You're here, now. Someone to talk to: respite support
  94600  end
]] },
}
