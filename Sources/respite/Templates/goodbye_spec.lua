-- What preview is to show. After a change that you meant: respite test --record
return {
  { "as it is",
    timeline = [[
      0  ask           …      1/3  Kneel down to your child. Say that you are going now.
      0  ask           …      2/3  One hug. Then say: "I love you. See you soon!"
      0  ask           …      3/3  One wave. Turn, and go.
      0  end
]] },
}
