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
    let words = (yes: ["yes", self("yes")], no: ["no", self("no")])
    func isOne(of words: [String]) -> Bool {
      words.contains { $0 == text || $0.prefix(1) == text }
    }
    // In English, too, whatever the language: "n" is no in most.
    return isOne(of: words.yes) ? true : isOne(of: words.no) ? false : nil
  }
}

extension Settings {
  var wording: Wording {
    Wording(texts: MessageCatalogs(languages: languages).ofProgram)
  }
}
