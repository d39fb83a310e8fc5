extension TimeSpan {
  /// Reads a length as a plan writes it: "20m", "1h30m", "2 h", "90s".
  ///
  /// nil for anything else, and for more than a day.
  public init?(written text: String) {
    var seconds = 0
    var rest = text.lowercased().filter { $0 != " " }[...]
    if rest.isEmpty { return nil }
    var largest = Int.max
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...5).contains(digits.count), let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      let size: Int
      switch unit {
      case "h", "hour", "hours": size = 3600
      case "m", "min", "minute", "minutes": size = 60
      case "s", "sec", "second", "seconds": size = 1
      default: return nil
      }
      // Each unit once, the larger first.
      guard size < largest else { return nil }
      largest = size
      seconds += number * size
    }
    guard seconds <= 86_400 else { return nil }
    self = .seconds(Double(seconds))
  }

  /// For a plan's sentences: "20 min", "1 h 30 min", "45 s".
  public var words: String {
    let whole = wholeSeconds
    let parts = [(whole / 3600, "h"), (whole / 60 % 60, "min"), (whole % 60, "s")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "0 min" : parts.joined(separator: " ")
  }

  /// Without its fraction of a second.
  public var wholeSeconds: Int64 { nanoseconds / 1_000_000_000 }
}
