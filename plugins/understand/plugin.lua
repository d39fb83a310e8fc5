return {
  name        = "understand",
  version     = "1.0.0",
  api         = 1,
  about       = "What it is that pulls, in short readings, and the way to people who help.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory" },
}
