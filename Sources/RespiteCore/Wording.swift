/// What the program itself says, in the language that the person reads.
public struct Wording: Sendable {
  /// By what it is in English.
  public var texts: [String: String]
  /// How it shows times of day.
  public var clock: ClockFace

  public init(texts: [String: String] = [:], clock: ClockFace = .twentyFourHours) {
    self.texts = texts
    self.clock = clock
  }

  /// The line with its values in the places of `%s`, or of `%2$s` for the second.
  public func callAsFunction(_ line: String, _ values: String...) -> String {
    let text = texts[line] ?? line
    guard !values.isEmpty else { return text }
    var result = ""
    var rest = Substring(text)
    var next = 0
    while let mark = rest.firstIndex(of: "%") {
      result += rest[..<mark]
      rest = rest[mark...].dropFirst()
      if rest.count > 2, let place = rest.first?.wholeNumberValue, rest.dropFirst().hasPrefix("$s")
      {
        result += values.indices.contains(place - 1) ? values[place - 1] : ""
        rest = rest.dropFirst(3)
      } else if rest.first == "s" {
        result += values.indices.contains(next) ? values[next] : ""
        next += 1
        rest = rest.dropFirst()
      } else {
        result += "%"
      }
    }
    return result + rest
  }

  /// One of something, or so many of them.
  public func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? self(one) : self(many, "\(number)")
  }
}

extension Wording {
  /// Yes or no as a person types it, in English or in their own language: the word, or its first
  /// letter. nil where it is neither.
  public func flag(_ text: String) -> Bool? {
    let text = text.lowercased()
    return [("yes", true), ("no", false)].first { word, _ in
      [word, self(word)].contains { $0 == text || $0.prefix(1) == text }
    }?.1
  }
}
