import RespiteCore

/// Why a person leaves a step out: one of some reasons, or a few words of their own, which are kept
/// only if they may be.
struct SkipReason {
  /// Whether words that the person types may be kept; nil where there is no journal to keep them.
  private var keepsText: Bool?
  private let say: Wording

  private static let reasons = ["Not a good moment", "It went another way", "Done without it"]
  /// In characters, and in bytes whatever they are made of.
  private static let (longest, largest) = (200, 1000)

  init(_ settings: Settings) {
    say = settings.wording
    keepsText = ProgramJournal.isWanted(settings) ? settings.flag(.keep) ?? false : nil
  }

  /// - Parameter answer: puts a question to the person; gives nil where they skip it.
  mutating func ask(_ answer: (Question) throws -> Answer?) rethrows -> String {
    // What may not be kept need not be typed.
    let own = keepsText == nil ? [] : [say("Something else…")]
    let reasons = Self.reasons.map { say($0) }
    let choices = [say("No reason needed")] + reasons + own
    let question = Question(
      .choice(choices), prompt: say("A word on why?"), timeLimit: .seconds(30))
    let none = say("you left it out")
    guard case .choice(let number)? = try answer(question), number > 1 else { return none }
    if number - 2 < reasons.count {
      let reason = reasons[number - 2]
      return reason.prefix(1).lowercased() + reason.dropFirst()
    }
    if keepsText == false {
      var consent = Question.consent
      consent.prompt = say(consent.prompt)
      consent.timeLimit = .seconds(60)
      guard try answer(consent) == .confirm(true) else { return none }
      keepsText = true
    }
    let words = Question(.text, prompt: say("In a few words?"), timeLimit: .seconds(120))
    guard case .text(let text)? = try answer(words) else { return none }
    let reason = text.trimmed.prefix(Self.longest)
    return reason.isEmpty || reason.utf8.count > Self.largest ? none : String(reason)
  }
}
