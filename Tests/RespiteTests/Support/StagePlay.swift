import RespiteCore
import Terminal
import VirtualTerminal

@testable import respite

/// A session played on a stage whose terminal is virtual and whose clock does not wait.
struct StagePlay: ~Copyable {
  private(set) var session: Session
  private(set) var stage: Stage
  private(set) var screen: VirtualScreen
  private(set) var clock: TimeSpan
  /// What was written, frame by frame.
  private(set) var frames: [(time: TimeSpan, bytes: Int)] = []
  var flashes = FlashMeter()
  var measuresFlashes = false

  /// - Parameters:
  ///   - length: for the progress bar; nil where it is not known.
  ///   - hasJustBegun: whether the Enter that began it may still be down.
  init(
    _ script: any Script, title: String = "Calm 4-4-4", look: Look = Look(),
    columns: Int = 80, rows: Int = 24, length: TimeSpan? = nil, tempo: Double = 1,
    hasWords: Bool = true, closing: (any Script)? = nil, hasJustBegun: Bool = false
  ) {
    let size = TerminalSize(columns: columns, rows: rows)
    var options = Session.Options()
    options.estimatedLength = length
    options.tempo = tempo
    // A clock that started long ago, as a real one has.
    clock = .seconds(5000)
    session = Session(
      script, options: options, at: clock, closing: { _ in closing }, onCue: { _, _ in })
    let program = Program(
      title: title, kind: .breathing, length: length, advisories: [], hasWords: hasWords)
    let writer = ScreenWriter(surface: .alternateScreen, depth: .truecolor, synchronizes: true)
    stage = Stage(
      program, look: look, size: size, writer: writer,
      at: hasJustBegun ? clock : clock - .seconds(60))
    var virtual = VirtualScreen.Options()
    virtual.width = { $0.cellWidth }
    screen = VirtualScreen(columns: columns, rows: rows, options: virtual)
    screen.write("\u{1B}[?7l")
    session.advance(to: clock)
    draw()
  }

  var lines: [String] { screen.lines }
  var time: TimeSpan { session.sessionTime(at: clock) }

  /// Draws the present. Returns when to draw again.
  @discardableResult
  mutating func draw() -> TimeSpan? {
    let frame = stage.frame(session, at: clock)
    if !frame.bytes.isEmpty {
      screen.write(frame.bytes)
      frames.append((clock, frame.bytes.count))
      if measuresFlashes { flashes.add(screen, at: clock.duration) }
    }
    return frame.next
  }

  /// Plays on for a time, as the player does: to the next cue or the next change, whichever is
  /// first; or to the end.
  mutating func play(for length: TimeSpan = .seconds(24 * 3600)) {
    let end = clock + length
    while session.outcome == nil {
      let change = draw()
      let next = [session.nextDeadline, change].compactMap { $0 }.min() ?? end
      if next >= end { break }
      clock = max(clock, next)
      session.advance(to: clock)
      perform(stage.typed([], session, at: clock))
    }
    if session.outcome == nil {
      clock = end
      session.advance(to: clock)
    }
    draw()
  }

  mutating func press(_ keys: String) {
    var commands = stage.typed(Array(keys.utf8), session, at: clock)
    while !commands.isEmpty {
      perform(commands)
      commands = stage.typed([], session, at: clock)
    }
    draw()
  }

  private mutating func perform(_ commands: [Command]) {
    for command in commands {
      switch command {
      case .session(let input): session.receive(input, at: clock)
      case .togglePause: session.receive(session.isPaused ? .resume : .pause, at: clock)
      }
    }
  }

  mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    stage.repaint(size: TerminalSize(columns: columns, rows: rows))
    draw()
  }
}
