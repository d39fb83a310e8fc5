/// How far a place's clocks are from UTC, and when that changes.
///
/// A value made of a zone file's bytes or of a POSIX rule; finding and reading the file is for
/// others.
public struct TimeZoneRules: Hashable, Sendable {
  /// A time during which the offset stays what it is.
  public struct Stretch: Hashable, Sendable {
    /// Seconds east of UTC, under 26 hours either way.
    public var offset: Int64
    /// The first moment; nil where it has no beginning.
    public var start: Instant?
    /// The first moment after it; nil where it has no end.
    public var end: Instant?
  }

  /// Why bytes or words are no rules.
  public struct Problem: Error, Hashable, CustomStringConvertible, Sendable {
    public var description: String
    init(_ description: String) { self.description = description }
  }

  /// When the offset changes, in order.
  let transitions: [Int64]
  /// One more than there are transitions: the first holds before all of them.
  let offsets: [Int64]
  /// What holds after the last transition; nil: what held then stays.
  let rule: POSIXZone?

  init(transitions: [Int64], offsets: [Int64], rule: POSIXZone?) {
    self.transitions = transitions
    self.offsets = offsets
    self.rule = rule
  }

  /// The same offset at all times, in seconds east of UTC.
  public init(offset: Int64) { self.init(transitions: [], offsets: [offset], rule: nil) }

  public static let utc = TimeZoneRules(offset: 0)

  /// Rules such as "CET-1CEST,M3.5.0,M10.5.0/3".
  public init(posix text: String) throws(Problem) {
    let rule = try POSIXZone(text)
    self.init(transitions: [], offsets: [rule.standard], rule: rule)
  }

  /// Rules as a zone file holds them: RFC 9636, any version.
  public init(tzif bytes: [UInt8]) throws(Problem) {
    var reader = TZifReader(bytes)
    self = try reader.read()
  }

  /// Seconds east of UTC.
  public func offset(at instant: Instant) -> Int64 { stretch(at: instant).offset }

  /// The stretch that a moment is in.
  public func stretch(at instant: Instant) -> Stretch {
    let time = instant.secondsSince1970
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= time { low = middle + 1 } else { high = middle }
    }
    let start = low > 0 ? Instant(secondsSince1970: transitions[low - 1]) : nil
    guard low == transitions.count else {
      return Stretch(
        offset: offsets[low], start: start, end: Instant(secondsSince1970: transitions[low]))
    }
    guard let rule else { return Stretch(offset: offsets[low], start: start, end: nil) }
    var stretch = rule.stretch(at: instant)
    if let start, stretch.start.map({ $0 < start }) ?? true { stretch.start = start }
    return stretch
  }
}
