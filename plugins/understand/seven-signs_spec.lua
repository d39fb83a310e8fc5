return {
  { "straight out", timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  say       4.6 s           Someone to talk to, at any time: respite support
  24200  end
]], remembers = {} },
  { "one sign, with nothing to try just now", answers = { "2", "", "", "no", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  ask           …           Are they warm, fed, asleep? The question comes back as soon as it is answered.
   9600  ask           …           A worry that is answered ten times seldom needs an eleventh answer. It needs a rest.
   9600  ask           …           To try now: a few true sentences. Begin?
   9600  ask           …           Another one? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  say       4.6 s           Someone to talk to, at any time: respite support
  24200  end
]], remembers = {} },
  { "one sign, and its routine", answers = { "6", ".", ".", "yes", "1", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  ask           …           You are out at last, and half of you is at home.
   9600  ask           …           Nobody is short of love because your coffee was good.
   9600  ask           …           To try now: leave to like the time that is yours. Begin?
   9600  show                      This time is yours. Breathe gently.
   9600  inhale      4 s           Breathe in
  13600  exhale      6 s           Breathe out
  19600  inhale      4 s           Breathe in
  23600  exhale      6 s           Breathe out
  29600  ask           …           What is this time for?
  29600  show                      Eat it while it is hot. All of it is yours.
  29600  inhale      4 s           Breathe in
  33600  exhale      6 s           Breathe out
  39600  inhale      4 s           Breathe in
  43600  exhale      6 s           Breathe out
  49600  show                      You can enjoy this and love your child. Both are true.
  49600  inhale      4 s           Breathe in
  53600  exhale      6 s           Breathe out
  59600  inhale      4 s           Breathe in
  63600  exhale      6 s           Breathe out
  69600  ask           …           When guilt shows up, I will …
  69600  ask           …           Another one? Enter leaves.
  69600  say         5 s           None of it says what kind of parent you are.
  74600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  79600  say       4.6 s           Someone to talk to, at any time: respite support
  84200  end
]] },
  { "two signs", answers = { "5", ".", ".", ".", "7", ".", ".", ".", "no", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  ask           …           Plans fall through, invitations pass. It is easier today, and harder the next time.
   9600  ask           …           A very small going away is a beginning: to the corner and back.
   9600  ask           …           To grow it step by step: respite run baby-steps
   9600  ask           …           Another one? Enter leaves.
   9600  ask           …           A fast heart, a sick stomach, no rest, thin sleep, sudden panic.
   9600  ask           …           The body sounds its alarm to protect. A long way out with the breath can tell it to ease.
   9600  ask           …           If it is new, strong or frightening, let a doctor look at it, too.
   9600  ask           …           To try now: a slow breath, with nothing to hold. Begin?
   9600  ask           …           Another one? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  say       4.6 s           Someone to talk to, at any time: respite support
  24200  end
]] },
  { "more than one can carry", answers = { "8" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  ask           …     1/15  First, what is urgent, for you or for someone you love. Numbers at once: respite support
   9600  ask           …     2/15  Seeing or hearing things that others do not: call the emergency number now.
   9600  ask           …     3/15  Believing what is not so, being confused, racing without rest: call the emergency number now.
   9600  ask           …     4/15  A thought of harm that seems right, feels ordered, or may be acted on: call the emergency number now.
   9600  ask           …     5/15  Whoever is in it may not notice. If you are not sure, call. You are no trouble to them.
   9600  ask           …     6/15  Frightening thoughts that are unwanted are something else. They are very common in new parents.
   9600  ask           …     7/15  Having one does not mean that you want it. You may tell a professional about it.
   9600  ask           …     8/15  Then, what is heavy. You do not have to wait until it is too much.
   9600  ask           …     9/15  Heavy for more than two weeks after a birth: a doctor, midwife or therapist can help.
   9600  ask           …    10/15  Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.
   9600  ask           …    11/15  Being apart is still as hard after months: a therapist or a support group can help.
   9600  ask           …    12/15  You can begin so: "Being apart is so hard that my days suffer. I would like help."
   9600  ask           …    13/15  For partners, family and friends: trust what you see. If it is urgent, call, and stay with them.
   9600  ask           …    14/15  You do not have to wait until they agree. Meanwhile, take over all of the care.
   9600  ask           …    15/15  If it is heavy, offer to make the call together, and to come along.
   9600  say       5.4 s           Asking for help is a way of caring for them, too.
  15000  say       2.6 s           The numbers: respite support
  17600  end
]], remembers = {} },
}
