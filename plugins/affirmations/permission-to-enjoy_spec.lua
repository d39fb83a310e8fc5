return {
  { "no answer: chance picks a wish",
    timeline = [[
      0  show                      This time is yours. Breathe gently.
      0  inhale      4 s           Breathe in
   4000  exhale      6 s           Breathe out
  10000  inhale      4 s           Breathe in
  14000  exhale      6 s           Breathe out
  20000  ask           …           What is this time for?
  20000  show                      Nobody calls you. Let it be quiet.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  end
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
  20000  show                      Eat it while it is hot. All of it is yours.
  20000  inhale      4 s           Breathe in
  24000  exhale      6 s           Breathe out
  30000  inhale      4 s           Breathe in
  34000  exhale      6 s           Breathe out
  40000  show                      You can enjoy this and love your child. Both are true.
  40000  inhale      4 s           Breathe in
  44000  exhale      6 s           Breathe out
  50000  inhale      4 s           Breathe in
  54000  exhale      6 s           Breathe out
  60000  end
]] },
}
