return {
  name        = "grounding",
  version     = "1.1.0",
  api         = 1,
  about       = "Ways back to where you are and what is real.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "journal" },
}
