extension Picture {
  /// The keys, and whom to talk to.
  var helpBlock: TextBlock {
    let long = table([
      ("space", "pause, go on"), (look.isASCII ? "n" : "n, →", "what comes next"),
      ("+, -", "faster, slower"), ("q, Esc", "stop, kindly"), ("?", "close this"),
    ])
    let short = table([
      ("space", "pause"), ("n", "next"), ("+ -", "tempo"), ("q", "stop"), ("?", "close this"),
    ])
    let support = look.say("Someone to talk to: respite support")
    var lines = (long.allSatisfy(fits) ? long : short).map { TextBlock.Line($0) }
    lines.append(TextBlock.Line(""))
    lines.append(TextBlock.Line(fits(support) ? support : "respite support", Look.quiet))
    return TextBlock(lines: lines)
  }

  private func fits(_ line: String) -> Bool { line.cellWidth < size.columns }

  /// Two columns, as wide as they need.
  private func table(_ rows: [(String, String)]) -> [String] {
    let rows = rows.map { (look.say($0.0), look.say($0.1)) }
    let left = rows.map(\.0.cellWidth).max() ?? 0
    let right = rows.map(\.1.cellWidth).max() ?? 0
    return rows.map { $0.0.padded(toWidth: left + 2) + $0.1.padded(toWidth: right) }
  }
}
