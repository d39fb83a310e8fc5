/// Quiet lines on settings that were not used, each once, to be told when all is over. That none of
/// them are is told at once, because what plays then is not what the person is used to.
final class SettingsNotes {
  private(set) var lines: [String] = []

  init(_ file: SettingsFile) {
    guard let note = file.note else { return }
    if file.failure == nil { lines = [note] } else { Output.message(note) }
  }

  func add(_ line: String) {
    if !lines.contains(line) { lines.append(line) }
  }
}
