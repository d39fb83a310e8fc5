extension Double {
  /// The number as a person writes it: at most three decimals, no trailing zeros.
  public var brief: String { decimal(places: 3) }

  /// At most so many decimals (up to 9), no trailing zeros.
  public func decimal(places: Int) -> String {
    guard abs(self) < 1e9 else { return Int64(exactly: self).map(String.init) ?? String(self) }
    var unit: Int64 = 1
    for _ in 0..<places { unit *= 10 }
    let scaled = Int64((abs(self) * Double(unit)).rounded())
    var text = (self < 0 && scaled > 0 ? "-" : "") + String(scaled / unit)
    var rest = scaled % unit
    if rest > 0 { text += "." }
    while rest > 0 {
      unit /= 10
      text += String(rest / unit)
      rest %= unit
    }
    return text
  }
}
