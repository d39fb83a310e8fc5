import ArgumentParser
import RespiteCore

struct JournalEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase what was kept, for good.",
    discussion: """
      Without a date: all of it, with what routines remember. What is erased is overwritten in the \
      journal's files. Backups and what you exported are yours to erase.
      """)

  @Option(
    help: ArgumentHelp(
      "Only what is older than that day, such as 2026-03-29 or monday.", valueName: "date"))
  var before: JournalDate?
  @Flag(help: "Ask nothing.") var yes = false

  func run() throws {
    try reportingFaults {
      try Consent.check(yes)
      let question =
        before.map { "Erase what is older than \($0.date.words(Wording())), for good?" }
        ?? "Erase the whole journal, and what routines remember, for good?"
      guard Consent.isGiven(yes, question) else {
        Output.message("Nothing is erased.")
        return
      }
      let count = try ProgramJournal.use { try $0.erase(before: before?.date) } ?? 0
      // What ticks have told names steps of plans.
      if before == nil { Erasure.eraseTicks() }
      Output.data(JournalLook().count(ofSessions: count) + " erased.")
    }
  }
}
