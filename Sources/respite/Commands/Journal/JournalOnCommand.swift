import ArgumentParser
import RespiteCore

struct JournalOnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "on", abstract: "Keep what you play again.")

  func run() throws {
    try reportingFaults {
      var file = SettingsFile.ofProgram()
      try file.change { $0.unset(KnownSetting.journal.rawValue) }
      Output.data("The journal is on. It stays on this computer.")
    }
  }
}
