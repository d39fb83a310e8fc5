/// The strings that are written in a source file of Lua, or of Swift.
enum SourceStrings {
  struct Literal {
    var line: Int
    /// What is assigned to: the name before the `=`.
    var field: String?
    var text: String
  }

  /// Knows quotes, escapes, long brackets and the comments of both languages; not what a format or
  /// an interpolation puts in.
  static func literals(in source: String, comment: String) -> [Literal] {
    var literals: [Literal] = []
    let characters = Array(source)
    var index = 0
    var line = 1
    var code = ""
    func isNext(_ text: String) -> Bool {
      characters[index...].starts(with: text)
    }
    func take(until end: String) -> String {
      var text = ""
      while index < characters.count, !isNext(end) {
        if characters[index] == "\n" { line += 1 }
        if characters[index] == "\\", index + 1 < characters.count, end != "]]" {
          index += 1
        }
        text.append(characters[index])
        index += 1
      }
      index = min(index + end.count, characters.count)
      return text
    }
    while index < characters.count {
      if isNext(comment) {
        while index < characters.count, characters[index] != "\n" { index += 1 }
      } else if let quote = ["\"\"\"", "\"", "'", "[["].first(where: isNext) {
        let start = line
        index += quote.count
        let text = take(until: quote == "[[" ? "]]" : quote)
        literals.append(Literal(line: start, field: field(before: code), text: text))
        code = ""
      } else {
        if characters[index] == "\n" { line += 1 }
        code.append(characters[index])
        index += 1
      }
    }
    return literals
  }

  private static func field(before code: String) -> String? {
    let parts = code.split { $0.isWhitespace }
    guard parts.last == "=", parts.count > 1 else { return nil }
    return parts[parts.count - 2].split { !($0.isLetter || $0 == "_") }.last.map(String.init)
  }
}
