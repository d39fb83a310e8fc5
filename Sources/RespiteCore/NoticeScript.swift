/// Words to be read before something starts, one after another, each for as long as reading takes
/// or until any key.
public final class NoticeScript: Script {
  private var texts: ArraySlice<String>

  public init(_ texts: [String]) { self.texts = texts[...] }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    guard let text = texts.popFirst() else { return .finished }
    return .cue(Cue(.ask(Question(.press, prompt: text, timeLimit: readingTime(of: text)))))
  }

  public func close() {}
}
