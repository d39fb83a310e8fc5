import RespitePlugins
import Terminal

/// Findings to read: the place and what is there, the line with a mark under it, and what to do.
enum FindingText {
  static func text(_ finding: Finding, width: Int) -> String {
    var head = WorkingFolder.short(finding.file)
    if let place = finding.place { head += ":\(place.line):\(place.column)" }
    var lines = [SafeText("\(head): \(finding.severity.rawValue): \(finding.message)").string]
    if let place = finding.place, let source = finding.source {
      lines += excerpt(source, column: place.column, width: max(20, width) - 4)
    }
    if let hint = finding.hint { lines.append("    " + SafeText(hint).string) }
    return lines.joined(separator: "\n")
  }

  /// "3 files, 1 error, 2 warnings"
  static func summary(_ findings: [Finding], files: Int) -> String {
    [
      counted(files, "file"), counted(findings.count(.error), "error"),
      counted(findings.count(.warning), "warning"),
    ].joined(separator: ", ")
  }

  /// The line, or as much of it around the column as fits, with a mark under the column.
  private static func excerpt(_ source: String, column: Int, width: Int) -> [String] {
    let scalars = source.unicodeScalars
    let index = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    var before = SafeText(String(source[..<(index ?? source.endIndex)])).string
    let after = SafeText(String(source[(index ?? source.endIndex)...])).string
    let wanted = min(after.cellWidth, width / 3)
    if before.cellWidth + wanted > width {
      while before.cellWidth + wanted + 1 > width { before.removeFirst() }
      before = "…" + before
    }
    let line = (before + after).truncated(toWidth: width)
    return ["    " + line, "    " + String(repeating: " ", count: before.cellWidth) + "^"]
  }

  private static func counted(_ count: Int, _ name: String) -> String {
    "\(count) \(name)" + (count == 1 ? "" : "s")
  }
}
