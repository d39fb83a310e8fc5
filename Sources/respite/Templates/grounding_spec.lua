-- What preview is to show. After a change that you meant: respite test --record
return {
  { "as it is",
    timeline = [[
      0  say        12 s      1/3  Look around the room. Find something blue.
  12000  say        12 s      2/3  Listen for the quietest sound.
  24000  say        12 s      3/3  Feel your feet on the floor.
  36000  end
]] },
}
