/// What the cues so far have left to be seen.
struct Visible {
  var words: String?
  private(set) var breath: Scene.Breath?
  private var counted: (round: Round?, by: Track)?

  mutating func breathe(
    _ phase: BreathPhase, _ length: TimeSpan, words: String?, at time: TimeSpan
  ) {
    let before = breath?.fullnessAfter ?? 0
    breath = Scene.Breath(
      phase: phase, words: words ?? phase.prompt, start: time, end: time + length,
      fullnessBefore: before, fullnessAfter: phase.fullness(after: before))
  }

  /// Takes away the words of a `say` that has ended, unless others came meanwhile.
  mutating func clear(_ text: String) {
    if words == text { words = nil }
  }

  /// The breath ends early, with the lungs as full as they are.
  mutating func cutBreath(at time: TimeSpan) {
    guard var cut = breath, cut.end > time else { return }
    cut.fullnessAfter = cut.fullness(at: time)
    cut.end = time
    breath = cut
  }

  /// What the track that counts has counted to. With the track, its counter goes.
  var round: Round? { counted.flatMap { $0.by.isClosed ? nil : $0.round } }

  /// A track that counts rounds keeps the counter against one that does not.
  mutating func follow(_ round: Round?, of track: Track) {
    guard round != nil || counted?.by === track else { return }
    counted = (round, track)
  }
}
