/// A running routine, or one of its parallel parts: asks for one thing at a time. How it decides
/// is its own business; the session only ever sees what it asks for.
public protocol Script: AnyObject {
  /// Goes on with what the last request gave, up to the next request or the end.
  /// - Parameter position: the session time at which the last request ended.
  func resume(with reply: Reply, at position: TimeSpan) -> Step
  /// Ends it early. Nothing may be resumed after that.
  func close()
  /// Processor time that its code has taken since this was last asked.
  func takeProcessorTime() -> TimeSpan
  /// A fault that the session has found in it, with where it comes from.
  func placing(_ fault: Fault) -> Fault
}

extension Script {
  /// What is written in the program itself takes none to speak of.
  public func takeProcessorTime() -> TimeSpan { .zero }

  /// What is written in the program itself has no file that anyone could mend.
  public func placing(_ fault: Fault) -> Fault { fault }
}

/// What a script does next.
public enum Step {
  case cue(Cue)
  indirect case request(Request)
  case finished
  indirect case failed(Fault)
}

extension Step {
  /// Whether the script goes on.
  var asks: Bool {
    switch self {
    case .cue, .request: true
    case .finished, .failed: false
    }
  }
}

/// What a script asks of the session beyond a cue.
public enum Request {
  /// Runs all on one clock, and goes on when the last has ended. One that fails closes the others.
  case together([any Script])
  /// Runs the script for at most so long.
  case within(TimeSpan, any Script)
  /// Another routine, to its end.
  case play(any Script)
}

/// What a request gave.
public enum Reply: Equatable {
  /// The script begins, or its request ended.
  case done
  /// nil: the question was skipped, or its time ran out.
  case answer(Answer?)
  /// Whether the script of a `within` ended before its time did.
  case inTime(Bool)
  /// The request was refused, or what it started failed.
  indirect case failed(Fault)
}
