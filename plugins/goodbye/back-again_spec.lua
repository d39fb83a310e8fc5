return {
  { "five steps",
    timeline = [[
      0  ask           …      1/5  Outside the door: one gentle breath. Phone away.
      0  ask           …      2/5  Go in, get down low, and open your arms to your child.
      0  ask           …      3/5  Let them come in their own time. Joy, tears or a shrug: all are hello.
      0  ask           …      4/5  Say: "I came back, as I said."
      0  ask           …      5/5  Ask what was nice today, and listen to all of it.
      0  ask           …           And for you, how was the time apart? 0 is hard, 10 is easy.
      0  end
]] },

  { "in the family's own words",
    with = { child = "Mia", sentence = "Here I am again!" },
    timeline = [[
      0  ask           …      1/5  Outside the door: one gentle breath. Phone away.
      0  ask           …      2/5  Go in, get down low, and open your arms to Mia.
      0  ask           …      3/5  Let them come in their own time. Joy, tears or a shrug: all are hello.
      0  ask           …      4/5  Say: "Here I am again!"
      0  ask           …      5/5  Ask what was nice today, and listen to all of it.
      0  ask           …           And for you, how was the time apart? 0 is hard, 10 is easy.
      0  end
]] },

  { "with the gesture of goodbye, and a number for the time apart",
    memory = { hug = 1, handshake = 1 },
    answers = { "", "", "", "", "", "", "7" },
    records = { ["time-apart"] = { 7 } },
    timeline = [[
      0  ask           …      1/6  Outside the door: one gentle breath. Phone away.
      0  ask           …      2/6  Go in, get down low, and open your arms to your child.
      0  ask           …      3/6  Let them come in their own time. Joy, tears or a shrug: all are hello.
      0  ask           …      4/6  Say: "I came back, as I said."
      0  ask           …      5/6  If they like: One long hug. Then: Three squeezes of the hand.
      0  ask           …      6/6  Ask what was nice today, and listen to all of it.
      0  ask           …           And for you, how was the time apart? 0 is hard, 10 is easy.
      0  end
]] },
}
