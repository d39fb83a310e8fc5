return {
  { "straight out", timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  end
]], remembers = {} },
  { "one sign, with nothing to try just now", answers = { "2", "no", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  page          …           Worry about how they are
                                   | Are they warm, fed, asleep? The question comes back as soon as it is answered.
                                   |
                                   | A worry that is answered ten times seldom needs an eleventh answer. It needs a rest.
   9600  ask           …           To try now: a few true sentences. Begin?
   9600  ask           …           Another one? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  end
]], remembers = {} },
  { "one sign, and its routine", answers = { "6", "yes", "1", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  page          …           Away, and not able to enjoy it
                                   | You are out at last, and half of you is at home.
                                   |
                                   | Nobody is short of love because your coffee was good.
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
  69600  show                      They love you and need you as before when you are back.
  69600  inhale      4 s           Breathe in
  73600  exhale      6 s           Breathe out
  79600  inhale      4 s           Breathe in
  83600  exhale      6 s           Breathe out
  89600  ask           …           When guilt shows up, I will …
  89600  ask           …           Another one? Enter leaves.
  89600  say         5 s           None of it says what kind of parent you are.
  94600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  99600  end
]] },
  { "two signs", answers = { "5", "7", "no", "" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  page          …           Staying, so as not to part
                                   | Plans fall through, invitations pass. It is easier today, and harder the next time.
                                   |
                                   | A very small going away is a beginning: to the corner and back.
                                   |
                                   | To grow it step by step: respite run baby-steps
   9600  ask           …           Another one? Enter leaves.
   9600  page          …           It shows in the body
                                   | A fast heart, a sick stomach, no rest, thin sleep, sudden panic.
                                   |
                                   | The body sounds its alarm to protect. A long way out with the breath can tell it to ease.
                                   |
                                   | If it is new, strong or frightening, let a doctor look at it, too.
   9600  ask           …           To try now: a slow breath, with nothing to hold. Begin?
   9600  ask           …           Another one? Enter leaves.
   9600  say         5 s           None of it says what kind of parent you are.
  14600  say         5 s           If it is heavy on most days: respite run when-to-get-help
  19600  end
]] },
  { "more than one can carry", answers = { "8" }, timeline = [[
      0  say       5.4 s           Seven ways in which it can show. Many parents know several.
   5400  say       4.2 s           Which ones you look at is kept nowhere.
   9600  ask           …           Which one do you know, these days? Enter leaves.
   9600  page          …           First, what is urgent
                                   | For you, or for someone you love. Numbers at once: respite support
                                   |
                                   | Seeing or hearing things that others do not: call the emergency number now.
                                   |
                                   | Believing what is not so, being confused, racing without rest: call the emergency number now.
                                   |
                                   | A thought of harming oneself or the child that seems right, or is meant to be done: call the emergency number now.
                                   |
                                   | Such a thought that feels like an order, or may get out of control: call the emergency number now.
                                   |
                                   | Whoever is in it may not notice. If you are not sure, call. That is what the number is for.
   9600  page          …           Frightening thoughts that are unwanted
                                   | They are something else, and very common in new parents.
                                   |
                                   | Having one does not mean that you want it. You may tell a professional about it.
   9600  page          …           Then, what is heavy
                                   | You do not have to wait until it is too much.
                                   |
                                   | Still heavy two weeks after the birth, or later: a doctor, midwife or therapist can help.
                                   |
                                   | Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.
                                   |
                                   | Being apart is still as hard after months: a therapist or a support group can help.
                                   |
                                   | You can begin so: "Being apart is so hard that my days suffer. I would like help."
   9600  page          …           For partners, family and friends
                                   | Trust what you see. If it is urgent, call, and stay with them.
                                   |
                                   | You do not have to wait until they agree. Meanwhile, take over all of the care.
                                   |
                                   | If it is heavy, offer to make the call together, and to come along.
   9600  say       5.4 s           Asking for help is a way of caring for them, too.
  15000  say       2.6 s           The numbers: respite support
  17600  end
]], remembers = {} },
}
