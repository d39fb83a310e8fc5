import RespiteCore
import Terminal

/// The terminal as a stage: a shape that breathes, words, questions answered in place.
final class StagePresenter: Presenter {
  struct Options {
    var look = Look()
    var isInline = false
    var rings = false
    var isVerbose = false
    var depth = ColorDepth.none
    var synchronizes = true
    /// Whether a screen reader is likely to be listening, and the person has not said how they want
    /// it.
    var isRead = false
    /// Whom to call, asked when the person wants to know.
    var support: () -> SupportNumbers = { .anywhere }
  }

  private let options: Options
  private let output = FileOutput.standardOutput
  private let environment: [String: String]
  private var mode: TerminalMode?
  private var stage: Stage?
  /// The rows of an inline stage are settled at the start, and fewer on a smaller terminal.
  private var inlineRows = 14

  init(_ options: Options, environment: [String: String]) {
    self.options = options
    self.environment = environment
  }

  func open(_ program: Program) throws {
    inlineRows = min(inlineRows, terminalSize.rows)
    let size = drawingSize
    let surface: Surface = options.isInline ? .inline(rows: size.rows) : .alternateScreen
    let writer = ScreenWriter(
      surface: surface, depth: options.depth, synchronizes: options.synchronizes)
    stage = Stage(
      program, look: options.look, size: size, writer: writer, support: options.support,
      at: TimeSpan(MonotonicClock.now()))
    mode = try TerminalMode(entering: surface, input: 0, output: output)
  }

  private var terminalSize: TerminalSize {
    TerminalSize.current(of: output.descriptor, environment: environment)
  }

  private var drawingSize: TerminalSize {
    let size = terminalSize
    guard options.isInline else { return size }
    return TerminalSize(columns: size.columns, rows: min(inlineRows, size.rows))
  }

  /// Time to arrive. Who reads more slowly finds the words again below the first breaths.
  static let leadInLength: TimeSpan = .seconds(2)

  func leadIn(_ program: Program) -> LeadIn? {
    let say = options.look.wording
    let plain =
      options.isRead ? [say("Plain lines for a screen reader: respite settings linear=on")] : []
    return LeadIn(lines: plain + program.opening(say), length: Self.leadInLength)
  }

  func begin(_ cue: TimedCue, late: TimeSpan) {
    if cue.cue.action == .chime, options.rings { try? output.write("\u{7}") }
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    guard let frame = stage?.frame(session, at: clock) else { return nil }
    if !frame.bytes.isEmpty {
      do { try output.write(frame.bytes) } catch { resized() }
    }
    return frame.next
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    guard let bytes else { return [.session(.stop)] }
    return stage?.typed(bytes, session, at: clock) ?? []
  }

  var isReading: Bool { stage?.showsSupport ?? false }

  func leave() { mode?.leave() }

  func enter() {
    try? mode?.enter()
    stage?.repaint(size: drawingSize)
  }

  func resized() {
    try? mode?.makeRoom()
    stage?.repaint(size: drawingSize)
  }

  func close(_ report: Report) {
    mode?.leave()
    mode = nil
    Output.sentence(report.summary(options.look.wording))
    if options.isVerbose { for line in report.timing { Output.data(line) } }
    Output.message(options.look.wording("Someone to talk to: respite support"))
  }
}
