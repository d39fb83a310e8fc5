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
  }

  private let options: Options
  private let output = FileOutput.standardOutput
  private let environment: [String: String]
  private var mode: TerminalMode?
  private var writer: ScreenWriter
  private var picture: Picture
  private var texts: Picture.Texts?
  private var program: Program?
  private var decoder = KeyDecoder()
  private var editor: QuestionEditor?
  private var showsHelp = false

  init(_ options: Options, environment: [String: String]) {
    self.options = options
    self.environment = environment
    writer = ScreenWriter(
      surface: .alternateScreen, depth: options.depth, synchronizes: options.synchronizes)
    picture = Picture(title: "", look: options.look, size: .standard)
  }

  func open(_ program: Program) throws {
    self.program = program
    let size = drawingSize()
    let surface: Surface = options.isInline ? .inline(rows: size.rows) : .alternateScreen
    writer = ScreenWriter(
      surface: surface, depth: options.depth, synchronizes: options.synchronizes)
    picture = Picture(
      title: program.title, look: options.look, size: size, hasWords: program.hasWords)
    mode = try TerminalMode(entering: surface, input: 0, output: output)
  }

  /// The rows of an inline stage are settled at the start.
  private func drawingSize() -> TerminalSize {
    let size = TerminalSize.current(of: output.descriptor, environment: environment)
    guard options.isInline else { return size }
    let rows = mode == nil ? min(14, size.rows) : picture.size.rows
    return TerminalSize(columns: size.columns, rows: rows)
  }

  func begin(_ cue: TimedCue, late: TimeSpan) {
    if cue.cue.action == .chime, options.rings { try? output.write("\u{7}") }
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    let scene = session.scene(at: clock)
    if editor?.question != scene.question { editor = scene.question.map(QuestionEditor.init) }
    let screen = picture.screen(scene, editor: editor, showsHelp: showsHelp, texts: &texts)
    let bytes = writer.frame(screen)
    if !bytes.isEmpty {
      do { try output.write(bytes) } catch { writer.invalidate() }
    }
    let change = picture.nextChange(scene, length: program?.length)
      .flatMap { session.clockTime(at: $0) }
    let key = decoder.pendingDeadline.map { TimeSpan($0) }
    return [change, key].compactMap { $0 }.min()
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    guard let bytes else { return [.session(.stop)] }
    let keys =
      bytes.isEmpty
      ? decoder.resolve(at: clock.duration) : decoder.decode(bytes, at: clock.duration)
    return keys.compactMap(command)
  }

  private func command(_ key: Key) -> Command? {
    if !showsHelp, let effect = editor?.press(key) {
      guard case .command(let command) = effect else { return nil }
      editor = nil
      return command
    }
    switch key {
    case .character("?"):
      showsHelp.toggle()
      return nil
    case .character(" "): return .togglePause
    case .right, .character("n"): return .session(.skip)
    case .character("+"), .character("="): return .session(.changeTempo(by: 1.1))
    case .character("-"): return .session(.changeTempo(by: 1 / 1.1))
    case .escape where showsHelp:
      showsHelp = false
      return nil
    case .escape, .character("q"): return .session(.stop)
    default: return nil
    }
  }

  func leave() { mode?.leave() }

  func enter() {
    try? mode?.enter()
    resized()
  }

  func resized() {
    picture = Picture(
      title: picture.title, look: options.look, size: drawingSize(),
      hasWords: program?.hasWords ?? true)
    writer.invalidate()
  }

  func close(_ report: Report) {
    mode?.leave()
    mode = nil
    Output.data(report.summary)
    if options.isVerbose { for line in report.timing { Output.data(line) } }
    Output.message("Someone to talk to: respite support")
  }
}
