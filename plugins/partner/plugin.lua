return {
  name        = "partner",
  version     = "1.0.0",
  api         = 1,
  about       = "For whoever stands beside a parent who finds it hard to leave.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory" },
}
