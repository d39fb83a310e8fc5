return {
  { "nothing answered, nothing compared",
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  say       6.2 s           You are here, now. You can come back to this at any time.
  42200  end
]] },

  { "quieter afterwards",
    answers = { "5", "4" },
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  ask           …           And how loud is it now?
  36000  say       6.2 s           You are here, now. You can come back to this at any time.
  42200  end
]] },

  { "no quieter, and once more",
    answers = { "5", "5", "yes" },
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  ask           …           And how loud is it now?
  36000  say       4.6 s           Not quieter yet. That happens, and it is fine.
  40600  ask           …           Once more around?
  40600  say        12 s           Look around. Name three things that you see.
  52600  say        12 s           Listen. Name three things that you hear.
  64600  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  76600  say       6.2 s           You are here, now. You can come back to this at any time.
  82800  end
]] },

  { "no quieter, and enough",
    answers = { "5", "6", "no" },
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  ask           …           And how loud is it now?
  36000  say       4.6 s           Not quieter yet. That happens, and it is fine.
  40600  ask           …           Once more around?
  40600  say       6.2 s           You are here, now. You can come back to this at any time.
  46800  end
]] },

  { "no quieter, and the offer is skipped",
    answers = { "5", "5", "" },
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  ask           …           And how loud is it now?
  36000  say       4.6 s           Not quieter yet. That happens, and it is fine.
  40600  ask           …           Once more around?
  40600  say       6.2 s           You are here, now. You can come back to this at any time.
  46800  end
]] },

  { "a number before, none after",
    answers = { "5", "" },
    timeline = [[
      0  ask           …           How loud is the worry? 0 is quiet, 10 is loud.
      0  say        12 s           Look around. Name three things that you see.
  12000  say        12 s           Listen. Name three things that you hear.
  24000  say        12 s           Name three things that you feel: the floor, a sleeve, the air.
  36000  ask           …           And how loud is it now?
  36000  say       6.2 s           You are here, now. You can come back to this at any time.
  42200  end
]] },
}
