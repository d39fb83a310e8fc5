return {
  { "every question is skipped", timeline = [[
      0  say       5.4 s           Choose what you would say. It is practice; nothing is kept.
   5400  ask           …      1/3  From your partner: "What if something happens?" You say:
   5400  page          …      1/3  "What if something happens?"
                                   | One that may help: "That is a hard thought. Shall we ask for one message at nine?"
                                   | It takes the fear seriously, and puts one clear answer in place of many.
   5400  ask           …      2/3  From your partner: "You put them to bed all wrong." You say:
   5400  page          …      2/3  "You put them to bed all wrong."
                                   | One that may help: "We do it our way, and they sleep. What matters most to you in it?"
                                   | It stays with your own way, and asks for the one thing that counts.
   5400  ask           …      3/3  From your partner: "I am not a good parent today." You say:
   5400  page          …      3/3  "I am not a good parent today."
                                   | One that may help: "You got up three times last night, and sang at four. I saw it."
                                   | A strength that was seen, with the hour to it, is easier to believe than praise.
   5400  say       5.8 s           To take along: hear it first, then one small thing that helps.
  11200  say       5.4 s           And say what you see them do well. Often, and exactly.
  16600  say         5 s           When it stays heavy, for either of you: respite support
  21600  end
]] },
  { "one moment; the reply that carries", with = { count = 1, partner = "Sam" }, answers = { "3" }, timeline = [[
      0  say       5.4 s           Choose what you would say. It is practice; nothing is kept.
   5400  ask           …           From Sam: "What if something happens?" You say:
   5400  page          …           "That is a hard thought. Shall we ask for one message at nine?"
                                   | It takes the fear seriously, and puts one clear answer in place of many.
   5400  say       5.8 s           To take along: hear it first, then one small thing that helps.
  11200  say       5.4 s           And say what you see them do well. Often, and exactly.
  16600  say         5 s           When it stays heavy, for either of you: respite support
  21600  end
]] },
  { "one moment; another reply", with = { count = 1 }, answers = { "1" }, timeline = [[
      0  say       5.4 s           Choose what you would say. It is practice; nothing is kept.
   5400  ask           …           From your partner: "What if something happens?" You say:
   5400  page          …           "Nothing is going to happen."
                                   | Nobody can know that, and whoever is afraid knows it. Being heard helps more.
                                   |
                                   | One that may help: "That is a hard thought. Shall we ask for one message at nine?"
                                   | It takes the fear seriously, and puts one clear answer in place of many.
   5400  say       5.8 s           To take along: hear it first, then one small thing that helps.
  11200  say       5.4 s           And say what you see them do well. Often, and exactly.
  16600  say         5 s           When it stays heavy, for either of you: respite support
  21600  end
]] },
  { "all of them", with = { count = 6 }, seed = 2, timeline = [[
      0  say       5.4 s           Choose what you would say. It is practice; nothing is kept.
   5400  ask           …      1/6  From your partner: "What if something happens?" You say:
   5400  page          …      1/6  "What if something happens?"
                                   | One that may help: "That is a hard thought. Shall we ask for one message at nine?"
                                   | It takes the fear seriously, and puts one clear answer in place of many.
   5400  ask           …      2/6  From your partner: "I cannot stop thinking about them." You say:
   5400  page          …      2/6  "I cannot stop thinking about them."
                                   | One that may help: "Of course you think of them. Tell me. Then we look at the menu."
                                   | It gives the feeling a place, and keeps the evening.
   5400  ask           …      3/6  From your partner: "I am not a good parent today." You say:
   5400  page          …      3/6  "I am not a good parent today."
                                   | One that may help: "You got up three times last night, and sang at four. I saw it."
                                   | A strength that was seen, with the hour to it, is easier to believe than praise.
   5400  ask           …      4/6  From your partner: "I feel guilty for wanting to go." You say:
   5400  page          …      4/6  "I feel guilty for wanting to go."
                                   | One that may help: "You can love them and want an afternoon. Looking after you is part of it."
                                   | It lets both be true, and says that rest is needed.
   5400  ask           …      5/6  From your partner: "I do not think that I can go." You say:
   5400  page          …      5/6  "I do not think that I can go."
                                   | One that may help: "Shall we make it smaller? To the corner and back. We wait for you here."
                                   | A smaller step is still a step, and it can be repeated.
   5400  ask           …      6/6  From your partner: "You put them to bed all wrong." You say:
   5400  page          …      6/6  "You put them to bed all wrong."
                                   | One that may help: "We do it our way, and they sleep. What matters most to you in it?"
                                   | It stays with your own way, and asks for the one thing that counts.
   5400  say       5.8 s           To take along: hear it first, then one small thing that helps.
  11200  say       5.4 s           And say what you see them do well. Often, and exactly.
  16600  say         5 s           When it stays heavy, for either of you: respite support
  21600  end
]] },
}
