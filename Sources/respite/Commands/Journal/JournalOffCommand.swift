import ArgumentParser
import RespiteCore

struct JournalOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "off", abstract: "Keep nothing from now on.")

  func run() throws {
    try reportingFaults {
      var file = SettingsFile.ofProgram()
      try file.change { try $0.set(KnownSetting.journal.rawValue, to: "off") }
      Output.data("The journal is off: nothing that you play is kept from now on.")
      Output.data("What is there stays until respite journal erase.")
    }
  }
}
