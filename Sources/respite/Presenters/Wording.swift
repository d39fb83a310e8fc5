import RespiteCore
import RespitePlugins

/// What the program itself says while a routine plays, in the language that the person reads.
struct Wording {
  /// By what it is in English.
  var texts: [String: String] = [:]

  /// The line with its values in the places of `%s`, or of `%2$s` for the second.
  func callAsFunction(_ line: String, _ values: String...) -> String {
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
}

extension Wording {
  /// Yes or no as a person types it, in English or in their own language: the word, or its first
  /// letter. nil where it is neither.
  func flag(_ text: String) -> Bool? {
    let text = text.lowercased()
    return [("yes", true), ("no", false)].first { word, _ in
      [word, self(word)].contains { $0 == text || $0.prefix(1) == text }
    }?.1
  }
}

extension Settings {
  var wording: Wording {
    Wording(texts: MessageCatalogs(languages: languages).ofProgram)
  }
}
