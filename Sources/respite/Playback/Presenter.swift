import RespiteCore

/// Turns what a session does into output, and what a person types into input for it.
protocol Presenter: AnyObject {
  /// False once nobody can see or hear it any more.
  var isHeard: Bool { get }
  /// Whether the person reads numbers to call, which nothing may take from them.
  var isReading: Bool { get }
  /// Everything is ready; the session is about to start.
  func open(_ program: Program) throws
  /// The moment before the start, which is no part of the session; nil where there is none.
  func leadIn(_ program: Program) -> LeadIn?
  /// A cue has started, so much later than it was due.
  func begin(_ cue: TimedCue, late: TimeSpan)
  /// Shows the present, after anything that may have changed it.
  /// - Returns: the clock time at which it will look different by itself; nil if only a cue or the
  ///   person changes it.
  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan?
  /// The person typed; nil when there is no more to come, then for every turn of the loop. Empty:
  /// only time has passed, or what was typed before has been done.
  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command]
  /// The terminal is given back for a while (Ctrl-Z), and taken again.
  func leave()
  func enter()
  /// Its size may have changed.
  func resized()
  /// It is over.
  func close(_ report: Report)
}

extension Presenter {
  var isHeard: Bool { true }
  var isReading: Bool { false }
  func open(_ program: Program) throws {}
  func leadIn(_ program: Program) -> LeadIn? { nil }
  func begin(_ cue: TimedCue, late: TimeSpan) {}
  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? { nil }
  func typed(
    _ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan
  ) -> [Command] { [] }
  func leave() {}
  func enter() {}
  func resized() {}
}

/// What a person does while a routine plays.
enum Command: Equatable {
  case session(Input)
  case togglePause
}

/// What is known before the start.
struct Program {
  var title: String
  var kind: Kind
  /// nil where a rehearsal found no end.
  var length: TimeSpan?
  var advisories: [Advisory]
  /// Whether it has words of its own, or questions, besides those of the breath.
  var hasWords: Bool
  /// Whether the person will breathe along.
  var hasBreath = false
  /// Whether the breath will be held.
  var hasHolds = false
  /// How long it takes a person who reads its pages; nil where that is the length, or not known.
  var estimate: TimeSpan?
}

extension Program {
  /// - Parameter timeline: how a rehearsal of it went.
  init(_ routine: Routine, rehearsed timeline: Timeline) {
    self.init(
      title: routine.title, kind: routine.kind, length: timeline.length,
      advisories: timeline.advisories(for: routine.kind),
      hasWords: timeline.outcome != .completed || timeline.hasWords,
      hasBreath: timeline.hasBreath, hasHolds: timeline.hasHolds, estimate: timeline.estimate)
  }
}
