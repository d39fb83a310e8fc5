/// How a session ended.
public enum Outcome: Equatable, Sendable {
  case completed
  /// The person ended it.
  case stopped
  indirect case failed(Fault)

  /// The name in JSON, and what the routine's closing is told: "done" there for `completed`.
  public var name: String {
    switch self {
    case .completed: "completed"
    case .stopped: "stopped"
    case .failed: "failed"
    }
  }
}
