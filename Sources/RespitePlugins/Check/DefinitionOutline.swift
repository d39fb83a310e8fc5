import RespiteCore

/// What can be seen of a routine's definition without running it: where it and its parts stand.
struct DefinitionOutline {
  /// Where it begins: `respite` in `respite.breathing {`.
  let place: SourcePlace
  /// The fields of its table.
  let fields: [LuaSource.Field]
  /// The fields of its `params`.
  let parameters: [LuaSource.Field]
  /// What `run` calls its second argument, and the tokens of its body.
  private(set) var values: (name: String, body: Range<Int>)?

  private static let kinds = Set(Kind.allCases.map(\.rawValue) + ["routine"])

  /// - Parameter line: where Lua found the definition, if it got there.
  init(_ source: LuaSource, line: Int?) {
    let starts = source.tokens.indices.filter { index in
      guard source.tokens[index].kind == .name, Self.kinds.contains(source.tokens[index].text),
        let next = source.token(index + 1)
      else { return false }
      return next.isSymbol("{") || next.isSymbol("(")
    }
    let start = starts.last { source.tokens[$0].place.line == line } ?? starts.last
    guard let start else {
      place = source.start(ofLine: line ?? 1)
      fields = []
      parameters = []
      return
    }
    let isField = source.token(start - 1)?.isSymbol(".") == true
    place = source.tokens[isField ? max(start - 2, 0) : start].place
    let table = source.tokens[(start + 1)...].prefix(2).firstIndex { $0.isSymbol("{") }
    fields = table.map { source.fields(ofTableAt: $0) } ?? []
    let params = fields.first { $0.name == "params" }?.value
    parameters =
      params.flatMap { source.token($0)?.isSymbol("{") == true ? $0 : nil }
      .map { source.fields(ofTableAt: $0) } ?? []
    if let run = fields.first(where: { $0.name == "run" }) {
      values = Self.values(ofFunctionAt: run.value, in: source)
    }
  }

  func field(_ name: String) -> LuaSource.Field? { fields.first { $0.name == name } }

  /// The function may stand there, or be named there and stand elsewhere.
  private static func values(
    ofFunctionAt index: Int, in source: LuaSource
  ) -> (name: String, body: Range<Int>)? {
    var start = index
    if let name = source.token(index), name.kind == .name {
      let tokens = source.tokens
      start =
        tokens.indices.first { position in
          guard tokens[position].isKeyword("function") else { return false }
          return source.token(position + 1)?.isName(name.text) == true
            || (source.token(position - 1)?.isSymbol("=") == true
              && source.token(position - 2)?.isName(name.text) == true)
        } ?? index
    }
    guard source.token(start)?.isKeyword("function") == true,
      let open = source.tokens[start...].prefix(3).firstIndex(where: { $0.isSymbol("(") }),
      source.token(open + 2)?.isSymbol(",") == true, let second = source.token(open + 3),
      second.kind == .name
    else { return nil }
    let body = source.closing(of: open) + 1
    return (second.text, body..<max(body, source.end(ofBlockAt: start)))
  }
}
