/// Something that a routine asks the person. Every question may be skipped.
public struct Question: Equatable, Sendable {
  public enum Form: Equatable, Sendable {
    /// A line of text.
    case text
    /// One of several, from 1 in the order given.
    case choice([String])
    /// A whole number within bounds.
    case rating(ClosedRange<Int>)
    case confirm
    /// Any key goes on.
    case press
    /// Lines to read, below the prompt. Nothing is asked: it stays until the person goes on.
    case page([PageLine])
  }

  public var form: Form
  public var prompt: String
  /// How long it waits before it counts as skipped: nil for as long as the person likes.
  public var timeLimit: TimeSpan?
  /// What a preview answers.
  public var preset: Answer?
  /// How many characters a line of text may have. Whatever they are, it has room for four times as
  /// many bytes, within `longestText`.
  public var longest: Int?
  /// Whether it asks what to do next: nothing plays then that could be paused or skipped.
  public var isMenu = false
  /// Whether a yes lets something be kept or changed beyond this session: it takes a key of its own
  /// to say so, and never one that was typed before it was asked.
  public var isConsent = false
  /// Whether it is the moment before a start: it goes by itself, and any key ends it.
  public var isLeadIn = false

  /// Whom to call where the answer has words of crisis; nil where that is not looked for.
  public var help: SupportNumbers?
  /// What was typed before, and is still there to be changed or sent.
  public var draft: String?

  /// The longest line of text that can be answered to any question, in bytes: a quarter of what a
  /// cue can show.
  public static let longestText = 1000

  /// Whether a line of text is longer than the answer may be.
  public func isTooLong(_ text: String) -> Bool {
    guard form == .text else { return false }
    guard let longest else { return text.utf8.count > Self.longestText }
    return text.count > longest || text.utf8.count > min(4 * longest, Self.longestText)
  }

  public init(_ form: Form, prompt: String, timeLimit: TimeSpan? = nil, preset: Answer? = nil) {
    self.form = form
    self.prompt = prompt
    self.timeLimit = timeLimit
    self.preset = preset
  }

  /// Whether there is anything to answer: not where a key only goes on.
  public var asks: Bool {
    switch form {
    case .press, .page: false
    case .text, .choice, .rating, .confirm: true
    }
  }

  /// Whether it can be gone on from where nobody answers.
  package var isPage: Bool { if case .page = form { true } else { false } }

  /// Asked before words that the person types are kept.
  public static let consent = {
    var question = Question(
      .confirm,
      prompt: "May what you type here be kept on this computer? You can erase it at any time.")
    question.isConsent = true
    return question
  }()

  /// Reads a typed answer; nil if it does not fit, as text that is too long does not: none of it is
  /// ever cut. An empty line is a skip, which the caller handles, except where any key will do.
  public func answer(reading line: String) -> Answer? {
    let text = line.trimmed
    switch form {
    case .text: return text.isEmpty || isTooLong(text) ? nil : .text(text.withoutControls)
    case .choice(let options):
      if let number = Int(typed: text) {
        return options.indices.contains(number - 1) ? .choice(number) : nil
      }
      let matches = options.indices.filter { options[$0].lowercased() == text.lowercased() }
      return matches.first.map { .choice($0 + 1) }
    case .rating(let bounds):
      guard let number = Int(typed: text), bounds.contains(number) else { return nil }
      return .rating(number)
    case .confirm:
      switch text.lowercased() {
      case "y", "yes", "true": return .confirm(true)
      case "n", "no", "false": return .confirm(false)
      default: return nil
      }
    case .press, .page: return .pressed
    }
  }

  /// What may be answered, for a prompt or an error: "a number from 0 to 10".
  public var expectation: String {
    switch form {
    case .text: "a line of text" + (longest.map { ", \($0) characters at most" } ?? "")
    case .choice(let options): "a number from 1 to \(options.count)"
    case .rating(let bounds): "a number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .confirm: "y or n"
    case .press, .page: "Enter"
    }
  }
}

/// What the person answered.
public enum Answer: Equatable, Sendable {
  case text(String)
  /// Which option, from 1.
  case choice(Int)
  case rating(Int)
  case confirm(Bool)
  case pressed
}
