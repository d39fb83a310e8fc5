/// A wait that the person may end by choosing something: asks once, and keeps the answer.
public final class WaitScript: Script {
  private let prompt: String
  private let choices: [String]
  private let length: TimeSpan?
  private var isAsked = false
  /// What was chosen, from 0; nil where the time was over first, or there is nobody to choose.
  public private(set) var choice: Int?

  /// - Parameters:
  ///   - choices: none where there is nobody to choose.
  ///   - length: how long it waits; nil for as long as it takes.
  public init(_ prompt: String, choices: [String], length: TimeSpan?) {
    self.prompt = prompt
    self.choices = choices
    self.length = length
  }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if isAsked {
      if case .answer(.choice(let number)?) = reply { choice = number - 1 }
      return .finished
    }
    isAsked = true
    if choices.isEmpty {
      // Said by whoever shows it; then only time passes.
      return .request(.play(PlainWait(prompt, length ?? SafeBounds.longestCue)))
    }
    return .cue(Cue(.ask(Question(.choice(choices), prompt: prompt, timeLimit: length))))
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
