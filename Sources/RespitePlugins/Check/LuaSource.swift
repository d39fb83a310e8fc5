import RespiteCore

/// A Lua file as its author wrote it, to find places in.
struct LuaSource {
  let lines: [String]
  let tokens: [LuaToken]

  init(_ written: String) {
    // To Swift, "\r\n" is one character, and not "\n".
    let text = String(String.UnicodeScalarView(written.unicodeScalars.filter { $0 != "\r" }))
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    tokens = LuaLexer.tokens(of: text)
  }

  /// - Throws: `Fault` when the file cannot be read.
  init(path: String) throws(Fault) {
    self.init(String(decoding: try readFile(path), as: UTF8.self))
  }

  /// The line of that number, from 1.
  func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Where a line's first word stands.
  func start(ofLine number: Int) -> SourcePlace {
    let blank = (line(number) ?? "").unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return SourcePlace(number, blank == (line(number) ?? "").unicodeScalars.count ? 1 : blank + 1)
  }

  func token(_ index: Int) -> LuaToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The index of the bracket that closes the one at `index`, or of the last token.
  func closing(of index: Int) -> Int {
    var depth = 0
    for position in index..<tokens.count where tokens[position].kind == .symbol {
      switch tokens[position].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth <= 0 { return position }
      default: break
      }
    }
    return tokens.count - 1
  }

  /// The index of the `end` of the function or other block at `index`, or of the last token.
  func end(ofBlockAt index: Int) -> Int {
    var depth = 0
    for position in index..<tokens.count where tokens[position].kind == .keyword {
      switch tokens[position].text {
      case "function", "do", "if", "repeat": depth += 1
      case "end", "until":
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
    }
    return tokens.count - 1
  }

  /// The index of the `return` of the file itself, after all that stands in blocks or brackets.
  var result: Int? { first(from: tokens.startIndex) { $0.isKeyword("return") } }

  /// Where a second value begins that the file returns, and nobody takes.
  var ignoredResult: SourcePlace? {
    result.flatMap { first(from: $0) { $0.isSymbol(",") } }.flatMap { token($0 + 1)?.place }
  }

  /// The first token from `start` on, outside blocks and brackets, that is looked for.
  private func first(from start: Int, where isWanted: (LuaToken) -> Bool) -> Int? {
    var position = start
    while position < tokens.count {
      let token = tokens[position]
      if isWanted(token) { return position }
      if token.kind == .symbol, ["(", "[", "{"].contains(token.text) {
        position = closing(of: position)
      } else if token.kind == .keyword, ["function", "do", "if", "repeat"].contains(token.text) {
        position = end(ofBlockAt: position)
      }
      position += 1
    }
    return nil
  }

  /// A field of a table: the index of its name and of what it is set to.
  struct Field {
    var name: String
    var index: Int
    var value: Int
  }

  /// The named fields of the table that opens at `index`, not those of tables inside.
  func fields(ofTableAt index: Int) -> [Field] {
    var fields: [Field] = []
    var position = index + 1
    let end = closing(of: index)
    var isStart = true
    while position < end {
      let token = tokens[position]
      if isStart, token.kind == .name, self.token(position + 1)?.isSymbol("=") == true {
        fields.append(Field(name: token.text, index: position, value: position + 2))
      } else if isStart, token.isSymbol("["), let name = self.token(position + 1),
        name.kind == .string, self.token(position + 3)?.isSymbol("=") == true
      {
        fields.append(Field(name: name.text, index: position + 1, value: position + 4))
      }
      isStart = token.isSymbol(",") || token.isSymbol(";")
      if token.kind == .symbol, ["(", "[", "{"].contains(token.text) {
        position = closing(of: position)
      } else if token.isKeyword("function") {
        position = self.end(ofBlockAt: position)
      }
      position += 1
    }
    return fields
  }

  /// The names that the file gives to things of its own.
  var declaredNames: Set<String> {
    var names: Set<String> = []
    for (index, token) in tokens.enumerated() where token.kind == .name {
      let before = self.token(index - 1)
      if before?.isKeyword("local") == true || before?.isKeyword("function") == true
        || self.token(index + 1)?.isSymbol("=") == true
      {
        names.insert(token.text)
      }
    }
    return names
  }
}
