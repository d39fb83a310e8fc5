/// Quiet lines on settings that were not used, each once, to be told when all is over.
final class SettingsNotes {
  private(set) var lines: [String]

  init(_ file: SettingsFile) { lines = [file.note].compactMap { $0 } }

  func add(_ line: String) {
    if !lines.contains(line) { lines.append(line) }
  }
}
