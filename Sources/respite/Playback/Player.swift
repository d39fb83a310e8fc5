import ArgumentParser
import RespiteCore
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Plays a session by the real clock: one loop that sleeps until the next cue, the next change to
/// be seen, a key or a signal.
final class Player {
  private let loop: EventLoop
  private let presenter: any Presenter
  /// How the program ends once the session has: a first Ctrl-C lets the closing play.
  private var interrupted = false
  /// Whoever typed has gone.
  private(set) var inputHasEnded = false
  /// When the program last went on after a stop of its own.
  private var continued: TimeSpan?
  /// Asked now and then while it plays, by whom a newer session may come; true ends this one at
  /// once and without a word.
  var isSuperseded: (() -> Bool)?
  /// How often that is asked.
  var patience: TimeSpan = .milliseconds(300)
  /// Whether it is asked, too, when the wall clock was set or the machine has slept.
  var watchesClock = false
  /// Nothing is told at the end: what was played was no routine.
  var endsQuietly = false
  private(set) var wasSuperseded = false
  /// Whether others have been told that it goes on.
  private var isPlaying = false
  /// Told when the session has been seen, and when it has ended.
  var log: SessionLog?
  private var nextQuestion: TimeSpan = .zero
  /// How much of what is due is done before keys and signals are looked at again.
  private static let atOnce = 16

  /// - Parameter input: what the person types on; nil where nobody does.
  init(_ presenter: any Presenter, input: Int32? = 0) throws {
    self.presenter = presenter
    loop = try EventLoop(input: input)
  }

  /// - Parameters:
  ///   - make: makes the session, which starts at that clock time and tells of its cues.
  /// - Returns: how it ended; nil where a newer session took its place.
  /// - Throws: `Fault` where it failed, `ExitCode` where Ctrl-C ended it.
  @discardableResult
  func play(
    _ program: Program, notes: () -> [String],
    make: (TimeSpan, @escaping (TimedCue, TimeSpan) -> Void) -> Session
  ) throws -> Outcome? {
    try presenter.open(program)
    let isAccepted = try isAccepted(endsQuietly ? nil : presenter.leadIn(program))
    if wasSuperseded { return superseded() }
    guard isAccepted else {
      let report = Report(
        title: program.title, outcome: .stopped, played: .zero, planned: program.length)
      return try end(report)
    }
    let lateness = Lateness()
    var session = make(Self.now) { [presenter] cue, due in
      let late = max(Self.now - due, .zero)
      lateness.all.append(late)
      presenter.begin(cue, late: late)
    }
    session.advance(to: Self.now)
    try run(&session, log)
    if wasSuperseded { return superseded() }
    var report = Report(
      title: program.title, outcome: session.outcome ?? .stopped,
      played: session.played(at: Self.now), planned: program.length,
      lateness: lateness.all, notes: notes())
    if let fault = session.closingFault { report.notes.append(fault.inClosing) }
    return try end(report, log)
  }

  private func superseded() -> Outcome? {
    presenter.leave()
    return nil
  }

  private func end(_ report: Report, _ log: SessionLog? = nil) throws -> Outcome {
    if endsQuietly { presenter.leave() } else { presenter.close(report) }
    for note in report.notes { Output.message(note) }
    if let note = log?.ended(report.outcome, played: report.played) { Output.message(note) }
    if interrupted { throw ExitCode.interrupted }
    if case .failed(let fault) = report.outcome { throw fault }
    return report.outcome
  }

  /// Plays the moment before the start. False if the person would rather not.
  private func isAccepted(_ leadIn: LeadIn?) throws -> Bool {
    guard let leadIn else { return true }
    let script = LeadInScript(leadIn.lines.joined(separator: "\n"), length: leadIn.length)
    var session = Session(script, at: Self.now) { _, _ in }
    session.advance(to: Self.now)
    try run(&session)
    return session.outcome == .completed
  }

  /// Monotonic, from an arbitrary start.
  private static var now: TimeSpan { TimeSpan(MonotonicClock.now()) }

  private func run(_ session: inout Session, _ log: SessionLog? = nil) throws {
    var isNew = true
    defer { isPlaying = false }
    // Whoever plays something has just looked.
    nextQuestion = Self.now + patience
    if watchesClock { loop.watchClock() }
    var suspended = MonotonicClock.suspendedTime()
    while session.outcome == nil {
      if inputHasEnded { perform(presenter.typed(nil, session, at: Self.now), &session, Self.now) }
      let change = presenter.show(session, at: Self.now)
      guard presenter.isHeard else { return abandon(&session) }
      if isNew { log?.began() }
      isNew = false
      // Where it stands still, another may begin.
      if isPlaying == session.isPaused {
        isPlaying.toggle()
        log?.plays(isPlaying)
      }
      let question = isSuperseded == nil || presenter.isReading ? nil : nextQuestion
      let deadline = [session.nextDeadline, change, question]
        .compactMap { $0 }.min()
      let event = try loop.wait(until: deadline?.duration)
      let now = Self.now
      // Nobody was breathing along while the process was stopped or the machine slept. Who waits for
      // a time of the day waits by the clock on the wall.
      let slept = MonotonicClock.suspendedTime()
      if !watchesClock {
        session.leaveOut(
          from: deadline ?? now, to: now, slept: TimeSpan(slept - suspended))
      }
      suspended = slept
      switch event {
      case .deadline, .clockSet:
        session.advance(to: now, atMost: Self.atOnce)
        if event == .clockSet { nextQuestion = now }
        if let isSuperseded, now >= nextQuestion, !presenter.isReading {
          wasSuperseded = isSuperseded()
          if wasSuperseded { return abandon(&session) }
          nextQuestion = Self.now + patience
        }
        // Time alone decides whether Esc was a key of its own.
        perform(presenter.typed([], session, at: now), &session, now)
      case .input(let bytes):
        perform(presenter.typed(bytes, session, at: now), &session, now)
      case .endOfInput: inputHasEnded = true
      case .signal(let signal): handle(signal, &session, at: now)
      }
    }
  }

  private func perform(_ commands: [Command], _ session: inout Session, _ now: TimeSpan) {
    var commands = commands
    while !commands.isEmpty {
      for command in commands {
        switch command {
        case .session(let input): session.receive(input, at: now)
        case .togglePause: session.receive(session.isPaused ? .resume : .pause, at: now)
        }
      }
      // What was typed ahead may be for what comes next.
      commands = presenter.typed([], session, at: now)
    }
  }

  /// There is no one to play for, or something else to play, and no goodbye to say.
  private func abandon(_ session: inout Session) {
    session.receive(.stop, at: Self.now)
    session.receive(.stop, at: Self.now)
  }

  private func handle(_ signal: Signal, _ session: inout Session, at now: TimeSpan) {
    switch signal {
    case .interrupt:
      if interrupted {
        presenter.leave()
        exit(130)
      }
      interrupted = true
      session.receive(.stop, at: now)
    case .terminate, .hangup:
      presenter.leave()
      _ = log?.ended(.stopped, played: session.played(at: now))
      signal.endProcess()
    case .stop:
      let wasPaused = session.isPaused
      session.receive(.pause, at: now)
      log?.rests()
      isPlaying = false
      presenter.leave()
      Signal.stopProcess()
      presenter.enter()
      continued = Self.now
      if !wasPaused { session.receive(.resume, at: Self.now) }
    case .continue:
      // That of the stop above is told once more.
      if let continued, now - continued < .milliseconds(500) { return }
      presenter.enter()
    case .resize: presenter.resized()
    }
  }
}

/// How late each cue has started.
private final class Lateness {
  var all: [TimeSpan] = []
}
