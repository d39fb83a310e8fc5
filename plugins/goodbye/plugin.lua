return {
  name        = "goodbye",
  version     = "1.1.0",
  api         = 1,
  about       = "Rituals for the door: leaving, and coming back.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory", "journal" },
}
