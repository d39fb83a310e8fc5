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
  private var support = SupportOverlay()
  /// Whether it stands still because of the numbers, and goes on without them.
  private var isHeld = false
  private let findSupport: () -> SupportNumbers
  private var isBreathing = false
  private var isPaused = false
  /// Keys that have been read and not yet looked at.
  private var ahead: [TypedKey] = []
  /// A key that may be one that is held down, or one of a burst.
  private var undecided: (typed: TypedKey, due: TimeSpan)?
  private var held = HeldKeys(at: .zero)
  /// How often something has been shown.
  private var frames = 0
  /// The first of those frames that showed the question as it stands; nil while none has.
  private var firstShown: Int?
  /// When an arrow last turned a page.
  private var lastScroll: TimeSpan?
  /// Whether the person has done something since the last picture.
  private var hasTyped = false
  /// Empty until the session has begun.
  private var opening = OpeningWords()
  private let hasWords: Bool
  /// The expected length of the session.
  private let length: TimeSpan?

  /// Between two screenfuls of a page that arrow keys turn: a wheel's burst is one turn.
  private static let scrollInterval: TimeSpan = .milliseconds(250)
  /// How soon the second letter of a word follows its first.
  private static let letterInterval: TimeSpan = .milliseconds(200)

  /// - Parameter clock: when the terminal was taken; the command that took it ended with Enter.
  init(
    _ program: Program, look: Look, size: TerminalSize, writer: ScreenWriter,
    support: @escaping () -> SupportNumbers = { .anywhere }, at clock: TimeSpan = .zero
  ) {
    self.writer = writer
    findSupport = support
    held = HeldKeys(at: clock)
    length = program.length
    hasWords = program.hasWords
    picture = Picture(title: program.title, look: look, size: size, hasWords: program.hasWords)
    pacer = Pacer(reducesMotion: look.reducesMotion)
  }

  var size: TerminalSize { picture.size }

  /// Whether the person reads the numbers.
  var showsSupport: Bool { support.isOpen }

  /// The bytes that show the present, and the clock time at which there is more to show without a
  /// cue or a key.
  mutating func frame(_ session: borrowing Session, at clock: TimeSpan) -> (
    bytes: [UInt8], next: TimeSpan?
  ) {
    var scene = session.scene(at: clock)
    follow(scene)
    let told = openingLine(scene, at: clock)
    if let told { scene.words = told.text }
    let content = picture.content(scene, editor: editor, support: support)
    let fullness = picture.fullness(scene)
    let key = [decoder.pendingDeadline.map { TimeSpan($0) }, undecided?.due].compactMap { $0 }.min()
    let step = picture.step(fullness)
    if let later = pacer.delay(content, step: step, isAnswer: hasTyped, at: clock) {
      return ([], min(later, key ?? later))
    }
    hasTyped = false
    frames += 1
    if firstShown == nil, editor != nil, !support.isOpen { firstShown = frames }
    let bytes = writer.frame(picture.screen(content, fullness: fullness, texts: &texts))
    let change = picture.nextChange(scene, length: length).flatMap { session.clockTime(at: $0) }
    return (bytes, [change, key, told?.until].compactMap { $0 }.min())
  }

  private mutating func openingLine(_ scene: Scene, at clock: TimeSpan) -> (
    text: String, until: TimeSpan
  )? {
    let isFree =
      scene.breath != nil && scene.words == nil && scene.question == nil && !scene.isPaused
    return opening.line(at: clock, isFree: isFree, fits: picture.fitsBesideBreath)
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
    ahead += keys.map { TypedKey(key: $0, time: clock, frame: frames) }
    if let undecided, clock >= undecided.due { decide() }
    var commands: [Command] = []
    while !ahead.isEmpty {
      let asks = editor != nil
      let typed = ahead.removeFirst()
      if takesForSupport(typed.key) {
        // A key that waited to be told from a held one must not close what has just opened.
        undecided = nil
        commands += hold(session.isPaused)
        continue
      }
      if let command = take(typed) { commands.append(command) }
      if asks, editor == nil { break }
    }
    return commands
  }

  /// The key that waited was pressed, and comes before those that have been read since.
  private mutating func decide() {
    guard var typed = undecided?.typed else { return }
    undecided = nil
    typed.isDecided = true
    ahead.insert(typed, at: 0)
  }

  private mutating func take(_ typed: TypedKey) -> Command? {
    var typed = typed
    if typed.verdict == nil {
      typed.verdict = held.judge(typed.key, at: typed.time)
      if let waiting = undecided?.typed {
        if typed.verdict == .held {
          undecided = nil
        } else if isWord(waiting.key, typed.key) {
          // Neither letter is an answer.
          undecided = nil
          editor?.stray()
        } else {
          ahead.insert(typed, at: 0)
          decide()
          return take(ahead.removeFirst())
        }
      }
    }
    var after = self
    let command = after.press(typed.key, at: typed.time)
    let turns = command == nil && after.editor?.screen != editor?.screen
    guard command != nil || turns else {
      // What is typed ahead of a question for text is the beginning of it.
      if isSeen(typed) || editor?.question.form == .text { self = after }
      return nil
    }
    guard isSeen(typed) else { return nil }
    if !typed.isDecided, !turns || !typed.key.isArrow {
      if typed.verdict == .held { return nil }
      var due: TimeSpan?
      if case .undecided(let until)? = typed.verdict { due = until }
      if isLetterOfAnswer(typed.key) { due = max(due ?? .zero, typed.time + Self.letterInterval) }
      if let due {
        undecided = (typed, due)
        return nil
      }
    }
    self = after
    return command
  }

  /// Whether the person could know what the key would do: not before the question, or the screenful,
  /// was there to be seen.
  private func isSeen(_ typed: TypedKey) -> Bool {
    editor == nil || firstShown.map { typed.frame >= $0 } ?? false
  }

  /// Whether a letter alone answers there, so that the first of a word would.
  private func isLetterOfAnswer(_ key: Key) -> Bool {
    guard case .character = key else { return false }
    return editor?.question.form == .confirm
  }

  private func isWord(_ first: Key, _ second: Key) -> Bool {
    guard case .character = second else { return false }
    return isLetterOfAnswer(first)
  }

  /// Before anything else: no state of the screen keeps the person from the numbers, and no key
  /// that closes them does anything below.
  private mutating func takesForSupport(_ key: Key) -> Bool {
    let screens = support.numbers.map { picture.layout($0).screens.count } ?? 0
    return support.press(
      key, isTyping: editor?.question.form == .text, screens: screens, find: findSupport)
  }

  /// While the numbers are read, time stands still: no breath, no limit of a question is lost.
  private mutating func hold(_ isPaused: Bool) -> [Command] {
    if support.isOpen, !isHeld, !isPaused {
      isHeld = true
      return [.session(.pause)]
    }
    guard !support.isOpen, isHeld else { return [] }
    isHeld = false
    return [.session(.resume)]
  }

  /// What the keys are for: the question that is asked now.
  private mutating func follow(_ scene: Scene) {
    isBreathing = scene.breath != nil
    isPaused = scene.isPaused
    guard editor?.question != scene.question || editorStart != scene.questionStart else { return }
    editor = scene.question.map(QuestionEditor.init)
    if let question = scene.question, question.isLeadIn {
      opening = OpeningWords(question.prompt.split(separator: "\n").map(String.init))
    }
    editorStart = scene.questionStart
    firstShown = nil
    undecided = nil
  }

  /// Beyond the last screenful of a page the session goes on, if the key is one for that.
  private mutating func turn(by step: Int, leaves: Bool) -> Command? {
    guard let shown = editor, let count = picture.page(shown.question)?.screens.count else {
      return nil
    }
    // A terminal that has grown since has fewer.
    let screen = min(shown.screen, count - 1) + step
    guard screen < count || !leaves else {
      editor = nil
      return .session(.answer(.pressed))
    }
    let next = min(max(screen, 0), count - 1)
    if next != shown.screen { firstShown = nil }
    editor?.screen = next
    return nil
  }

  private mutating func press(_ key: Key, at time: TimeSpan) -> Command? {
    let key = editor?.question.form == .text ? key : key.folded
    if let asked = editor?.question {
      // It says so on the screen. Not where a space is a part of the answer.
      if isPaused, key == .character(" "), asked.form != .text { return .togglePause }
      switch editor?.press(key, wording: picture.look.wording) {
      case .changed: return nil
      case .turn: return turn(by: 1, leaves: true)
      case .scroll(let step):
        if let lastScroll, time - lastScroll < Self.scrollInterval { return nil }
        lastScroll = time
        return turn(by: step, leaves: false)
      case .command(let command):
        editor = nil
        return command
      case nil: return leave(asked, key)
      }
    }
    return command(key)
  }

  /// What a key does that the question does not take. None of its letters stops or skips anything:
  /// they may be words that were typed for another question.
  private mutating func leave(_ question: Question, _ key: Key) -> Command? {
    switch key {
    case .escape: return .session(.stop)
    case .character("q") where !question.asks: return .session(.stop)
    default: return nil
    }
  }

  /// What a key does while nothing is asked.
  private mutating func command(_ key: Key) -> Command? {
    switch key {
    case .character(" "): return .togglePause
    case .right, .character("n"): return .session(.skip)
    // As after a question. Not while breathing: who presses it there does not mean to lose a phase.
    case .enter where !isBreathing: return .session(.skip)
    case .character("+"), .character("="): return .session(.changeTempo(by: 1.1))
    case .character("-"): return .session(.changeTempo(by: 1 / 1.1))
    case .escape, .character("q"): return .session(.stop)
    default: return nil
    }
  }
}
