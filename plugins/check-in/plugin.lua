return {
  name        = "check-in",
  version     = "1.0.0",
  api         = 1,
  about       = "Updates at set times, and a way through the urge to check in between.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory" },
}
