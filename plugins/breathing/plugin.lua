return {
  name    = "breathing",
  version = "1.0.0",
  api     = 1,
  about   = "Breath patterns to choose from. Pick what is comfortable.",
  licence = "MIT",
  author  = "The Respite authors",
}
