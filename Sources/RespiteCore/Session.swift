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

  public private(set) var outcome: Outcome?
  /// Session time at which it ended.
  public private(set) var end: TimeSpan?
  /// A fault of the closing: it does not change the outcome.
  public private(set) var closingFault: Fault?

  private let options: Options
  private let closing: (Outcome) -> (any Script)?
  private let onCue: (TimedCue, TimeSpan) -> Void
  private var transport: Transport
  private var root: Track
  /// The tracks that wait for something of their own, oldest first.
  private var waiting: [Track] = []
  private var trackCount = 0
  private var ending: Outcome?
  private var hasStarted = false
  /// Clock time of the last input.
  private var lastInput: TimeSpan = .zero
  private var answersUsed = 0
  private var lungs = Lungs()
  private var visible = Visible()
  private var flood = (since: TimeSpan.zero, requests: 0)
  /// Session time that went into waiting for answers, which no estimate can know.
  private var answering: TimeSpan = .zero

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
    root = Track(script, parent: nil, order: 0, at: .zero)
  }

  // MARK: - Time

  /// When `advance` has something to do next; nil while paused, while only an answer can go on,
  /// and after the end.
  public var nextDeadline: TimeSpan? {
    if outcome != nil { return nil }
    if !hasStarted { return transport.clockTime(at: .zero) }
    return earliest().flatMap { $0.deadline }.flatMap { transport.clockTime(at: $0) }
  }

  /// Starts and ends everything that is due by `clock`, in order.
  public mutating func advance(to clock: TimeSpan) {
    if !hasStarted {
      hasStarted = true
      step(root, .done)
    }
    while outcome == nil, let track = earliest(), let deadline = track.deadline,
      let due = transport.clockTime(at: deadline), due <= clock
    {
      expire(track, at: deadline)
    }
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
    case .pause: transport.pause(at: clock)
    case .resume: goOn(at: clock)
    case .changeTempo(let factor): setTempo(transport.tempo * factor, at: clock)
    case .answer(let answer):
      if let track = asking() { settle(track, answer, at: clock) }
    case .skip:
      if transport.isPaused { goOn(at: clock) }
      if let track = asking() {
        settle(track, nil, at: clock)
      } else if let deadline = earliest()?.deadline {
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
  private func asking() -> Track? {
    var first: (track: Track, since: TimeSpan)?
    for track in waiting {
      guard case .asking(_, let since) = track.state else { continue }
      if first.map({ since < $0.since }) ?? true { first = (track, since) }
    }
    return first?.track
  }

  private mutating func settle(_ track: Track, _ answer: Answer?, at clock: TimeSpan) {
    guard case .asking(_, let since) = track.state else { return }
    let now = transport.sessionTime(at: clock)
    if waiting.count == 1 { answering += now - since }
    track.position = now
    stop(waiting: track)
    step(track, .answer(answer))
  }

  private mutating func goOn(at clock: TimeSpan) {
    transport.resume(at: clock)
    // What began during the pause, by an answer, was not fitted to the tempo.
    setTempo(transport.tempo, at: clock)
  }

  private mutating func setTempo(_ tempo: Double, at clock: TimeSpan) {
    guard !tempo.isNaN else { return }
    let safe = lungs.safeTempo
    let low = max(Self.tempoBounds.lowerBound, safe.lowerBound)
    let high = min(Self.tempoBounds.upperBound, safe.upperBound)
    transport.setTempo(min(max(tempo, low), max(low, high)), at: clock)
  }

  // MARK: - Tracks

  /// The track that is due first. Of those due at once, a cue ends before the limit around it, an
  /// inner limit before an outer one, and the older goes first.
  private func earliest() -> Track? {
    if waiting.count == 1 { return waiting[0].deadline == nil ? nil : waiting[0] }
    var best: Track?
    for track in waiting {
      guard let deadline = track.deadline else { continue }
      guard let other = best, let time = other.deadline else {
        best = track
        continue
      }
      if deadline < time || (deadline == time && track.limitDepth > other.limitDepth) {
        best = track
      }
    }
    return best
  }

  private mutating func wait(_ track: Track, until deadline: TimeSpan?, _ state: Track.State) {
    track.state = state
    track.deadline = deadline
    if waiting.last?.order ?? -1 < track.order {
      waiting.append(track)
    } else {
      waiting.insert(track, at: waiting.firstIndex { $0.order > track.order } ?? 0)
    }
  }

  private mutating func stop(waiting track: Track) {
    if waiting.count == 1, waiting[0] === track {
      waiting.removeAll(keepingCapacity: true)
    } else {
      waiting.removeAll { $0 === track }
    }
    track.deadline = nil
    track.state = .ready
  }

  private mutating func expire(_ track: Track, at deadline: TimeSpan) {
    track.position = deadline
    switch track.state {
    case .cue:
      if let text = track.saying {
        visible.clear(text)
        track.saying = nil
      }
      track.isBreathing = false
      // The usual case, one cue after another, must not touch the list of those that wait.
      step(track, .done, isWaiting: true)
    case .asking:
      stop(waiting: track)
      step(track, .answer(nil))
    case .children:
      stop(waiting: track)
      close(childrenOf: track)
      step(track, .inTime(false))
    case .ready: stop(waiting: track)
    }
  }

  /// Runs the script until it waits for something. `isWaiting` says that the track is still in the
  /// list of those that wait.
  private mutating func step(_ track: Track, _ first: Reply, isWaiting: Bool = false) {
    var reply = first
    var isWaiting = isWaiting
    while outcome == nil {
      let next = track.script.resume(with: reply, at: track.position)
      guard admits(track) else {
        abort(
          Fault(
            .runtime, "more than \(Self.requestsPerSecond) cues in one second",
            hint: "Let time pass in the loop: write r:wait(seconds)"), at: track.position)
        return
      }
      switch next {
      case .cue(let cue):
        switch begin(cue, track) {
        case .ends(let answer): reply = answer
        case .lasts(let deadline, let state):
          if isWaiting {
            track.deadline = deadline
            track.state = state
          } else {
            wait(track, until: deadline, state)
          }
          return
        case .aborts(let fault):
          abort(fault, at: track.position)
          return
        }
      case .request(let request):
        if isWaiting {
          stop(waiting: track)
          isWaiting = false
        }
        guard let answer = start(request, track) else { return }
        reply = answer
      case .finished:
        if isWaiting { stop(waiting: track) }
        finish(track)
        return
      case .failed(let fault):
        if isWaiting { stop(waiting: track) }
        fail(track, fault)
        return
      }
    }
  }

  /// Starts what a request other than a cue asks for. Gives the reply if it is over at once.
  private mutating func start(_ request: Request, _ track: Track) -> Reply? {
    let scripts: [any Script]
    var limit: TimeSpan?
    switch request {
    case .together(let all): scripts = all
    case .within(let time, let script):
      scripts = [script]
      limit = track.position + time
    case .play(let script): scripts = [script]
    }
    guard track.depth < Self.deepestTrack, waiting.count + scripts.count <= Self.mostTracks else {
      for script in scripts { script.close() }
      return .failed(Fault(.bounds, "too many parts inside one another"))
    }
    track.isStarting = true
    track.isLimited = limit != nil
    for script in scripts {
      trackCount += 1
      track.children.append(
        Track(script, parent: track, order: trackCount, at: track.position))
    }
    for child in track.children where track.childFault == nil {
      step(child, .done)
      if track.isClosed { return nil }  // it ended the whole routine
    }
    track.isStarting = false
    if let fault = track.childFault {
      track.childFault = nil
      close(childrenOf: track)
      return .failed(fault)
    }
    if track.children.isEmpty { return limit == nil ? .done : .inTime(true) }
    if let limit {
      wait(track, until: limit, .children)
    } else {
      track.state = .children
    }
    return nil
  }

  private mutating func finish(_ track: Track) {
    track.close()
    guard let parent = track.parent else { return end(.completed, at: track.position) }
    parent.children.removeAll { $0 === track }
    parent.position = max(parent.position, track.position)
    guard parent.children.isEmpty, !parent.isStarting else { return }
    if parent.isLimited { stop(waiting: parent) }
    step(parent, parent.isLimited ? .inTime(true) : .done)
  }

  private mutating func fail(_ track: Track, _ fault: Fault) {
    track.close()
    guard let parent = track.parent else { return end(.failed(fault), at: track.position) }
    parent.position = max(parent.position, track.position)
    if parent.isStarting {
      parent.childFault = parent.childFault ?? fault
      return
    }
    close(childrenOf: parent)
    if parent.isLimited { stop(waiting: parent) }
    step(parent, .failed(fault))
  }

  private mutating func close(childrenOf track: Track) {
    for child in track.children { child.close() }
    track.children = []
    for candidate in waiting where candidate.isClosed {
      if let text = candidate.saying { visible.clear(text) }
      if candidate.isBreathing { visible.cutBreath(at: track.position) }
    }
    waiting.removeAll { $0.isClosed }
  }

  /// Ends the routine for a reason that its own code must not catch.
  private mutating func abort(_ fault: Fault, at time: TimeSpan) {
    root.close()
    end(.failed(fault), at: time)
  }

  private mutating func end(_ how: Outcome, at time: TimeSpan) {
    waiting.removeAll(keepingCapacity: true)
    if let ending {
      if case .failed(let fault) = how { closingFault = fault }
      finish(ending, at: time)
      return
    }
    ending = how
    visible = Visible()
    lungs = Lungs()
    flood = (time, 0)
    guard let script = closing(how) else {
      finish(how, at: time)
      return
    }
    trackCount += 1
    root = Track(
      LimitedScript(script, limit: Self.closingLimit), parent: nil, order: trackCount, at: time)
    step(root, .done)
  }

  private mutating func finish(_ how: Outcome, at time: TimeSpan) {
    waiting.removeAll()
    outcome = how
    end = time
  }

  private mutating func admits(_ track: Track) -> Bool {
    if track.position - flood.since >= .seconds(1) { flood = (track.position, 0) }
    flood.requests += 1
    return flood.requests <= Self.requestsPerSecond
  }

  // MARK: - Cues

  private enum Beginning {
    case lasts(until: TimeSpan?, Track.State)
    case ends(Reply)
    case aborts(Fault)
  }

  private mutating func begin(_ cue: Cue, _ track: Track) -> Beginning {
    switch cue.action {
    case .breathe(let phase, let length, let words):
      if length <= .zero || (phase.isHold && !options.holds) { return .ends(.done) }
      let others = waiting.contains { $0 !== track && $0.isBreathing }
      if let fault = lungs.check(phase, length, at: track.position, othersBreathe: others) {
        return .ends(.failed(fault))
      }
      lungs.begin(phase, length, at: track.position)
      visible.breathe(phase, length, words: words, at: track.position)
      keepTempoSafe(at: track.position)
      track.isBreathing = true
    case .say(let text, _):
      visible.words = text.isEmpty ? nil : text
      track.saying = text
    case .show(let text): visible.words = text.isEmpty ? nil : text
    case .wait, .chime: break
    case .ask(let question):
      announce(cue, track)
      return ask(question, track)
    }
    announce(cue, track)
    guard let length = cue.length, length > .zero else { return .ends(.done) }
    guard length <= SafeBounds.longestCue else {
      return .ends(.failed(Fault(.bounds, "a cue may last at most a day")))
    }
    return .lasts(until: track.position + length, .cue)
  }

  private mutating func announce(_ cue: Cue, _ track: Track) {
    visible.follow(cue.round, of: track.order)
    onCue(
      TimedCue(at: track.position, cue), transport.clockTime(at: track.position) ?? lastInput)
  }

  private mutating func ask(_ question: Question, _ track: Track) -> Beginning {
    if answersUsed < options.answers.count {
      let line = options.answers[answersUsed]
      answersUsed += 1
      if line.trimmed.isEmpty { return .ends(.answer(nil)) }
      if let answer = question.answer(reading: line) { return .ends(.answer(answer)) }
      return .aborts(
        Fault(
          .value,
          "answer \(answersUsed), '\(line)', does not fit \"\(question.prompt)\": it takes \(question.expectation)"
        ))
    }
    switch options.unanswered {
    case .wait: break
    case .preset:
      if question.preset != nil || question.timeLimit == nil {
        return .ends(.answer(question.preset))
      }
    case .refuse:
      guard question.timeLimit != nil else {
        return .aborts(
          Fault(
            .value, "it asks \"\(question.prompt)\", and there is no terminal to answer on",
            hint: "Give the answers in order, each with --answer TEXT; an empty one skips"))
      }
    }
    return .lasts(
      until: question.timeLimit.map { track.position + $0 },
      .asking(question, since: track.position))
  }

  /// Slows or quickens if the tempo that the person chose would take this breath out of bounds.
  private mutating func keepTempoSafe(at time: TimeSpan) {
    guard transport.tempo != 1, !lungs.safeTempo.contains(transport.tempo),
      let clock = transport.clockTime(at: time)
    else { return }
    setTempo(transport.tempo, at: clock)
  }

  // MARK: - Scene

  public func scene(at clock: TimeSpan) -> Scene {
    let time = transport.sessionTime(at: clock)
    var question: Question?
    var played = time - answering
    if let track = asking(), case .asking(let asked, let since) = track.state {
      question = asked
      if waiting.count == 1 { played = played - (time - since) }
    }
    let length = options.estimatedLength
    return Scene(
      time: time,
      breath: visible.breath.flatMap { $0.end > time ? $0 : nil },
      restingFullness: visible.breath?.fullnessAfter,
      words: visible.words, question: question, round: visible.round,
      progress: length.map { $0 > .zero ? min(max(played / $0, 0), 1) : 0 },
      remaining: length.map { max($0 - played, .zero) },
      isPaused: transport.isPaused, tempo: transport.tempo, isClosing: ending != nil)
  }
}
