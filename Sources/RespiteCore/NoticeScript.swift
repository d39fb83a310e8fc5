/// Words to be read before something starts, for as long as reading takes or until any key.
public final class NoticeScript: Script {
  private var text: String?

  public init(_ text: String) { self.text = text }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    guard let text else { return .finished }
    self.text = nil
    return .cue(Cue(.ask(Question(.press, prompt: text, timeLimit: readingTime(of: text)))))
  }

  public func close() {}
}
