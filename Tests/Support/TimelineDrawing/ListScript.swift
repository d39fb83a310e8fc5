import RespiteCore

/// What scripts and a session did, drawn in order.
public final class Log {
  public var events: [String] = []

  public init() {}
}

/// A script given as a list.
public final class ListScript: Script {
  private let plays: [Play]
  private let log: Log
  private var next = 0
  private var names: [String] = []
  private var isClosed = false

  public init(_ plays: [Play], log: Log = Log()) {
    self.plays = plays
    self.log = log
  }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    if isClosed { log.events.append("RESUMED AFTER ITS END") }
    if case .failed(let fault) = reply {
      guard next < plays.count, case .told = plays[next] else { return .failed(fault) }
    }
    let time = position.seconds.brief
    while next < plays.count {
      next += 1
      switch plays[next - 1] {
      case .cue(let cue): return .cue(cue)
      case .together(let parts): return .request(.together(parts.map { script($0) }))
      case .within(let limit, let plays): return .request(.within(limit, script(plays)))
      case .play(let plays): return .request(.play(script(plays)))
      case .fail(let message): return .failed(Fault(.runtime, message))
      case .told: log.events.append("\(time) \(reply.drawn)")
      case .mark(let name): log.events.append("\(time) [\(name)]")
      case .closes(let name): names.append(name)
      case .forever(let plays):
        next -= 1
        return .request(.play(script(plays)))
      }
    }
    return .finished
  }

  private func script(_ plays: [Play]) -> ListScript { ListScript(plays, log: log) }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    for name in names { log.events.append("[\(name) closed]") }
  }
}
