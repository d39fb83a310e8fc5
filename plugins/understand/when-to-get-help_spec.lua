return {
  { "page by page", timeline = [[
      0  page          …           First, what is urgent
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
      0  page          …           Frightening thoughts that are unwanted
                                   | These are different, and very common in new parents.
                                   |
                                   | Having one doesn't mean that you want it. You can tell a professional about it.
      0  page          …           Then, what is heavy
                                   | You do not have to wait until it is too much.
                                   |
                                   | If it still feels this hard two weeks after the birth, or later: a doctor, midwife, or therapist can help.
                                   |
                                   | If you can't sleep, eat, work, or leave the house as usual: talk to a doctor or a therapist, at any time.
                                   |
                                   | If being apart is still as hard after months: a therapist or a support group can help.
                                   |
                                   | You could start like this: "Being apart is so hard that I'm struggling to cope day to day."
      0  page          …           For partners, family and friends
                                   | Trust what you see. If it's urgent, call the emergency number, and stay with them.
                                   |
                                   | You do not have to wait until they agree. Meanwhile, take over all of the care.
                                   |
                                   | If it's heavy, offer to phone a doctor together, and to come along.
      0  say       5.4 s           Asking for help is a way of caring for them, too.
   5400  say       2.6 s           The numbers: respite support
   8000  end
]] },
}
