local respite = require "respite"

return respite.affirmations {
  title  = "Safe and loved",
  about  = "What they have while you are away: one sentence over two slow breaths.",
  params = {
    child = respite.text { default = "your child", about = "what you call your child or children" },
  },

  -- {child} stands for the parameter. "They" is right for one child and for three.
  lines = {
    "Breathe gently, and think of {child}.",
    "They are with someone you trust.",
    "They are looked after. They are loved.",
    "They're learning that others care for them, too.",
    "They may miss you, and laugh a minute later.",
    "You love them wherever you are.",
  },
  breaths = 2,
}
