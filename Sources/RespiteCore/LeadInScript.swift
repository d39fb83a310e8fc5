/// The moment before something starts: words that stay for so long, or until any key.
public final class LeadInScript: Script {
  private var question: Question?

  /// - Parameters:
  ///   - text: what is shown; empty where it has been said.
  ///   - length: how long it is shown, above zero.
  public init(_ text: String, length: TimeSpan) {
    var question = Question(.press, prompt: text, timeLimit: length)
    question.isLeadIn = true
    self.question = question
  }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    defer { question = nil }
    return question.map { .cue(Cue(.ask($0))) } ?? .finished
  }

  public func close() {}
}
