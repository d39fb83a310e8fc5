import RespiteCore

/// Finds the place in a source that a fault is about. Lua tells the line; the column is where the
/// words stand that the message names.
struct FaultPlace {
  private let source: LuaSource
  private let line: Int
  private let message: String

  /// - Parameter fallback: where to point for a fault without a line.
  static func of(_ fault: Fault, in source: LuaSource, fallback: SourcePlace) -> SourcePlace {
    guard let line = fault.line else {
      let search = FaultPlace(source: source, line: 1, message: fault.message)
      return search.named(in: source.tokens[...]) ?? fallback
    }
    let search = FaultPlace(source: source, line: line, message: fault.message)
    if fault.message.contains("instead of a routine") { return search.result }
    if fault.message.contains("not returned") { return fallback }
    if let range = fault.message.lastRange(of: " near ") {
      return search.syntax(near: String(fault.message[range.upperBound...]))
    }
    return search.named(in: search.throughBrackets) ?? source.start(ofLine: line)
  }

  private func syntax(near token: String) -> SourcePlace {
    if token == "<eof>" { return end }
    let text = token.count >= 2 && token.first == "'" ? String(token.dropFirst().dropLast()) : token
    let tokens = Array(onLine)
    for (index, each) in tokens.enumerated() where each.text == text && each.kind != .string {
      // Of two in a row, Lua minds the second.
      if index + 1 < tokens.count, tokens[index + 1].text == text {
        return tokens[index + 1].place
      }
      return each.place
    }
    if let byte = Self.byte(of: text) {
      let scalars = (source.line(line) ?? "").unicodeScalars
      let index = scalars.firstIndex { String($0).utf8.first == byte }
      guard let index else { return source.start(ofLine: line) }
      return SourcePlace(line, scalars.distance(from: scalars.startIndex, to: index) + 1)
    }
    guard let found = source.line(line)?.firstRange(of: text) else {
      return source.start(ofLine: line)
    }
    let column = source.lines[line - 1].unicodeScalars.distance(
      from: source.lines[line - 1].startIndex, to: found.lowerBound)
    return SourcePlace(line, column + 1)
  }

  /// The first byte of a character that Lua does not know: "<\226>".
  private static func byte(of token: String) -> UInt8? {
    guard token.hasPrefix("<\\"), token.hasSuffix(">") else { return nil }
    return UInt8(token.dropFirst(2).dropLast())
  }

  /// What the file returns, or else its end.
  private var result: SourcePlace {
    source.result.map { source.tokens[$0].place } ?? end
  }

  /// After the last word of the file.
  private var end: SourcePlace {
    let last = source.lines.lastIndex { !$0.trimmed.isEmpty } ?? 0
    let text = source.lines.isEmpty ? "" : source.lines[last]
    return SourcePlace(last + 1, text.unicodeScalars.count + 1)
  }

  private var onLine: ArraySlice<LuaToken> {
    guard let first = source.tokens.firstIndex(where: { $0.place.line >= line }) else { return [] }
    return source.tokens[first...].prefix { $0.place.line == line }
  }

  /// The line and what its brackets hold: an error in a table is told at the table's start.
  private var throughBrackets: ArraySlice<LuaToken> {
    let tokens = onLine
    guard
      let open = tokens.lastIndex(where: { ["(", "{"].contains($0.text) && $0.kind == .symbol })
    else { return tokens }
    return source.tokens[tokens.startIndex...max(tokens.endIndex - 1, source.closing(of: open))]
  }

  private func named(in tokens: ArraySlice<LuaToken>) -> SourcePlace? {
    for word in MessageWords.words(of: message) {
      if let token = tokens.first(where: { $0.text == word && $0.kind != .keyword })
        ?? tokens.first(where: {
          word.hasPrefix("{") && $0.kind == .string && $0.text.contains(word)
        })
      {
        return place(of: word, in: token)
      }
    }
    return nil
  }

  /// Inside a string on one line, the word itself.
  private func place(of word: String, in token: LuaToken) -> SourcePlace {
    guard token.kind == .string, token.text != word, let text = source.line(token.place.line) else {
      return token.place
    }
    let start = text.unicodeScalars.index(
      text.startIndex, offsetBy: token.place.column - 1, limitedBy: text.endIndex)
    guard let start, let found = text[start...].firstRange(of: word) else { return token.place }
    let column = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
    return SourcePlace(token.place.line, column + 1)
  }
}

extension String {
  /// The last place where the words stand.
  func lastRange(of words: String) -> Range<Index>? { ranges(of: words).last }
}
