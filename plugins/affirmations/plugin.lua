return {
  name        = "affirmations",
  version     = "1.1.0",
  api         = 1,
  about       = "Kind sentences, over slow breaths.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory" },
}
