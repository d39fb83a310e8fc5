import RespiteCore

/// Why a person leaves a step out: one of some reasons, or a few words of their own, which are kept
/// only if they may be.
struct SkipReason {
  /// Whether words that the person types may be kept; nil where there is no journal to keep them.
  private var keepsText: Bool?

  private static let none = "you left it out"
  private static let reasons = ["Not a good moment", "It went another way", "Done without it"]
  /// In characters, and in bytes whatever they are made of.
  private static let (longest, largest) = (200, 1000)

  init(_ settings: Settings) {
    keepsText = ProgramJournal.isWanted(settings) ? settings.flag(.keep) ?? false : nil
  }

  /// - Parameter answer: puts a question to the person; gives nil where they skip it.
  mutating func ask(_ answer: (Question) throws -> Answer?) rethrows -> String {
    // What may not be kept need not be typed.
    let own = keepsText == nil ? [] : ["Something else…"]
    let choices = ["No reason needed"] + Self.reasons + own
    let question = Question(.choice(choices), prompt: "A word on why?", timeLimit: .seconds(30))
    guard case .choice(let number)? = try answer(question), number > 1 else { return Self.none }
    if number - 2 < Self.reasons.count { return Self.reasons[number - 2].lowercased() }
    if keepsText == false {
      var consent = Question.consent
      consent.timeLimit = .seconds(60)
      guard try answer(consent) == .confirm(true) else { return Self.none }
      keepsText = true
    }
    let words = Question(.text, prompt: "In a few words?", timeLimit: .seconds(120))
    guard case .text(let text)? = try answer(words) else { return Self.none }
    let reason = text.trimmed.prefix(Self.longest)
    return reason.isEmpty || reason.utf8.count > Self.largest ? Self.none : String(reason)
  }
}
