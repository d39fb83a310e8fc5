import RespiteCore

/// Where the steps of a plan stand in its file, as far as that can be seen without running it.
struct PlanOutline {
  /// Where the plan begins: `respite` in `respite.plan {`.
  let place: SourcePlace
  /// The lines of the steps; empty where they are not written out in one table.
  let lines: [Int]

  init(_ source: LuaSource) {
    let start = source.tokens.indices.last { index in
      source.tokens[index].isName("plan") && source.token(index - 1)?.isSymbol(".") == true
        && ["{", "("].contains(source.token(index + 1)?.text ?? "")
    }
    guard let start else {
      place = SourcePlace(1, 1)
      lines = []
      return
    }
    place = source.tokens[max(start - 2, 0)].place
    let table = source.tokens[(start + 1)...].prefix(2).firstIndex { $0.isSymbol("{") }
    let steps = table.flatMap { source.fields(ofTableAt: $0).first { $0.name == "steps" }?.value }
    lines = steps.map { Self.lines(ofTablesIn: $0, source) } ?? []
  }

  private static func lines(ofTablesIn list: Int, _ source: LuaSource) -> [Int] {
    guard source.token(list)?.isSymbol("{") == true else { return [] }
    var lines: [Int] = []
    var position = list + 1
    let end = source.closing(of: list)
    while position < end {
      let token = source.tokens[position]
      if token.isSymbol("{") {
        lines.append(token.place.line)
        position = source.closing(of: position)
      } else if !token.isSymbol(","), !token.isSymbol(";") {
        // Something else is among them: which is which cannot be told.
        return []
      }
      position += 1
    }
    return lines
  }
}
