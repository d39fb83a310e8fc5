/// The cues of a session that was played on a virtual clock, without waiting.
public struct Timeline: Equatable, Sendable {
  public var cues: [TimedCue] = []
  /// When the session ended; where it did not, how far it was followed.
  public var end: TimeSpan = .zero
  /// nil: it was longer than the limits.
  public var outcome: Outcome?
  /// Why its closing did not end well, which changes nothing about how the routine ended.
  public var closingFault: Fault?
  /// Set where it was given up because its code takes too long to run, not because it is long.
  public var overtime: Fault?
  /// What it has asked of the body, apart from its closing.
  var lungs = Lungs()

  /// How far a rehearsal follows a routine that does not end.
  public struct Limits: Sendable {
    public var cues = 100_000
    public var length: TimeSpan = .seconds(24 * 3600)
    /// That its code may take, all in all.
    public var processorTime: TimeSpan = .seconds(1)

    public init(
      cues: Int = 100_000, length: TimeSpan = .seconds(24 * 3600),
      processorTime: TimeSpan = .seconds(1)
    ) {
      self.cues = cues
      self.length = length
      self.processorTime = processorTime
    }

    /// Where someone waits for the timeline itself.
    public static let patient = Limits(processorTime: .seconds(10))
  }

  /// Plays to the end at once; questions beyond `options.answers` get their preset answers,
  /// unless the options refuse them.
  public init(
    of script: any Script, options: Session.Options = Session.Options(), limits: Limits = Limits(),
    closing: @escaping (Outcome) -> (any Script)? = { _ in nil }
  ) {
    var options = options
    if options.unanswered == .wait { options.unanswered = .preset }
    options.tempo = 1
    var cues: [TimedCue] = []
    var session = Session(script, options: options, at: .zero, closing: closing) { cue, _ in
      cues.append(cue)
    }
    while let deadline = session.nextDeadline, deadline <= limits.length, cues.count < limits.cues {
      if session.processorTime > limits.processorTime {
        overtime = script.placing(Self.overtime(limits))
        break
      }
      end = deadline
      session.advance(to: deadline)
    }
    self.cues = cues
    end = session.end ?? end
    outcome = session.outcome
    lungs = session.breathed ?? session.lungs
    closingFault = session.closingFault
    // A closing's limit is no cue; what it cut short ends there.
    session.receive(.stop, at: end)
    session.receive(.stop, at: end)
  }

  /// How long it takes apart from answering: nil where it does not end, or where the person sets
  /// the pace of every step.
  public var length: TimeSpan? { outcome == .completed && end > .zero ? end : nil }

  /// How long it takes a person, as far as that can be told: the length, and the time to read its
  /// pages. nil where there is no length.
  public var estimate: TimeSpan? {
    length.map { cues.map(\.cue.pageReadingTime).reduce($0, +) }
  }

  /// What takes an answer, in the order of time.
  public var questions: [Question] {
    cues.compactMap { timed in
      if case .ask(let question) = timed.cue.action, !question.isPage { question } else { nil }
    }
  }

  /// Whether there are words or questions besides the breath.
  public var hasWords: Bool {
    cues.contains { if case .breathe = $0.cue.action { false } else { $0.cue.text != nil } }
  }

  private static func overtime(_ limits: Limits) -> Fault {
    Fault(
      .timeBudget, "its code ran for \(limits.processorTime.brief) before its end was in sight",
      hint: "Work things out once, before the loop")
  }
}

extension Cue {
  /// Zero for all but a page.
  fileprivate var pageReadingTime: TimeSpan {
    guard let pageLines else { return .zero }
    return readingTime(of: ([text ?? ""] + pageLines.map(\.plain)).joined(separator: " "))
  }
}
