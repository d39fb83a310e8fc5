/// What a person is told about breathing safely: once before the first breath, by `respite show`,
/// and in help. Each line is short enough to read in one breath.
public enum BreathSafety {
  /// How to breathe, when to stop, and where not to begin; with holds, also who leaves them out.
  ///
  /// - Parameters:
  ///   - holds: whether the breath will be held.
  ///   - say: the language; English unless given.
  public static func lines(holds: Bool, _ say: Wording = Wording()) -> [String] {
    [
      say("Gentle, not deep."),
      say("Stop if you feel dizzy or tingly."),
      say("Not while driving, in water, or standing with your baby in your arms."),
    ] + (holds ? aboutHolds(say) : [])
  }

  /// Who leaves holds out, and how.
  public static func aboutHolds(_ say: Wording = Wording()) -> [String] {
    [
      say("Leave the holds out if you're pregnant or gave birth recently,"),
      say("or if your heart, lungs, blood pressure or seizures worry you."),
      say("This time: --no-holds. Every time: respite settings holds=off."),
    ]
  }
}
