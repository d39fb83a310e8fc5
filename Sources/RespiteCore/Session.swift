/// One playing of a routine, as a state machine: it says what is due when, and does nothing by
/// itself. Whoever drives it passes clock time (monotonic, from any start), so the same code plays
/// in a terminal and on a virtual clock.
public struct Session: ~Copyable {
  /// What becomes of a question that has no answer yet.
  public enum Unanswered: Sendable {
    /// It waits for the person.
    case wait
    /// It gets its preset answer at once; without one, its time limit runs out.
    case preset
    /// There is no one to ask: the session fails, unless the question has a time limit.
    case refuse
  }

  public struct Options: Sendable {
    /// false leaves every hold and rest out.
    public var holds = true
    /// How much faster than written it plays, within `tempoBounds`.
    public var tempo = 1.0
    /// Typed answers to the questions, in order; an empty one skips.
    public var answers: [String] = []
    /// What becomes of questions beyond `answers`.
    public var unanswered = Unanswered.wait
    /// How long a person takes with each question that is answered by `answers` or by its preset.
    public var timeToAnswer: TimeSpan = .zero
    /// The length that a rehearsal found, for progress.
    public var estimatedLength: TimeSpan?

    public init() {}
  }

  /// How far a person may change the tempo.
  public static let tempoBounds = 0.5...2.0
  /// The longest that a closing may take.
  public static let closingLimit: TimeSpan = .seconds(5)
  /// More requests than this within a second of session time are a runaway script.
  package static let requestsPerSecond = 1000
  static let deepestTrack = 32
  package static let mostTracks = 64

  public internal(set) var outcome: Outcome?
  /// Session time at which it ended.
  public internal(set) var end: TimeSpan?
  /// What the routine has asked of the body, once it has ended.
  var breathed: Lungs?
  var playedAtEnd: TimeSpan = .zero
  /// A fault of the closing: it does not change the outcome.
  public internal(set) var closingFault: Fault?

  let options: Options
  let closing: (Outcome) -> (any Script)?
  let onCue: (TimedCue, TimeSpan) -> Void
  var transport: Transport
  var root: Track
  /// The tracks that wait for something of their own, oldest first.
  var waiting: [Track] = []
  var trackCount = 0
  var ending: Outcome?
  var hasStarted = false
  /// Clock time of the last input.
  var lastInput: TimeSpan = .zero
  var answersUsed = 0
  var lungs = Lungs()
  var felt: FeltHold
  /// Whether it has shown whom to call because of what was typed, which it does once.
  var hasShownHelp = false
  var visible = Visible()
  var flood = (since: TimeSpan.zero, requests: 0)
  var processorUse = ProcessorUse()
  /// Session time that went into waiting for answers, which no estimate can know.
  var answering: TimeSpan = .zero

  /// - Parameters:
  ///   - closing: gives the script that plays after the routine has ended, told how.
  ///   - onCue: called for each cue when it starts, in order, with the clock time at which it was
  ///     due.
  public init(
    _ script: any Script, options: Options = Options(), at clock: TimeSpan,
    closing: @escaping (Outcome) -> (any Script)? = { _ in nil },
    onCue: @escaping (TimedCue, TimeSpan) -> Void
  ) {
    self.options = options
    self.closing = closing
    self.onCue = onCue
    let tempo = min(max(options.tempo, Self.tempoBounds.lowerBound), Self.tempoBounds.upperBound)
    transport = Transport(startingAt: clock, tempo: tempo)
    felt = FeltHold(at: clock)
    root = Track(script, parent: nil, order: 0, at: .zero)
  }

  /// A session that is given up closes what it plays, which else would keep itself alive: a track
  /// and those it started hold each other.
  deinit { root.close() }

  // MARK: - Time

  /// When `advance` has something to do next; nil while paused, while only an answer can go on,
  /// and after the end.
  public var nextDeadline: TimeSpan? {
    if outcome != nil { return nil }
    if !hasStarted { return transport.clockTime(at: .zero) }
    let deadline = earliest().flatMap { $0.deadline }.flatMap { transport.clockTime(at: $0) }
    guard let held = endOfHold(before: deadline) else { return deadline }
    return held.clock
  }

  /// Starts and ends what is due by `clock`, in order.
  /// - Parameter most: of what is due, after which there may be more: `nextDeadline` has passed
  ///   then. For a driver that looks at keys and signals in between.
  public mutating func advance(to clock: TimeSpan, atMost most: Int = .max) {
    if !hasStarted {
      hasStarted = true
      step(root, .done)
    }
    var left = most
    while left > 0, outcome == nil {
      let track = earliest()
      let due = track?.deadline.flatMap { transport.clockTime(at: $0) }
      if let held = endOfHold(before: due) {
        guard held.clock <= clock else { return }
        end(held)
      } else {
        guard let track, let deadline = track.deadline, let due, due <= clock else { return }
        expire(track, at: deadline)
      }
      left -= 1
    }
  }

  /// Processor time that its scripts have taken so far.
  public var processorTime: TimeSpan { processorUse.total }

  /// Clock time from the start until then or to the end, without pauses and what was skipped.
  public func played(at clock: TimeSpan) -> TimeSpan {
    outcome == nil ? transport.played(until: transport.sessionTime(at: clock)) : playedAtEnd
  }

  public func sessionTime(at clock: TimeSpan) -> TimeSpan { transport.sessionTime(at: clock) }

  /// When the clock shows that session time; nil while paused.
  public func clockTime(at session: TimeSpan) -> TimeSpan? { transport.clockTime(at: session) }

  public var isPaused: Bool { transport.isPaused }

  // MARK: - Input

  public mutating func receive(_ input: Input, at clock: TimeSpan) {
    advance(to: clock)
    guard outcome == nil else { return }
    lastInput = clock
    switch input {
    case .pause:
      transport.pause(at: clock)
      // Nobody holds their breath through a pause: what is left of a hold begins anew after it.
      felt.release(at: clock)
    case .resume: goOn(at: clock)
    case .changeTempo(let factor): setTempo(transport.tempo * factor, at: clock)
    case .answer(let answer):
      if let track = asking() { settle(track, answer, at: clock) }
    case .skip:
      if transport.isPaused { goOn(at: clock) }
      if let track = asking() {
        settle(track, nil, at: clock)
      } else if let deadline = earliest()?.deadline {
        countHold(to: clock)
        felt.pace.forget()
        transport.seek(to: deadline, at: clock)
        advance(to: clock)
      }
    case .stop:
      if transport.isPaused { goOn(at: clock) }
      root.close()
      if let ending {
        finish(ending, at: transport.sessionTime(at: clock))
      } else {
        end(.stopped, at: transport.sessionTime(at: clock))
      }
    }
  }

  /// The track whose question the person sees: the one asked first.
  func asking() -> Track? {
    var first: (track: Track, since: TimeSpan)?
    for track in waiting {
      guard case .asking(_, let since) = track.state else { continue }
      if first.map({ since < $0.since }) ?? true { first = (track, since) }
    }
    return first?.track
  }

  mutating func settle(_ track: Track, _ answer: Answer?, at clock: TimeSpan) {
    guard case .asking(_, let since) = track.state else { return }
    let now = transport.sessionTime(at: clock)
    if waiting.count == 1 { answering += now - since }
    track.position = now
    if showHelp(track, answer) { return }
    stop(waiting: track)
    step(track, .answer(answer))
  }

  mutating func goOn(at clock: TimeSpan) {
    if transport.isPaused { felt.release(at: clock) }
    transport.resume(at: clock)
    // What began during the pause, by an answer, was not fitted to the tempo.
    setTempo(transport.tempo, at: clock)
  }

  mutating func setTempo(_ tempo: Double, at clock: TimeSpan) {
    guard !tempo.isNaN else { return }
    let safe = lungs.safeTempo
    let low = max(Self.tempoBounds.lowerBound, safe.lowerBound)
    let high = min(Self.tempoBounds.upperBound, safe.upperBound)
    countHold(to: clock)
    transport.setTempo(min(max(tempo, low), max(low, high)), at: clock)
  }

  // MARK: - Scene

  public func scene(at clock: TimeSpan) -> Scene {
    let time = transport.sessionTime(at: clock)
    var question: (asked: Question, since: TimeSpan)?
    var played = time - answering
    if let track = asking(), case .asking(let asked, let since) = track.state {
      question = (asked, since)
      if waiting.count == 1 { played = played - (time - since) }
    }
    let length = options.estimatedLength
    return Scene(
      time: time,
      breath: visible.breath.flatMap { $0.end > time ? $0 : nil },
      restingFullness: visible.breath?.fullnessAfter,
      words: visible.words, question: question?.asked, questionStart: question?.since,
      round: visible.round,
      progress: length.map { $0 > .zero ? min(max(played / $0, 0), 1) : 0 },
      remaining: length.map { max($0 - played, .zero) },
      isPaused: transport.isPaused, tempo: transport.tempo, isClosing: ending != nil)
  }
}
