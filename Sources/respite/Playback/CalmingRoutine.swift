import RespiteCore

/// What there is for right now, whatever the plan says.
///
/// Whoever needs it may have given birth last week, or be pregnant: nothing in it is held until the
/// person has said that holds are fine, with `respite settings holds=on`.
enum CalmingRoutine {
  /// Whether the person has said that holds are fine. Nothing said is not a yes.
  static func mayHold(_ settings: Settings) -> Bool { settings.flag(.holds) == true }

  /// The first of these that there is: a minute of breath asks for no words.
  static func names(_ settings: Settings) -> [String] {
    (mayHold(settings) ? ["calm-444"] : []) + ["extended-exhale", "see-hear-feel", "five-senses"]
  }

  /// Those that say that all is well. Once that is grounding; every evening it would be checking, so
  /// they are never proposed by what was played before.
  static let reassuring: Set = ["name-whats-real", "ground-me-now", "safe-and-loved"]

  /// Those that came with the program and have holds.
  static let held: Set = ["4-7-8", "box", "calm-444"]

  /// How such a routine is played.
  static func options(_ settings: Settings) throws -> SessionOptions {
    var options = try SessionOptions.parse([])
    options.holds = mayHold(settings)
    return options
  }
}
