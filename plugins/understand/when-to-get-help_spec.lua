return {
  { "page by page", timeline = [[
      0  page          …           First, what is urgent
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
      0  page          …           Frightening thoughts that are unwanted
                                   | They are something else, and very common in new parents.
                                   |
                                   | Having one does not mean that you want it. You may tell a professional about it.
      0  page          …           Then, what is heavy
                                   | You do not have to wait until it is too much.
                                   |
                                   | Still heavy two weeks after the birth, or later: a doctor, midwife or therapist can help.
                                   |
                                   | Sleep, food, work or leaving the house suffer: talk to a doctor or a therapist, at any time.
                                   |
                                   | Being apart is still as hard after months: a therapist or a support group can help.
                                   |
                                   | You can begin so: "Being apart is so hard that my days suffer. I would like help."
      0  page          …           For partners, family and friends
                                   | Trust what you see. If it is urgent, call, and stay with them.
                                   |
                                   | You do not have to wait until they agree. Meanwhile, take over all of the care.
                                   |
                                   | If it is heavy, offer to make the call together, and to come along.
      0  say       5.4 s           Asking for help is a way of caring for them, too.
   5400  say       2.6 s           The numbers: respite support
   8000  end
]] },
}
