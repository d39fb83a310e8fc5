import Foundation
import Testing

/// Compares a text with the one recorded in Goldens; with RESPITE_RECORD=1 records it instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["RESPITE_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(
    text + "\n" == recorded, "it differs from \(name).txt; RESPITE_RECORD=1 records it anew",
    sourceLocation: sourceLocation)
}

/// The lines of a screen in a frame of the terminal's size, so that margins are seen.
func framed(_ lines: [String], columns: Int, rows: Int, width: (String) -> Int) -> String {
  let edge = "+" + String(repeating: "-", count: columns) + "+"
  let rows = (0..<rows).map { row in
    let line = row < lines.count ? lines[row] : ""
    return "|" + line + String(repeating: " ", count: max(0, columns - width(line))) + "|"
  }
  return ([edge] + rows + [edge]).joined(separator: "\n")
}
