import RespiteCore

/// Answers and commands typed as lines, for the presenters that do not take over the terminal.
struct LineInput {
  private var pending: [UInt8] = []
  /// The question whose prompt has been written.
  private var prompted: Question?

  /// What can be typed while nothing is asked.
  static let help = "Type p pause, n next, + faster, - slower, q stop; then Enter."

  /// Writes the prompt of a question once, as numbered plain lines.
  mutating func prompt(for question: Question?) {
    guard prompted != question else { return }
    prompted = question
    guard let question else { return }
    if case .choice(let options) = question.form {
      for (index, option) in options.enumerated() { Output.message("  \(index + 1). \(option)") }
    }
    let skip = question.form == .press ? "" : "; Enter alone skips"
    Output.message("Type \(question.expectation)\(skip).")
  }

  /// What the whole lines among the bytes ask for; nil bytes: no more will come.
  mutating func commands(_ bytes: [UInt8]?, _ question: Question?) -> [Command] {
    if let bytes, bytes.isEmpty { return [] }
    guard let bytes else {
      // Whoever typed has gone: what is asked now stays unanswered, the rest plays on.
      return question == nil ? [] : [.session(.skip)]
    }
    pending += bytes
    var commands: [Command] = []
    var open = question
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: pending[..<end], as: UTF8.self)
      pending.removeSubrange(...end)
      if let asked = open {
        if let command = Self.answer(line, asked) {
          commands.append(command)
          open = nil
        } else {
          Output.message("That does not fit: type \(asked.expectation).")
        }
      } else if let command = Self.command(line.trimmed) {
        commands.append(command)
      }
    }
    // No line that a person types is longer: what remains is noise.
    if pending.count > 4096 { pending = [] }
    return commands
  }

  private static func answer(_ line: String, _ question: Question) -> Command? {
    if line.trimmed.isEmpty, question.form != .press { return .session(.skip) }
    return question.answer(reading: line).map { .session(.answer($0)) }
  }

  private static func command(_ line: String) -> Command? {
    switch line {
    case "p", "": .togglePause
    case "n": .session(.skip)
    case "+": .session(.changeTempo(by: 1.1))
    case "-": .session(.changeTempo(by: 1 / 1.1))
    case "q": .session(.stop)
    default: nil
    }
  }
}
