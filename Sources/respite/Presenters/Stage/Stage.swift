import RespiteCore
import Terminal

/// What the person sees and types while a session plays on a terminal. Does no input or output and
/// has no clock: it is given time and keys, and gives bytes and commands.
struct Stage {
  private var picture: Picture
  private var texts: Picture.Texts?
  private var writer: ScreenWriter
  private var pacer: Pacer
  private var decoder = KeyDecoder()
  private var editor: QuestionEditor?
  /// When the question that it answers was asked.
  private var editorStart: TimeSpan?
  private var showsHelp = false
  private var isBreathing = false
  /// Keys that came in the same moment as the answer before them.
  private var ahead: [Key] = []
  /// Whether the person has done something since the last picture.
  private var hasTyped = false
  private let hasWords: Bool
  /// The expected length of the session.
  private let length: TimeSpan?

  init(_ program: Program, look: Look, size: TerminalSize, writer: ScreenWriter) {
    self.writer = writer
    length = program.length
    hasWords = program.hasWords
    picture = Picture(title: program.title, look: look, size: size, hasWords: program.hasWords)
    pacer = Pacer(reducesMotion: look.reducesMotion)
  }

  var size: TerminalSize { picture.size }

  /// The bytes that show the present, and the clock time at which there is more to show without a
  /// cue or a key.
  mutating func frame(_ session: borrowing Session, at clock: TimeSpan) -> (
    bytes: [UInt8], next: TimeSpan?
  ) {
    let scene = session.scene(at: clock)
    follow(scene)
    let content = picture.content(scene, editor: editor, showsHelp: showsHelp)
    let fullness = picture.fullness(scene)
    let key = decoder.pendingDeadline.map { TimeSpan($0) }
    let step = picture.step(fullness)
    if let later = pacer.delay(content, step: step, isAnswer: hasTyped, at: clock) {
      return ([], min(later, key ?? later))
    }
    hasTyped = false
    let bytes = writer.frame(picture.screen(content, fullness: fullness, texts: &texts))
    let change = picture.nextChange(scene, length: length).flatMap { session.clockTime(at: $0) }
    return (bytes, [change, key].compactMap { $0 }.min())
  }

  /// Everything is to be drawn anew, on a terminal of this size.
  mutating func repaint(size: TerminalSize) {
    picture = Picture(title: picture.title, look: picture.look, size: size, hasWords: hasWords)
    writer.invalidate()
    pacer.forget()
  }

  /// - Parameter bytes: none when only time has passed, which decides whether Esc was a key.
  mutating func typed(
    _ bytes: [UInt8], _ session: borrowing Session, at clock: TimeSpan
  ) -> [Command] {
    let keys =
      bytes.isEmpty
      ? decoder.resolve(at: clock.duration) : decoder.decode(bytes, at: clock.duration)
    if !keys.isEmpty { hasTyped = true }
    follow(session.scene(at: clock))
    // What follows an answer is for the next question. Where there is none, it was for no one: to
    // take it for keys of the session could end it.
    if editor == nil { ahead = [] }
    ahead += keys
    var commands: [Command] = []
    while !ahead.isEmpty {
      let asks = editor != nil
      if let command = press(ahead.removeFirst()) { commands.append(command) }
      if asks, editor == nil { break }
    }
    return commands
  }

  /// What the keys are for: the question that is asked now.
  private mutating func follow(_ scene: Scene) {
    isBreathing = scene.breath != nil
    guard editor?.question != scene.question || editorStart != scene.questionStart else { return }
    editor = scene.question.map(QuestionEditor.init)
    editorStart = scene.questionStart
  }

  /// Beyond the last screenful of a page the session goes on.
  private mutating func turn(by step: Int) -> Command? {
    guard let shown = editor, let count = picture.page(shown.question)?.screens.count else {
      return nil
    }
    // A terminal that has grown since has fewer.
    let screen = min(shown.screen, count - 1) + step
    guard screen < count else {
      editor = nil
      return .session(.answer(.pressed))
    }
    editor?.screen = max(screen, 0)
    return nil
  }

  private mutating func press(_ key: Key) -> Command? {
    if !showsHelp, let effect = editor?.press(key, wording: picture.look.wording) {
      switch effect {
      case .changed: return nil
      case .turn(let step): return turn(by: step)
      case .command(let command):
        editor = nil
        return command
      }
    }
    if editor?.question.isMenu == true {
      return key == .escape || key == .character("q") ? .session(.stop) : nil
    }
    switch key {
    case .character("?"):
      showsHelp.toggle()
      return nil
    case .character(" "): return .togglePause
    case .right, .character("n"): return .session(.skip)
    // As after a question. Not while breathing: who presses it there does not mean to lose a phase.
    case .enter where !isBreathing: return .session(.skip)
    case .character("+"), .character("="): return .session(.changeTempo(by: 1.1))
    case .character("-"): return .session(.changeTempo(by: 1 / 1.1))
    case .escape where showsHelp:
      showsHelp = false
      return nil
    case .escape, .character("q"): return .session(.stop)
    default: return nil
    }
  }
}
