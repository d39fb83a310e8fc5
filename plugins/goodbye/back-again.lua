local respite = require "respite"

return respite.goodbye {
  title  = "Back again",
  about  = "The other half of goodbye: you said you would come back, and here you are.",
  params = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    sentence = respite.text { default = "I came back, as I said.", about = "what you always say" },
  },

  -- Each step waits for a key. {child} and {sentence} stand for the parameters.
  steps = {
    "Outside the door: one gentle breath. Phone away.",
    "Go in, get down low, and open your arms to {child}.",
    "Let them come in their own time. Joy, tears or a shrug: all are hello.",
    'Say: "{sentence}"',
    "Ask what was nice today, and listen to all of it.",
  },
}
