import RespiteCore

/// Plays a routine at once in each way that a person may take it through, to meet the faults that
/// one way alone does not.
struct Rehearsals {
  struct Rehearsal {
    /// "with holds off"; nil for the way that `preview` shows.
    var way: String?
    var routine: Routine
    var timeline: Timeline
  }

  /// Longer than anyone stays, and soon over for one that does not end.
  static let limits = Timeline.Limits(cues: 5_000, length: .seconds(6 * 3600))
  /// How long a person takes who is not quick to answer.
  static let patience: TimeSpan = .seconds(300)
  /// Questions that are answered; later ones are left to their presets.
  private static let mostAnswers = 12

  let file: RoutineFile
  let context: PlayContext

  /// - Throws: `Fault` when the file does not load, and so cannot be played in any way.
  func all() throws(Fault) -> [Rehearsal] {
    let usual = try play()
    var all = [Rehearsal(way: nil, routine: usual.routine, timeline: usual.timeline)]
    // What goes on for ever in one way takes its time in every other.
    guard usual.timeline.outcome != nil else { return all }
    func add(_ way: String, _ play: () throws(Fault) -> Timeline) {
      guard let timeline = try? play() else { return }
      all.append(Rehearsal(way: way, routine: usual.routine, timeline: timeline))
    }
    if usual.timeline.hasHolds {
      add("with holds off") { () throws(Fault) in try play(holds: false).timeline }
    }
    guard usual.timeline.cues.contains(where: \.cue.asks) else { return all }
    add("when each answer takes five minutes") { () throws(Fault) in
      try play(taking: Self.patience).timeline
    }
    guard !usual.timeline.questions.isEmpty else { return all }
    add("when every question is skipped") { () throws(Fault) in
      try play(answers: Array(repeating: "", count: 1000)).timeline
    }
    for (way, high) in [("high", true), ("low", false)] {
      guard let answers = try? answers(high: high) else { continue }
      add("when the answers are \(way)") { () throws(Fault) in try play(answers: answers).timeline }
      add("when the answers are \(way), and each takes five minutes") { () throws(Fault) in
        try play(answers: answers, taking: Self.patience).timeline
      }
    }
    return all
  }

  /// The closing as it plays after each way to end; empty where there is none.
  func closings() throws(Fault) -> [Rehearsal] {
    var all: [Rehearsal] = []
    let ends: [(String, Outcome)] = [
      ("in the closing", .completed), ("in the closing, after a stop", .stopped),
      ("in the closing, after a fault", .failed(Fault(.runtime, "a rehearsal"))),
    ]
    for (way, outcome) in ends {
      let loaded = try LoadedRoutine(file, context: context.rehearsal())
      guard let script = loaded.closingScript(outcome) else { return [] }
      all.append(
        Rehearsal(
          way: way, routine: loaded.routine,
          timeline: Timeline(of: script, options: Session.Options(), limits: Self.limits)))
    }
    return all
  }

  private func play(
    holds: Bool = true, answers: [String] = [], taking time: TimeSpan = .zero
  ) throws(Fault) -> (routine: Routine, timeline: Timeline) {
    var context = context
    context.holds = holds
    var options = Session.Options()
    options.holds = holds
    options.answers = answers
    options.timeToAnswer = time
    return try LoadedRoutine.timeline(
      of: file, options: options, context: context, limits: Self.limits)
  }

  /// An answer may lead to a question that was not there before, so they are found one by one.
  private func answers(high: Bool) throws(Fault) -> [String] {
    var answers: [String] = []
    while true {
      let questions = try play(answers: answers).timeline.questions
      guard answers.count < min(questions.count, Self.mostAnswers) else { return answers }
      answers.append(Self.answer(questions[answers.count], high: high))
    }
  }

  private static func answer(_ question: Question, high: Bool) -> String {
    switch question.form {
    case .text: high ? "something" : "."
    case .choice(let choices): high ? "1" : String(choices.count)
    case .rating(let bounds): String(high ? bounds.upperBound : bounds.lowerBound)
    case .confirm: high ? "yes" : "no"
    case .press, .page: "."
    }
  }
}

extension Cue {
  /// Whether it waits for the person, be it for a key alone.
  fileprivate var asks: Bool { if case .ask = action { true } else { false } }
}
