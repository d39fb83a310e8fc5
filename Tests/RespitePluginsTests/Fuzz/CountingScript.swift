import RespiteCore

/// Passes a script on and counts how often it is resumed.
final class CountingScript: Script {
  private let script: any Script
  private let count: () -> Void

  init(_ script: any Script, count: @escaping () -> Void) {
    self.script = script
    self.count = count
  }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    count()
    switch script.resume(with: reply, at: position) {
    case .request(.together(let parts)):
      return .request(.together(parts.map { CountingScript($0, count: count) }))
    case .request(.within(let limit, let part)):
      return .request(.within(limit, CountingScript(part, count: count)))
    case .request(.play(let part)): return .request(.play(CountingScript(part, count: count)))
    case let step: return step
    }
  }

  func close() { script.close() }
}
