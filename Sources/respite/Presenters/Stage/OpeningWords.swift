import RespiteCore

/// What was told before the first breath, told again below the first breaths, a line at a time: the
/// moment before the start is short, and some read slowly.
struct OpeningWords {
  private var lines: ArraySlice<String>
  /// Since when the first of the lines has been shown.
  private var since: TimeSpan?

  init(_ lines: [String] = []) { self.lines = lines[...] }

  /// The line for that moment, if there is one, and until when it stays. A line that something cuts
  /// short begins anew.
  ///
  /// - Parameters:
  ///   - isFree: whether nothing else is said then.
  ///   - fits: whether there is room for a line; where there is none, it is left out.
  mutating func line(
    at clock: TimeSpan, isFree: Bool, fits: (String) -> Bool
  ) -> (text: String, until: TimeSpan)? {
    if let since, let first = lines.first, clock >= since + readingTime(of: first) {
      lines.removeFirst()
      self.since = nil
    }
    guard isFree else {
      since = nil
      return nil
    }
    lines = lines.drop { !fits($0) }
    guard let first = lines.first else { return nil }
    let since = since ?? clock
    self.since = since
    return (first, since + readingTime(of: first))
  }
}
