import ArgumentParser
import RespiteCore
import Terminal

struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy", abstract: "See all that is kept of you, or erase it.",
    discussion: """
      One page: what is kept now and how much, where, who can read it, and how to erase it. It \
      shows counts and places, and none of your words.
      """,
    subcommands: [PrivacyShowCommand.self, PrivacyEraseCommand.self],
    defaultSubcommand: PrivacyShowCommand.self)
}

struct PrivacyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "See what is kept, how much, and where.")

  @Flag(help: "A JSON object.") var json = false

  func run() throws {
    try reportingFaults {
      let report = PrivacyReport.ofProgram()
      if json {
        Output.data(report.json.text)
      } else {
        let say = SettingsFile.ofProgram().settings.wording
        Output.data(PrivacyPage(report: report, say: say, width: Output.width).text)
      }
    }
  }
}

struct PrivacyEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase all that is kept of you, for good.",
    discussion: """
      The journal with what routines remember, your settings, and all that lies beside them. \
      Plans, routines, plugins and handouts stay: they are shown with their paths. Backups and \
      what you exported are yours to erase.
      """)

  @Flag(help: "Ask nothing.") var yes = false

  func run() throws {
    try reportingFaults {
      try Consent.check(yes)
      let places = KeptPlaces(environment: Environment.variables())
      let say = SettingsFile.ofProgram().settings.wording
      let report = PrivacyReport.ofProgram()
      guard
        Consent.isGiven(yes, say("Erase the journal, what routines remember, and your settings?"))
      else {
        Output.message(say("Nothing is erased."))
        return
      }
      let faults = Erasure(places: places).run()
      for fault in faults { Output.message("respite: \(fault)") }
      Output.data(
        faults.isEmpty
          ? say("The journal, what routines remember and your settings are erased.")
          : say("The rest is erased."))
      if !report.isJournalWanted {
        Output.data(say("The journal was off. To keep it so: respite journal off"))
      }
      let own = report.plans + report.routines + report.added + report.handouts + report.timers
      if !own.isEmpty {
        Output.data(say("These are yours, and stay:"))
        for path in own { Output.data("  " + SafeText(path).string) }
      }
      if let first = faults.first { throw first.exitCode }
    }
  }
}
