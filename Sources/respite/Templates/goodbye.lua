local respite = require "respite"

return respite.goodbye {
  title = "See you soon",
  about = "One hug, one sentence, one wave. The same every time.",

  -- What a person may set: child=Mia.
  params = {
    child    = respite.text { default = "your child", about = "what you call your child or children" },
    sentence = respite.text { default = "I love you. See you soon!", about = "what you always say" },
  },

  -- Each step waits for a key, so your child sets the pace. {child} stands for the parameter.
  steps = {
    "Kneel down to {child}. Say that you are going now.",
    'One hug. Then say: "{sentence}"',
    "One wave. Turn, and go.",
  },
}
