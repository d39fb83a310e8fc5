local respite = require "respite"

return respite.breathing {
  title    = "Sigh",
  about    = "A breath in, a sip more on top, and a long way out. Gentle, not deep.",
  evidence = "In a trial (Balban 2023), five minutes a day for a month went with the largest gain in mood. Anxiety fell in every group. The seconds here are our own.",

  -- Phases by name, for a breath that numbers and hyphens cannot say.
  pattern = { inhale = 3, top_up = 1, exhale = 8 },
  words   = { inhale = "In through the nose", top_up = "A sip more", exhale = "Slowly out, like a sigh" },
  minutes = 5,
}
