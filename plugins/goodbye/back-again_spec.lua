return {
  { "five steps",
    timeline = [[
      0  ask           …      1/5  Outside the door: one gentle breath. Phone away.
      0  ask           …      2/5  Go in, get down low, and open your arms to your child.
      0  ask           …      3/5  Let them come in their own time. Joy, tears or a shrug: all are hello.
      0  ask           …      4/5  Say: "I came back, as I said."
      0  ask           …      5/5  Ask what was nice today, and listen to all of it.
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
      0  end
]] },
}
