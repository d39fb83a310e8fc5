import RespiteCore
import Terminal

/// Answers and commands typed as lines, for the presenters that do not take over the terminal.
struct LineInput {
  let wording: Wording
  /// Whom to call, asked when the person wants to know.
  private let support: () -> SupportNumbers
  /// Whether it stands still because of the numbers, until the next line.
  private var isHeld = false
  private var pending: [UInt8] = []
  /// The question whose prompt has been written.
  private var prompted: (question: Question, start: TimeSpan?)?

  /// Takes what belongs to a question, line by line, wherever the question itself goes: who hears
  /// that hears what can be chosen.
  private let tell: (String) -> Void

  /// Whether it is a person who types.
  private let isTyped: () -> Bool

  init(
    wording: Wording = Wording(), support: @escaping () -> SupportNumbers = { .anywhere },
    tell: @escaping (String) -> Void = Output.message,
    isTyped: @escaping () -> Bool = { FileOutput(descriptor: 0).isTerminal }
  ) {
    self.wording = wording
    self.support = support
    self.tell = tell
    self.isTyped = isTyped
  }

  /// What can be typed while nothing is asked. Signs are spelt out: few voices say them.
  var help: String {
    wording("p pauses, n is next, plus is faster, minus is slower, q stops; then Enter.")
  }
  /// The longest line, in bytes.
  static let longestLine = 4096

  /// A question is about to be put. A yes that lasts is not taken from what was typed before, where
  /// a person types; a file or another program may well know what is asked.
  mutating func announce(_ question: Question) {
    guard question.isConsent, isTyped() else { return }
    pending = []
    TypedAhead.discard(from: 0)
  }

  /// Writes the prompt of a question once, as numbered plain lines.
  mutating func prompt(for scene: Scene) {
    guard let question = scene.question else {
      prompted = nil
      return
    }
    if let prompted, prompted == (question, scene.questionStart) { return }
    prompted = (question, scene.questionStart)
    // It goes by itself.
    if question.isLeadIn { return }
    if case .choice(let options) = question.form {
      for (index, option) in options.enumerated() { tell("  \(index + 1). \(option)") }
    }
    tell(instruction(for: question))
  }

  private func instruction(for question: Question) -> String {
    switch question.form {
    case .text where question.draft != nil:
      wording("What you typed is still here. Enter alone takes it, or type it again.")
    // Only here can none of the letters stop it.
    case .text:
      (question.longest.map {
        wording("Type at most %s characters; Enter alone skips; Ctrl-C stops.", "\($0)")
      } ?? wording("Type a line of text; Enter alone skips; Ctrl-C stops."))
        + " " + wording("? shows who to call.")
    case .choice(let options) where question.isMenu:
      wording("Type a number from %s to %s; q leaves.", "1", "\(options.count)")
    case .choice(let options): instruction(for: 1...options.count)
    case .rating(let bounds): instruction(for: bounds)
    case .confirm: wording("Type y or n; Enter alone skips.")
    case .press, .page: wording("Type Enter.")
    }
  }

  private func instruction(for numbers: ClosedRange<Int>) -> String {
    wording(
      "Type a number from %s to %s; Enter alone skips.", "\(numbers.lowerBound)",
      "\(numbers.upperBound)")
  }

  /// What the next whole lines ask for, at most until a question is answered: the lines after that
  /// are for what is asked next, and wait for another call.
  ///
  /// - Parameter bytes: what was typed; nil: no more will come, and whoever typed has gone. What
  ///   would wait for them is skipped, and everything plays on.
  mutating func commands(
    _ bytes: [UInt8]?, _ question: Question?, isPaused: Bool
  ) -> [Command] {
    if let bytes { pending += bytes }
    var commands: [Command] = []
    while let line = nextLine() {
      if Self.asksForSupport(line) {
        tellSupport(over: question)
        // A question without a limit waits as it is; all else stands still meanwhile.
        guard !isPaused, !isHeld, question.map({ $0.timeLimit != nil && !$0.isMenu }) ?? true
        else { continue }
        isHeld = question != nil
        return commands + [.session(.pause)]
      }
      // None of what was typed is cut: it is asked for again.
      if let question, question.isTooLong(line.trimmed) {
        Output.message(tooLong(line.trimmed, for: question))
        continue
      }
      guard let question else {
        if let command = command(line) { commands.append(command) }
        continue
      }
      if let command = answer(line, question) {
        prompted = nil
        defer { isHeld = false }
        return (isHeld ? [.session(.resume)] : []) + [command]
      }
      Output.message(wording("That does not fit.") + " " + instruction(for: question))
    }
    if bytes == nil, let question, question.timeLimit == nil { return [.session(.skip)] }
    if bytes == nil, isPaused, commands.isEmpty { return [.togglePause] }
    return commands
  }

  /// `?` alone, at a question for text too: nothing else may take it. Ctrl-G where a terminal sends
  /// it on.
  private static func asksForSupport(_ line: String) -> Bool {
    line.trimmed == "?" || line.contains("\u{7}")
  }

  private mutating func tellSupport(over question: Question?) {
    let numbers = support()
    tell(numbers.title)
    for line in numbers.lines { tell(line.spoken(wording)) }
    // What was asked is asked again.
    prompted = nil
    if let question { tell(question.prompt) } else { Output.message(help) }
  }

  private func tooLong(_ text: String, for question: Question) -> String {
    let length = "\(text.count)"
    guard let longest = question.longest else {
      return wording("That's too long: %s characters. Please say it in fewer.", length)
    }
    return wording(
      "That's too long: %s characters. Please say it in %s at most.", length, "\(longest)")
  }

  /// The next whole line. One that is longer than any answer comes with as much of it as shows
  /// that.
  private mutating func nextLine() -> String? {
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      let line = pending[..<end].prefix(Self.longestLine)
      defer { pending.removeSubrange(...end) }
      return String(decoding: line, as: UTF8.self)
    }
    // What is longer still is no more than noise, and its beginning tells as much.
    if pending.count > 2 * Self.longestLine {
      pending.removeSubrange(Self.longestLine...)
    }
    return nil
  }

  private func answer(_ line: String, _ question: Question) -> Command? {
    if question.form == .confirm, let flag = wording.flag(line.trimmed) {
      return .session(.answer(.confirm(flag)))
    }
    if line.trimmed.isEmpty, let draft = question.draft { return .session(.answer(.text(draft))) }
    if line.trimmed.isEmpty, question.asks, !question.isMenu { return .session(.skip) }
    if Self.folded(line) == "q", stops(question) { return .session(.stop) }
    return question.answer(reading: line).map { .session(.answer($0)) }
  }

  /// Whether q ends the session there, as it does while nothing is asked; else it may be the answer.
  private func stops(_ question: Question) -> Bool {
    switch question.form {
    case .text: false
    case .choice: question.answer(reading: "q") == nil
    case .rating, .confirm, .press, .page: true
    }
  }

  /// What a line does while nothing is asked. One that means nothing is answered all the same.
  private func command(_ line: String) -> Command? {
    let line = Self.folded(line)
    switch line {
    case "p", "pause", "": return .togglePause
    case "n", "next": return .session(.skip)
    case "+", "=", wording("plus"): return .session(.changeTempo(by: 1.1))
    case "-", wording("minus"): return .session(.changeTempo(by: 1 / 1.1))
    case "q", "stop": return .session(.stop)
    default: Output.message(wording("That is none of the keys.") + " " + help)
    }
    return nil
  }

  /// Capitals and wide letters make no difference.
  private static func folded(_ line: String) -> String { String(line.trimmed.map(\.folded)) }
}
