import Terminal

extension Home {
  /// The same as text, for where nothing can be drawn.
  /// - Parameter width: of a line; nil where a line has no end, as for another program.
  func text(width: Int?) -> String {
    var lines: [String] = []
    if let next { lines += [SafeText(next).string, ""] }
    lines += [look.wording("Right now: respite run %s", rightNow.name), ""]
    let longest = min(items.map(\.name.cellWidth).max() ?? 0, 26)
    let indent = String(repeating: " ", count: longest + 4)
    for item in items {
      let about = SafeText(item.about).string
      let parts = width.map { about.wrapped(toWidth: max(10, $0 - longest - 4)) } ?? [about]
      lines.append("  " + SafeText(item.name).string.padded(toWidth: longest) + "  " + parts[0])
      lines += parts.dropFirst().map { indent + $0 }
    }
    lines += ["", look.wording("Someone to talk to: respite support")]
    return lines.joined(separator: "\n")
  }
}
