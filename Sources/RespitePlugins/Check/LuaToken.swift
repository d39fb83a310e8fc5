/// A word, a value or a sign of a Lua source; comments are none.
struct LuaToken: Equatable {
  enum Kind {
    case name, keyword, string, number, symbol
  }

  var kind: Kind
  /// As it is written; of a string, what it says.
  var text: String
  var place: SourcePlace

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
  func isKeyword(_ keyword: String) -> Bool { kind == .keyword && text == keyword }
  func isName(_ name: String) -> Bool { kind == .name && text == name }

  static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
}
