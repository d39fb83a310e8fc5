return {
  { "straight out", timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  say         5 s           None of it says what kind of parent you are.
  13800  say       4.6 s           If it's hard on most days: respite run when-to-get-help
  18400  end
]], remembers = {} },
  { "one sign, with nothing to try just now", answers = { "2", "no", "" }, timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  page          …           Worry about how they are
                                   | Are they warm, fed, asleep? The question comes back as soon as it is answered.
                                   |
                                   | A worry that was answered ten times doesn't need an eleventh answer. It needs a rest.
   8800  ask           …           To try now: two minutes to ride out the urge to know. Begin?
   8800  ask           …           Another one? Press Enter to finish.
   8800  say         5 s           None of it says what kind of parent you are.
  13800  say       4.6 s           If it's hard on most days: respite run when-to-get-help
  18400  end
]], remembers = {} },
  { "worry is not told again that all is well: its wave is ridden out",
    answers = { "2", "yes", "" },
    timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  page          …           Worry about how they are
                                   | Are they warm, fed, asleep? The question comes back as soon as it is answered.
                                   |
                                   | A worry that was answered ten times doesn't need an eleventh answer. It needs a rest.
   8800  ask           …           To try now: two minutes to ride out the urge to know. Begin?
   8800  say       7.8 s           If you know of something wrong, call whoever is with them now. If not: two minutes, here.
  16600  say        20 s           The urge to check is here. You need not push it away.
  16600  inhale      4 s     1/12  Breathe in
  20600  exhale      6 s     1/12  Breathe out
  26600  inhale      4 s     2/12  Breathe in
  30600  exhale      6 s     2/12  Breathe out
  36600  say        20 s           Where is it? The chest, the hands, the thumb on the phone?
  36600  inhale      4 s     3/12  Breathe in
  40600  exhale      6 s     3/12  Breathe out
  46600  inhale      4 s     4/12  Breathe in
  50600  exhale      6 s     4/12  Breathe out
  56600  say        20 s           It comes like a wave. You can ride it, and let it carry you.
  56600  inhale      4 s     5/12  Breathe in
  60600  exhale      6 s     5/12  Breathe out
  66600  inhale      4 s     6/12  Breathe in
  70600  exhale      6 s     6/12  Breathe out
  76600  say        20 s           It may grow. It may stay a while. Waves do that.
  76600  inhale      4 s     7/12  Breathe in
  80600  exhale      6 s     7/12  Breathe out
  86600  inhale      4 s     8/12  Breathe in
  90600  exhale      6 s     8/12  Breathe out
  96600  say        20 s           Behind it is love. Love can wait a little, too.
  96600  inhale      4 s     9/12  Breathe in
 100600  exhale      6 s     9/12  Breathe out
 106600  inhale      4 s    10/12  Breathe in
 110600  exhale      6 s    10/12  Breathe out
 116600  say        20 s           Look around. Feel your feet. You are here, and the wave moves.
 116600  inhale      4 s    11/12  Breathe in
 120600  exhale      6 s    11/12  Breathe out
 126600  inhale      4 s    12/12  Breathe in
 130600  exhale      6 s    12/12  Breathe out
 136600  say       4.2 s           A wave came, because you miss your child.
 140800  say       5.8 s           If you have agreed on times, go by your note of them.
 146600  ask           …           Another one? Press Enter to finish.
 146600  say         5 s           None of it says what kind of parent you are.
 151600  say       4.6 s           If it's hard on most days: respite run when-to-get-help
 156200  end
]] },
  { "one sign, and its routine", answers = { "6", "yes", "1", "" }, timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  page          …           Being away and not enjoying it
                                   | You're out at last, and half of you is at home.
                                   |
                                   | Nobody is short of love because your coffee was good.
   8800  ask           …           To try now: permission to enjoy your time. Begin?
   8800  show                      This time is yours. Breathe gently.
   8800  inhale      4 s           Breathe in
  12800  exhale      6 s           Breathe out
  18800  inhale      4 s           Breathe in
  22800  exhale      6 s           Breathe out
  28800  ask           …           What is this time for?
  28800  show                      Eat it while it's hot. All of it is yours.
  28800  inhale      4 s           Breathe in
  32800  exhale      6 s           Breathe out
  38800  inhale      4 s           Breathe in
  42800  exhale      6 s           Breathe out
  48800  show                      You can enjoy this and love your child. Both are true.
  48800  inhale      4 s           Breathe in
  52800  exhale      6 s           Breathe out
  58800  inhale      4 s           Breathe in
  62800  exhale      6 s           Breathe out
  68800  show                      You'll still be theirs when you're back.
  68800  inhale      4 s           Breathe in
  72800  exhale      6 s           Breathe out
  78800  inhale      4 s           Breathe in
  82800  exhale      6 s           Breathe out
  88800  ask           …           When guilt shows up, I will …
  88800  ask           …           Another one? Press Enter to finish.
  88800  say         5 s           None of it says what kind of parent you are.
  93800  say       4.6 s           If it's hard on most days: respite run when-to-get-help
  98400  end
]] },
  { "two signs", answers = { "5", "7", "no", "" }, timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  page          …           Staying home so you don't have to leave
                                   | Plans fall through, invitations pass. It's easier today, and harder the next time.
                                   |
                                   | A tiny trip is a start: to the corner and back.
                                   |
                                   | To go on step by step: respite run baby-steps
   8800  ask           …           Another one? Press Enter to finish.
   8800  page          …           It shows in the body
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   |
                                   | A racing heart, nausea, restlessness, poor sleep, sudden panic.
                                   |
                                   | The body sounds its alarm to protect. A long, slow out-breath can help it settle.
                                   |
                                   | Chest pain, fainting, or trouble breathing: call now. If it's new or frightening, see a doctor.
   8800  ask           …           To try now: a slow breath, with nothing to hold. Begin?
   8800  ask           …           Another one? Press Enter to finish.
   8800  say         5 s           None of it says what kind of parent you are.
  13800  say       4.6 s           If it's hard on most days: respite run when-to-get-help
  18400  end
]] },
  { "more than one can carry", answers = { "8" }, timeline = [[
      0  say       4.6 s           Seven ways it can show. Many parents know several.
   4600  say       4.2 s           Nothing you look at or try is saved.
   8800  ask           …           Which of these do you recognize? Press Enter to finish.
   8800  page          …           First, what is urgent
                                   | Your local emergency number; from a mobile phone, 112 works in most countries
                                   |
                                   | For you, or for someone you love. Call now if there is:
                                   |
                                   | Not wanting to live, or to be here.
                                   |
                                   | The thought: they'd be better off without me.
                                   |
                                   | A thought of harming yourself or the child that seems right, or feels like an order.
                                   |
                                   | Seeing, hearing, or believing what others don't, or being confused.
                                   |
                                   | Feeling high or wired, hardly any sleep and not tired, not like yourself.
                                   |
                                   | Chest pain, fainting, a severe headache, trouble breathing, or heavy bleeding.
                                   |
                                   | The person may not notice it themselves. If you aren't sure, call. That's what the number is for.
   8800  page          …           Frightening thoughts that are unwanted
                                   | These are different, and very common in new parents.
                                   |
                                   | Having one doesn't mean that you want it. You can tell a professional about it.
   8800  page          …           Then, what is heavy
                                   | You do not have to wait until it is too much.
                                   |
                                   | If it still feels this hard two weeks after the birth, or later: a doctor, midwife, or therapist can help.
                                   |
                                   | If you can't sleep, eat, work, or leave the house as usual: talk to a doctor or a therapist, at any time.
                                   |
                                   | If being apart is still as hard after months: a therapist or a support group can help.
                                   |
                                   | You could start like this: "Being apart is so hard that I'm struggling to cope day to day."
   8800  page          …           For partners, family and friends
                                   | Trust what you see. If it's urgent, call the emergency number, and stay with them.
                                   |
                                   | You do not have to wait until they agree. Meanwhile, take over all of the care.
                                   |
                                   | If it's heavy, offer to phone a doctor together, and to come along.
   8800  say       5.4 s           Asking for help is a way of caring for them, too.
  14200  say       2.6 s           The numbers: respite support
  16800  end
]], remembers = {} },
}
