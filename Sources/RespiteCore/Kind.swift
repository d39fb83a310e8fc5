/// What sort of routine it is. `ritual` is for all that is none of the others.
public enum Kind: String, CaseIterable, Sendable {
  case breathing, grounding, affirmations, goodbye, ritual
}
