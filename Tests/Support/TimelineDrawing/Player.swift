import RespiteCore

/// Plays a script on a virtual clock, and draws what happened.
public final class Player {
  private var session: Session
  /// Seconds of clock time.
  public private(set) var now: Double
  private let log: Log
  /// The cues and the clock times at which they were due.
  public var cues: [(cue: TimedCue, clock: TimeSpan)] { recording.cues }
  private let recording: Recording

  private final class Recording {
    var cues: [(cue: TimedCue, clock: TimeSpan)] = []
  }

  public convenience init(
    _ plays: [Play], options: Session.Options = Session.Options(), from start: Double = 0,
    closing: [Play]? = nil
  ) {
    let log = Log()
    self.init(ListScript(plays, log: log), options: options, from: start, log: log) { outcome in
      closing.map { ListScript([.mark(outcome.name)] + $0, log: log) }
    }
  }

  public init(
    _ script: any Script, options: Session.Options = Session.Options(), from start: Double = 0,
    log: Log = Log(), closing: @escaping (Outcome) -> (any Script)? = { _ in nil }
  ) {
    let recording = Recording()
    self.recording = recording
    self.log = log
    now = start
    session = Session(script, options: options, at: .seconds(start), closing: closing) {
      recording.cues.append(($0, $1))
      log.events.append($0.offset.seconds.brief + " " + $0.cue.drawn)
    }
  }

  /// Advances from deadline to deadline up to that clock time, or to the end.
  @discardableResult public func run(to clock: Double = .infinity) -> Player {
    let limit: TimeSpan = .seconds(clock)
    while let deadline = session.nextDeadline, deadline <= limit {
      session.advance(to: deadline)
      now = max(now, deadline.seconds)
    }
    if clock.isFinite {
      session.advance(to: limit)
      now = clock
    }
    return self
  }

  /// Advances to that clock time in one step, as a driver that was held up does.
  public func jump(to clock: Double) {
    session.advance(to: .seconds(clock))
    now = clock
  }

  /// Runs up to that clock time, and gives the input.
  @discardableResult public func give(_ input: Input, at clock: Double) -> Player {
    run(to: clock)
    session.receive(input, at: .seconds(clock))
    return self
  }

  // Of the session, which cannot be copied into a test's expectations.
  public var nextDeadline: TimeSpan? { session.nextDeadline }
  public var isPaused: Bool { session.isPaused }
  public var outcome: Outcome? { session.outcome }
  public var end: TimeSpan? { session.end }
  public var played: TimeSpan { session.played(at: .seconds(now)) }
  public var closingFault: Fault? { session.closingFault }

  public var scene: Scene { session.scene(at: .seconds(now)) }

  public func scene(at clock: Double) -> Scene {
    run(to: clock)
    return scene
  }

  /// All events by session time, and how it ended.
  public var drawn: String {
    var events = log.events
    if let outcome = session.outcome, let end = session.end {
      events.append(end.seconds.brief + " " + outcome.drawn)
    } else {
      events.append("goes on")
    }
    if let fault = session.closingFault { events.append("closing failed: " + fault.message) }
    return events.joined(separator: " | ")
  }

  /// The cues by clock time.
  public var drawnByClock: String {
    recording.cues.map { $0.clock.seconds.brief + " " + $0.cue.cue.drawn }
      .joined(separator: " | ")
  }
}

/// Plays the list to its end.
public func drawn(
  _ plays: [Play], options: Session.Options = Session.Options(), closing: [Play]? = nil
) -> String {
  Player(plays, options: options, closing: closing).run().drawn
}
