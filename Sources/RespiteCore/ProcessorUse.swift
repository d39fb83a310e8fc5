/// What a session's code takes of the processor, against the session time that goes by.
package struct ProcessorUse {
  /// All of it, from the start.
  private(set) var total: TimeSpan = .zero
  /// By how much it is ahead of session time, which works that off as it goes by.
  private var lead: TimeSpan = .zero
  /// The session time at which `lead` was right.
  private var since: TimeSpan = .zero

  /// More than this is a runaway script: it holds the program up, whatever it asks for.
  package static let longestLead: TimeSpan = .seconds(1)

  mutating func add(_ time: TimeSpan, at position: TimeSpan) {
    guard time > .zero else { return }
    total += time
    if position > since {
      lead = max(lead - (position - since), .zero)
      since = position
    }
    lead += time
  }

  /// The closing begins without what the routine has used.
  mutating func forgive() { lead = .zero }

  var isRunaway: Bool { lead > Self.longestLead }
}
