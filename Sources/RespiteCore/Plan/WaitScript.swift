/// A wait that the person may end by an answer: asks once, and keeps it.
public final class WaitScript: Script {
  /// Where there is nobody to ask, only its prompt is shown.
  private let question: Question
  private let isAttended: Bool
  private var isAsked = false
  /// nil where the time was over first, the question was skipped, or there is nobody to ask.
  public private(set) var answer: Answer?

  public init(_ question: Question, isAttended: Bool = true) {
    self.question = question
    self.isAttended = isAttended
  }

  /// What was chosen, from 0.
  public var choice: Int? { if case .choice(let number)? = answer { number - 1 } else { nil } }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if isAsked {
      if case .answer(let answer) = reply { self.answer = answer }
      return .finished
    }
    isAsked = true
    if isAttended { return .cue(Cue(.ask(question))) }
    // Said by whoever shows it; then only time passes.
    let length = question.timeLimit ?? SafeBounds.longestCue
    return .request(.play(PlainWait(question.prompt, length)))
  }

  public func close() {}
}

/// Shows a line for so long.
private final class PlainWait: Script {
  private var cues: [Cue]

  init(_ prompt: String, _ length: TimeSpan) {
    cues = [Cue(.wait(max(.seconds(1), min(length, SafeBounds.longestCue)))), Cue(.show(prompt))]
  }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if case .failed(let fault) = reply { return .failed(fault) }
    return cues.popLast().map { .cue($0) } ?? .finished
  }

  func close() {}
}
