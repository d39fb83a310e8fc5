import RespiteCore

/// Which parameters a routine's source reads, as far as that can be seen without running it. Where
/// it cannot, nothing is said.
struct ParameterUse {
  private let source: LuaSource
  private let outline: DefinitionOutline
  /// Reads of fields of the values, by the token of the name.
  private var reads: [LuaToken] = []
  private var written: Set<String> = []
  /// The values are handed on as a whole, or read by names that are made while it runs.
  private var escapes = false
  /// The name of the values also stands for something else.
  private var isShadowed = false

  init(_ source: LuaSource, _ outline: DefinitionOutline) {
    self.source = source
    self.outline = outline
    guard let values = outline.values else { return }
    for index in values.body where source.tokens[index].isName(values.name) { look(at: index) }
  }

  private mutating func look(at index: Int) {
    let before = source.token(index - 1)
    let after = source.token(index + 1)
    if before?.isSymbol(".") == true || before?.isSymbol(":") == true { return }
    var name: Int?
    if after?.isSymbol(".") == true { name = index + 2 }
    if after?.isSymbol("[") == true, source.token(index + 2)?.kind == .string { name = index + 2 }
    if let name, let field = source.token(name) {
      let next = source.token(name + (after?.isSymbol("[") == true ? 2 : 1))
      if next?.isSymbol("=") == true { written.insert(field.text) } else { reads.append(field) }
      return
    }
    escapes = true
    isShadowed =
      isShadowed || before?.isKeyword("local") == true || before?.isKeyword("for") == true
      || after?.isKeyword("in") == true || isArgumentOfFunction(index)
  }

  private func isArgumentOfFunction(_ index: Int) -> Bool {
    var position = index - 1
    while let token = source.token(position), token.kind == .name || token.isSymbol(",") {
      position -= 1
    }
    guard source.token(position)?.isSymbol("(") == true else { return false }
    return source.token(position - 1)?.isKeyword("function") == true
      || source.token(position - 2)?.isKeyword("function") == true
  }

  /// Parameters that are declared and read nowhere.
  func unused() -> [LuaToken] {
    if escapes, canReadAnyName { return [] }
    var used = Set(reads.map(\.text))
    // What the constructors read by themselves.
    if outline.field("run") == nil { used.formUnion(["rounds", "minutes", "pause", "breaths"]) }
    for (index, token) in source.tokens.enumerated() {
      if token.kind == .name, source.token(index - 1)?.isSymbol(".") == true {
        used.insert(token.text)
      } else if token.kind == .string {
        if source.token(index - 1)?.isSymbol("[") == true { used.insert(token.text) }
        used.formUnion(Self.names(inBraces: token.text))
      }
    }
    return outline.parameters.filter { !used.contains($0.name) }.map { source.tokens[$0.index] }
  }

  /// Reads of what is no parameter, which give nil.
  func unknown(parameters: [String]) -> [LuaToken] {
    guard !isShadowed else { return [] }
    return reads.filter { !parameters.contains($0.text) && !written.contains($0.text) }
  }

  private var canReadAnyName: Bool {
    source.tokens.enumerated().contains { index, token in
      if token.isName("pairs") || token.isName("next") { return true }
      if token.isName("require") {
        let next = source.token(index + 1)
        let module = next?.isSymbol("(") == true ? source.token(index + 2) : next
        return module?.text != "respite"
      }
      return outline.values.map { token.isName($0.name) } == true
        && source.token(index + 1)?.isSymbol("[") == true
        && source.token(index + 2)?.kind != .string
    }
  }

  /// "child" in "Hug {child}."
  private static func names(inBraces text: String) -> [String] {
    text.split(separator: "{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
