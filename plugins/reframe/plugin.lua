return {
  name        = "reframe",
  version     = "1.0.0",
  api         = 1,
  about       = "From what you miss to what they gain, in your own words.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory", "journal" },
}
