extension Double {
  /// Reads a number as a person types it: digits of ASCII, a minus before them, and a point or a
  /// comma before decimals.
  ///
  /// nil for anything else, such as 0x4, 4e0, +4 and nan, and for 1,500, which is one thing to some
  /// people and another to others.
  public init?(typed text: String) {
    let number = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      text.utf8.count <= Self.longestTyped, !Self.isAmbiguous(number)
    else { return nil }
    let whole = parts[0].isEmpty ? "0" : String(parts[0])
    let digits = parts.count == 2 && !parts[1].isEmpty ? "\(whole).\(parts[1])" : whole
    guard let value = Double(digits) else { return nil }
    self = text.hasPrefix("-") ? -value : value
  }

  /// Whether a text that is no number looks as if it were to be one: "0x4", "４", "nan".
  static func isMeant(by text: String) -> Bool {
    text.contains(where: \.isNumber) || ["nan", "inf", "infinity"].contains(text.lowercased())
  }

  /// What to write instead of a text that is no number.
  public static func hint(typed text: String, _ say: Wording = Wording()) -> String {
    if isAmbiguous(text[...]) {
      let joined = text.filter { $0 != "," }
      return say("Write %s, or %s with a point", joined, text.replacing(",", with: "."))
    }
    return say("Write plain digits, such as 4 or %s", say.number(5.5))
  }

  /// In bytes.
  private static let longestTyped = 64

  /// Thousands to some, thousandths to others: "1,500".
  private static func isAmbiguous(_ text: Substring) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first else { return false }
    return first != "0" && parts[0].utf8.count <= 3 && parts[1].utf8.count == 3
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The number in digits, without an exponent.
  package var digits: String {
    if let whole = Int64(exactly: self) { return String(whole) }
    let text = String(self)
    guard let mark = text.firstIndex(of: "e"), let power = Int(text[text.index(after: mark)...])
    else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    let significant = text[..<mark].filter(\.isNumber)
    if power >= 0 {
      return sign + significant
        + String(repeating: "0", count: max(power + 1 - significant.count, 0))
    }
    return sign + "0." + String(repeating: "0", count: -power - 1) + significant
  }
}

extension Int {
  /// Reads a whole number as a person types it: digits of ASCII, and a minus before them.
  public init?(typed text: String) {
    guard !text.hasPrefix("+"), let value = Int(text) else { return nil }
    self = value
  }
}
