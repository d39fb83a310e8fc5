return {
  { "page by page", timeline = [[
      0  ask           …     1/15  First, what is urgent, for you or for someone you love. Numbers at once: respite support
      0  ask           …     2/15  Seeing or hearing things that others do not: call the emergency number now.
      0  ask           …     3/15  Believing what is not so, being confused, racing without rest: call the emergency number now.
      0  ask           …     4/15  A thought of harm that seems right, feels ordered, or may be acted on: call the emergency number now.
      0  ask           …     5/15  Whoever is in it may not notice. If you are not sure, call. You are no trouble to them.
      0  ask           …     6/15  Frightening thoughts that are unwanted are something else. They are very common in new parents.
      0  ask           …     7/15  Having one does not mean that you want it. You may tell a professional about it.
      0  ask           …     8/15  Then, what is heavy. You do not have to wait until it is too much.
      0  ask           …     9/15  Heavy for more than two weeks after a birth: a doctor, midwife or therapist can help.
      0  ask           …    10/15  Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.
      0  ask           …    11/15  Being apart is still as hard after months: a therapist or a support group can help.
      0  ask           …    12/15  You can begin so: "Being apart is so hard that my days suffer. I would like help."
      0  ask           …    13/15  For partners, family and friends: trust what you see. If it is urgent, call, and stay with them.
      0  ask           …    14/15  You do not have to wait until they agree. Meanwhile, take over all of the care.
      0  ask           …    15/15  If it is heavy, offer to make the call together, and to come along.
      0  say       5.4 s           Asking for help is a way of caring for them, too.
   5400  say       2.6 s           The numbers: respite support
   8000  end
]] },
  { "with keys", answers = { ".", ".", "" }, timeline = [[
      0  ask           …     1/15  First, what is urgent, for you or for someone you love. Numbers at once: respite support
      0  ask           …     2/15  Seeing or hearing things that others do not: call the emergency number now.
      0  ask           …     3/15  Believing what is not so, being confused, racing without rest: call the emergency number now.
      0  ask           …     4/15  A thought of harm that seems right, feels ordered, or may be acted on: call the emergency number now.
      0  ask           …     5/15  Whoever is in it may not notice. If you are not sure, call. You are no trouble to them.
      0  ask           …     6/15  Frightening thoughts that are unwanted are something else. They are very common in new parents.
      0  ask           …     7/15  Having one does not mean that you want it. You may tell a professional about it.
      0  ask           …     8/15  Then, what is heavy. You do not have to wait until it is too much.
      0  ask           …     9/15  Heavy for more than two weeks after a birth: a doctor, midwife or therapist can help.
      0  ask           …    10/15  Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.
      0  ask           …    11/15  Being apart is still as hard after months: a therapist or a support group can help.
      0  ask           …    12/15  You can begin so: "Being apart is so hard that my days suffer. I would like help."
      0  ask           …    13/15  For partners, family and friends: trust what you see. If it is urgent, call, and stay with them.
      0  ask           …    14/15  You do not have to wait until they agree. Meanwhile, take over all of the care.
      0  ask           …    15/15  If it is heavy, offer to make the call together, and to come along.
      0  say       5.4 s           Asking for help is a way of caring for them, too.
   5400  say       2.6 s           The numbers: respite support
   8000  end
]] },
}
