import ArgumentParser
import RespiteCore
import RespiteJournal

struct JournalExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write all that is kept to standard output.",
    discussion: """
      respite journal export > journal.jsonl

      As JSON, a line for each thing, which respite journal import takes in again; or the sessions \
      as a table (CSV).
      """)

  @Flag(help: "The sessions as a table, for a spreadsheet.") var csv = false
  @Flag(help: "JSON, a line for each thing; so it is unless --csv.") var json = false

  func validate() throws {
    if csv && json { throw ValidationError("--csv and --json: choose one.") }
  }

  func run() throws {
    try reportingFaults {
      var lines = [csv ? JournalCSV.head : JournalJSON.head]
      var isHeard = true
      func write() {
        if lines.isEmpty { return }
        isHeard = isHeard && Output.data(lines.joined(separator: "\n"))
        lines = []
      }
      _ = try ProgramJournal.read { journal in
        try journal.export { item in
          if !csv {
            lines.append(JournalJSON.line(item))
          } else if case .entry(let entry) = item {
            lines.append(JournalCSV.line(entry))
          }
          guard isHeard else { return }
          if lines.count >= 1000 { write() }
        }
      }
      write()
      if !isHeard { throw ExitCode.inputOutput }
    }
  }
}
