/// Plays a script for at most so long.
final class LimitedScript: Script {
  private let script: any Script
  private let limit: TimeSpan
  private var hasStarted = false

  init(_ script: any Script, limit: TimeSpan) {
    self.script = script
    self.limit = limit
  }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if case .failed(let fault) = reply { return .failed(fault) }
    if hasStarted { return .finished }
    hasStarted = true
    return .request(.within(limit, script))
  }

  func close() {}
}
