/// Numbers and lengths as the person's language writes them.
extension Wording {
  /// At most so many decimals, no trailing zeros: "2.75", in German "2,75".
  public func number(_ value: Double, places: Int = 3) -> String {
    written(value.decimal(places: places))
  }

  /// A length in words: "4.5 s", "1 min 12 s", "5 h 3 min".
  public func length(_ span: TimeSpan) -> String { written(span.brief) }

  /// The text with its decimal point as the language has it.
  private func written(_ text: String) -> String {
    guard let point = text.firstIndex(of: ".") else { return text }
    let say = self
    return say("%s.%s", String(text[..<point]), String(text[text.index(after: point)...]))
  }
}
