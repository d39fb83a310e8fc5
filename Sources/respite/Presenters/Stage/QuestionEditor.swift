import RespiteCore
import Terminal

/// The answer to a question while the person makes it up.
struct QuestionEditor: Equatable {
  let question: Question
  /// What is typed: text, or the digits of a number.
  private(set) var typed = ""
  /// The option, rating or yes/no that is marked; nil before the first move.
  private(set) var marked: Int?

  init(_ question: Question) { self.question = question }

  /// The longest line that can be typed, in characters.
  static let longestText = 300

  /// What a key does; nil: it means nothing here.
  enum Effect: Equatable {
    case changed
    case command(Command)
  }

  mutating func press(_ key: Key) -> Effect? {
    if key == .tab { return .command(.session(.skip)) }
    switch question.form {
    case .press:
      switch key {
      case .escape, .character("q"), .character("?"): return nil
      default: return .command(.session(.answer(.pressed)))
      }
    case .confirm:
      switch key {
      case .character("y"), .character("Y"): return .command(.session(.answer(.confirm(true))))
      case .character("n"), .character("N"): return .command(.session(.answer(.confirm(false))))
      default: return move(key, over: 0...1)
      }
    case .choice(let options): return move(key, over: 0...options.count - 1)
    case .rating(let bounds): return move(key, over: bounds)
    case .text: return type(key)
    }
  }

  private mutating func move(_ key: Key, over bounds: ClosedRange<Int>) -> Effect? {
    let middle =
      question.form.isRating ? (bounds.lowerBound + bounds.upperBound) / 2 : bounds.lowerBound
    switch key {
    case .left, .up:
      marked = marked.map { max(bounds.lowerBound, $0 - 1) } ?? middle
    case .right, .down:
      marked = marked.map { min(bounds.upperBound, $0 + 1) } ?? middle
    case .home: marked = bounds.lowerBound
    case .end: marked = bounds.upperBound
    case .character(let digit) where digit.isASCII && digit.isNumber:
      return typeDigit(digit, bounds)
    case .backspace:
      typed = String(typed.dropLast())
      marked = typed.isEmpty ? nil : Int(typed).flatMap { bounds.contains($0) ? $0 : nil }
      return .changed
    case .enter:
      guard let marked else { return .command(.session(.skip)) }
      return .command(.session(.answer(answer(marked))))
    default: return nil
    }
    typed = ""
    return .changed
  }

  /// Options are numbered from 1; a digit marks, Enter answers.
  private mutating func typeDigit(_ digit: Character, _ bounds: ClosedRange<Int>) -> Effect {
    let shift = question.form.isRating ? 0 : 1
    for text in [typed + String(digit), String(digit)] {
      guard let number = Int(text), bounds.contains(number - shift) else { continue }
      typed = text
      marked = number - shift
      break
    }
    return .changed
  }

  private func answer(_ marked: Int) -> Answer {
    switch question.form {
    case .choice: .choice(marked + 1)
    case .confirm: .confirm(marked == 0)
    default: .rating(marked)
    }
  }

  private mutating func type(_ key: Key) -> Effect? {
    switch key {
    case .character(let character):
      if typed.count < Self.longestText { typed.append(character) }
    case .backspace: typed = String(typed.dropLast())
    case .control("u"): typed = ""
    case .control("w"):
      let kept = typed.trimmed.split(separator: " ").dropLast()
      typed = kept.isEmpty ? "" : kept.joined(separator: " ") + " "
    case .enter:
      let text = typed.trimmed
      return .command(.session(text.isEmpty ? .skip : .answer(.text(text))))
    default: return nil
    }
    return .changed
  }
}

extension Question.Form {
  fileprivate var isRating: Bool { if case .rating = self { true } else { false } }
}
