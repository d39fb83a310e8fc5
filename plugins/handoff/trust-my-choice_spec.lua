return {
  { "the question is skipped", timeline = [[
      0  show                      Think of your child with the one you chose. Breathe gently.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           What makes it hard, just now?
  20000  say        10 s           Remember one thing that you saw them do well together.
  30000  say        10 s           Remember why you chose as you did. One reason is enough.
  40000  show                      I chose with care, and I can ask at any time.
  40000  inhale      4 s      1/2  Breathe in
  44000  exhale      6 s      1/2  Breathe out
  50000  inhale      4 s      2/2  Breathe in
  54000  exhale      6 s      2/2  Breathe out
  60000  say         7 s           You may trust your own choice. You may also change it, on a calm day.
  67000  end
]] },
  { "they do it differently; by name", with = { child = "Mia", caregiver = "Grandma", pause = 5 }, answers = { "1" }, timeline = [[
      0  show                      Think of Mia with Grandma. Breathe gently.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           What makes it hard, just now?
  20000  say       6.6 s           A different spoon, a different song. Different is what they learn from each other.
  26600  say         5 s           Remember one thing that you saw them do well together.
  31600  say         5 s           Remember why you chose as you did. One reason is enough.
  36600  show                      Not my way can still be a kind way.
  36600  inhale      4 s      1/2  Breathe in
  40600  exhale      6 s      1/2  Breathe out
  46600  inhale      4 s      2/2  Breathe in
  50600  exhale      6 s      2/2  Breathe out
  56600  say         7 s           You may trust your own choice. You may also change it, on a calm day.
  63600  end
]] },
  { "something is real", answers = { "5" }, timeline = [[
      0  show                      Think of your child with the one you chose. Breathe gently.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           What makes it hard, just now?
  20000  say         5 s           Then take it seriously. Ask about it, plainly, and soon.
  25000  say         5 s           If it cannot wait, call whoever is with them now.
  30000  end
]] },
  { "tears", answers = { "3" }, holds = false, timeline = [[
      0  show                      Think of your child with the one you chose. Breathe gently.
      0  inhale      4 s      1/2  Breathe in
   4000  exhale      6 s      1/2  Breathe out
  10000  inhale      4 s      2/2  Breathe in
  14000  exhale      6 s      2/2  Breathe out
  20000  ask           …           What makes it hard, just now?
  20000  say       6.2 s           There may. Then there are arms, and someone who stays until it passes.
  26200  say        10 s           Remember one thing that you saw them do well together.
  36200  say        10 s           Remember why you chose as you did. One reason is enough.
  46200  show                      They can be sad and be held, both at once.
  46200  inhale      4 s      1/2  Breathe in
  50200  exhale      6 s      1/2  Breathe out
  56200  inhale      4 s      2/2  Breathe in
  60200  exhale      6 s      2/2  Breathe out
  66200  say         7 s           You may trust your own choice. You may also change it, on a calm day.
  73200  end
]] },
}
