return {
  name        = "handoff",
  version     = "1.0.0",
  api         = 1,
  about       = "Leaving them with someone you trust: what to pass on, and trust in your choice.",
  licence     = "MIT",
  author      = "The Respite authors",
  permissions = { "memory" },
}
