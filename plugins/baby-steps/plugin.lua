return {
  name        = "baby-steps",
  version     = "1.0.0",
  api         = 1,
  about       = "Small times apart that you choose, one after another.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory", "journal" },
}
