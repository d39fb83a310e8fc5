import ArgumentParser
import RespiteCore
import RespiteJournal
import SystemPackage

struct JournalImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what export has written.",
    discussion: """
      All of it or, where a line is wrong, nothing. What is there already stays as it is, so to \
      take it in twice changes nothing. With - it is read from standard input.
      """)

  @Argument(
    help: ArgumentHelp("A file that respite journal export wrote, or -.", valueName: "file"))
  var file: String

  func run() throws {
    try reportingFaults {
      let bytes: [UInt8]
      let isPiped = file == "-"
      let file = isPiped ? "standard input" : file
      do {
        bytes = try isPiped ? FileDescriptor.standardInput.contents() : FilePath(file).contents()
      } catch {
        throw Fault(.notFound, "it cannot be read: \(error)", file: file)
      }
      let items = try JournalReader.items(bytes, file: file)
      let added = try ProgramJournal.use { try $0.add(items) }
      guard let added else { throw Fault(.value, "no home folder is known", hint: "Set HOME") }
      let count = items.count == 1 ? "1 line" : "\(items.count) lines"
      Output.data("\(count) read, \(added) new.")
    }
  }
}
