/// Splits a Lua source into tokens. It accepts more than Lua does: a source with an error in it
/// still has most of its tokens.
struct LuaLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  static func tokens(of source: String) -> [LuaToken] {
    var lexer = LuaLexer(source)
    var tokens: [LuaToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(_ source: String) {
    scalars = Array(source.unicodeScalars)
    if scalars.first == "#" { skipLine() }
  }

  private mutating func next() -> LuaToken? {
    skipBlank()
    guard let scalar = peek(0) else { return nil }
    let place = SourcePlace(line, index - lineStart + 1)
    func token(_ kind: LuaToken.Kind, _ text: String) -> LuaToken {
      LuaToken(kind: kind, text: text, place: place)
    }
    if Self.isLetter(scalar) {
      let word = take { Self.isLetter($0) || Self.isDigit($0) }
      return token(LuaToken.keywords.contains(word) ? .keyword : .name, word)
    }
    if Self.isDigit(scalar) || (scalar == "." && peek(1).map(Self.isDigit) ?? false) {
      return token(.number, number())
    }
    if scalar == "\"" || scalar == "'" { return token(.string, quoted(by: scalar)) }
    if let level = longBracket() { return token(.string, long(level)) }
    for symbol in Self.symbols where starts(with: symbol) {
      index += symbol.count
      return token(.symbol, symbol)
    }
    index += 1
    return token(.symbol, String(scalar))
  }

  /// Those of more than one sign, the longer first.
  private static let symbols = ["...", "..", "==", "~=", "<=", ">=", "::", "//", "<<", ">>"]

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private func starts(with text: String) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  private mutating func advance() {
    if scalars[index] == "\n" {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek(0), isWanted(scalar) {
      text.append(scalar)
      index += 1
    }
    return String(text)
  }

  private mutating func skipLine() {
    while let scalar = peek(0), scalar != "\n" { index += 1 }
  }

  private mutating func skipBlank() {
    while let scalar = peek(0) {
      if scalar.properties.isWhitespace {
        advance()
      } else if starts(with: "--") {
        index += 2
        if let level = longBracket() { _ = long(level) } else { skipLine() }
      } else {
        return
      }
    }
  }

  private mutating func number() -> String {
    var text = ""
    while let scalar = peek(0) {
      let isExponent =
        (text.last.map { "eEpP".contains($0) } ?? false)
        && (scalar == "+" || scalar == "-")
      guard Self.isLetter(scalar) || Self.isDigit(scalar) || scalar == "." || isExponent else {
        break
      }
      text.unicodeScalars.append(scalar)
      index += 1
    }
    return text
  }

  /// An unfinished one ends with its line.
  private mutating func quoted(by quote: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    index += 1
    while let scalar = peek(0), scalar != quote, scalar != "\n" {
      if scalar == "\\", let escaped = peek(1) {
        index += 1
        text.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
      } else {
        text.append(scalar)
      }
      advance()
    }
    if peek(0) == quote { index += 1 }
    return String(text)
  }

  /// How many = stand in the [==[ that comes next.
  private func longBracket() -> Int? {
    guard peek(0) == "[" else { return nil }
    var level = 0
    while peek(1 + level) == "=" { level += 1 }
    return peek(1 + level) == "[" ? level : nil
  }

  private mutating func long(_ level: Int) -> String {
    let end = "]" + String(repeating: "=", count: level) + "]"
    index += level + 2
    var text = String.UnicodeScalarView()
    while index < scalars.count, !starts(with: end) {
      text.append(scalars[index])
      advance()
    }
    index = min(index + end.count, scalars.count)
    return String(text)
  }
}
