import RespiteCore
import Terminal

/// The answer to a question while the person makes it up.
struct QuestionEditor: Equatable {
  let question: Question
  /// What is typed: text, or the digits of a number.
  private(set) var typed = ""
  /// How many characters of the text are before the cursor.
  private(set) var cursor = 0
  /// The option, rating or yes/no that is marked; nil before the first move.
  private(set) var marked: Int?
  /// Which screenful of a page is shown, from 0.
  var screen = 0
  /// Whether the last keys were letters that mean nothing here: most likely words for another
  /// question, with an Enter at their end that is no answer to this one.
  private var hasStrays = false

  init(_ question: Question) {
    self.question = question
    typed = question.draft ?? ""
    cursor = typed.count
  }

  /// Whether no more can be typed.
  var isFull: Bool { question.isTooLong(typed + "x") }

  /// What a key does; nil: it means nothing here.
  enum Effect: Equatable {
    case changed
    case command(Command)
    /// A screenful on, and beyond the last one.
    case turn
    /// A screenful on, or back (-1), and no farther than there are.
    case scroll(Int)
  }

  /// - Parameter wording: in whose language yes and no are typed, too.
  mutating func press(_ key: Key, wording: Wording = Wording()) -> Effect? {
    if key == .tab { return question.isMenu ? .changed : .command(.session(.skip)) }
    switch question.form {
    case .press:
      switch key {
      case .escape, .character("q"), .character("?"): return nil
      case .pasted: return .changed
      default: return .command(.session(.answer(.pressed)))
      }
    case .page:
      switch key {
      case .escape, .character("q"), .character("?"): return nil
      case .left, .up, .pageUp, .home, .backspace: return .scroll(-1)
      case .right, .down, .pageDown, .end: return .scroll(1)
      case .pasted: return .changed
      default: return .turn
      }
    case .confirm:
      guard case .character(let letter) = key, let flag = wording.flag(String(letter)), !hasStrays
      else { return move(key, over: 0...1) }
      // What is agreed to is seen first.
      guard question.isConsent else { return .command(.session(.answer(.confirm(flag)))) }
      marked = flag ? 0 : 1
      return .changed
    case .choice(let options): return move(key, over: 0...options.count - 1)
    case .rating(let bounds): return move(key, over: bounds)
    case .text: return type(key)
    }
  }

  /// Letters have come that were meant for something else.
  mutating func stray() { hasStrays = true }

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
      if hasStrays { break }
      guard let marked else { return question.isMenu ? .changed : .command(.session(.skip)) }
      return .command(.session(.answer(answer(marked))))
    case .character("?"): return nil
    case .character:
      hasStrays = true
      return .changed
    default: return nil
    }
    hasStrays = false
    typed = ""
    return .changed
  }

  /// Options are numbered from 1; a digit marks, Enter answers.
  private mutating func typeDigit(_ digit: Character, _ bounds: ClosedRange<Int>) -> Effect {
    hasStrays = false
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

  /// Every key but Esc is for the text: none of them may lose it.
  private mutating func type(_ key: Key) -> Effect? {
    let place = typed.index(typed.startIndex, offsetBy: cursor)
    switch key {
    case .character(let character), .pasted(let character): insert(character, at: place)
    case .backspace where cursor > 0:
      typed.remove(at: typed.index(before: place))
      cursor -= 1
    case .delete where cursor < typed.count: typed.remove(at: place)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(typed.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = typed.count
    case .control("u"):
      typed.removeSubrange(..<place)
      cursor = 0
    case .control("k"): typed.removeSubrange(place...)
    case .control("w"), .deleteWord:
      let kept = typed[..<place].trimmed.split(separator: " ").dropLast()
      let before = kept.isEmpty ? "" : kept.joined(separator: " ") + " "
      typed.replaceSubrange(..<place, with: before)
      cursor = before.count
    case .enter:
      let text = typed.trimmed
      return .command(.session(text.isEmpty ? .skip : .answer(.text(text))))
    case .escape: return nil
    default: break
    }
    return .changed
  }

  private mutating func insert(_ character: Character, at place: String.Index) {
    // An accent may join the character before it.
    let after = typed.distance(from: place, to: typed.endIndex)
    var longer = typed
    longer.insert(character, at: place)
    guard !question.isTooLong(longer) else { return }
    typed = longer
    cursor = max(0, typed.count - after)
  }
}

extension Question.Form {
  fileprivate var isRating: Bool { if case .rating = self { true } else { false } }
}
