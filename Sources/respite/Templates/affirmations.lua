local respite = require "respite"

return respite.affirmations {
  title = "True words",
  about = "A few kind sentences over slow breaths.",

  -- What a person may set: child=Mia.
  params = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  -- One at a time. {child} stands for the parameter.
  lines = {
    "Think of {child}. Breathe gently.",
    "They are with someone you trust.",
    "You will tell each other about today.",
  },
  breaths = 2, -- for each line
}
