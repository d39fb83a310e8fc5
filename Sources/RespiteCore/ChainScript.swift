/// Several scripts as one, each after the other has ended, with a breath between two.
public final class ChainScript: Script {
  /// One of them, with what it plays after its end, told how that was.
  public struct Part {
    public let script: any Script
    public let closing: (Outcome) -> (any Script)?

    public init(_ script: any Script, closing: @escaping (Outcome) -> (any Script)? = { _ in nil })
    {
      self.script = script
      self.closing = closing
    }
  }

  private enum Place {
    case before, inside, closing
    /// Through so many steps of the breath.
    case between(Int)
  }

  /// In for four, out for six: the breath that every bundled routine is at ease with.
  private static let breath: [Cue] = [
    Cue(.breathe(.inhale, .seconds(4), words: nil)),
    Cue(.breathe(.exhale, .seconds(6), words: nil)),
  ]

  private let parts: [Part]
  private var index = 0
  private var place = Place.before

  public init(_ parts: [Part]) { self.parts = parts }

  public func resume(with reply: Reply, at position: TimeSpan) -> Step {
    switch place {
    case .before: return begin()
    case .inside:
      if case .failed(let fault) = reply { return .failed(fault) }
      // The last one's closing is the session's.
      guard index + 1 < parts.count else { return .finished }
      place = .closing
      guard let closing = parts[index].closing(.completed) else { return breathe(0) }
      return .request(.within(Session.closingLimit, closing))
    // A closing that fails spoils nothing.
    case .closing: return breathe(0)
    case .between(let step):
      if step < Self.breath.count { return breathe(step) }
      index += 1
      return begin()
    }
  }

  private func begin() -> Step {
    guard index < parts.count else { return .finished }
    place = .inside
    return .request(.play(parts[index].script))
  }

  private func breathe(_ step: Int) -> Step {
    place = .between(step + 1)
    return .cue(Self.breath[step])
  }

  /// What is played after all of it has ended so: the closing of the one that was on.
  public func closing(_ outcome: Outcome) -> (any Script)? {
    guard parts.indices.contains(index) else { return nil }
    // That of one which has ended has been played, or is being.
    if case .inside = place { return parts[index].closing(outcome) }
    return nil
  }

  public func placing(_ fault: Fault) -> Fault {
    parts.indices.contains(index) ? parts[index].script.placing(fault) : fault
  }

  public func close() { for part in parts { part.script.close() } }
}
