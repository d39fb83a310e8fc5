/// One thing that a routine asks for and a person notices.
public struct Cue: Equatable, Sendable {
  public enum Action: Equatable, Sendable {
    /// A part of a breath, with words in place of the usual ones.
    case breathe(BreathPhase, TimeSpan, words: String?)
    /// Words that stay for a time.
    case say(String, TimeSpan)
    /// Words that stay until others come. Takes no time.
    case show(String)
    case wait(TimeSpan)
    /// Waits for the person, at most for the question's time limit. Boxed, because it is large and rare, and cues are copied often.
    indirect case ask(Question)
    /// Whom to call. Stays until the person goes on.
    indirect case support(SupportNumbers)
    /// A sound, where the person asked for sound. Takes no time.
    case chime
  }

  public var action: Action
  /// Which round of how many it belongs to.
  public var round: Round?

  public init(_ action: Action, round: Round? = nil) {
    self.action = action
    self.round = round
  }

  /// How long it lasts: nil where the person decides.
  public var length: TimeSpan? {
    switch action {
    case .breathe(_, let length, _), .say(_, let length), .wait(let length): length
    case .show, .chime: .zero
    case .ask(let question): question.timeLimit
    case .support: nil
    }
  }

  /// The cue's name in timelines and JSON.
  public var name: String {
    switch action {
    case .breathe(let phase, _, _): phase.rawValue
    case .say: "say"
    case .show: "show"
    case .wait: "wait"
    case .ask(let question): question.isPage ? "page" : "ask"
    case .support: "support"
    case .chime: "chime"
    }
  }

  /// The lines that it gives to read together; nil where it is no page.
  public var pageLines: [PageLine]? {
    switch action {
    case .ask(let question): if case .page(let lines) = question.form { lines } else { nil }
    case .support(let numbers): numbers.lines
    case .breathe, .say, .show, .wait, .chime: nil
    }
  }

  /// The words that go with it.
  public var text: String? {
    switch action {
    case .breathe(let phase, _, let words): words ?? phase.prompt
    case .say(let text, _), .show(let text): text
    case .ask(let question): question.prompt
    case .support(let numbers): numbers.title
    case .wait, .chime: nil
    }
  }
}

/// Round `index` (from 1) of `count`.
public struct Round: Equatable, Sendable {
  public var index: Int
  public var count: Int

  public init(_ index: Int, of count: Int) {
    self.index = index
    self.count = count
  }
}

/// A cue and when it starts, counted from the start of the session in the routine's own time:
/// pauses take none of it, and a tempo stretches it.
public struct TimedCue: Equatable, Sendable {
  public var offset: TimeSpan
  public var cue: Cue

  public init(at offset: TimeSpan, _ cue: Cue) {
    self.offset = offset
    self.cue = cue
  }
}
