import ArgumentParser
import RespiteCore
import RespitePlugins

struct PluginAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a plugin, after showing what it is.",
    discussion: """
      From a folder, a .tar.gz or .zip archive, or a git repository (https, ssh, git or file). \
      None of its routines is played before you play it.
      """)

  @Argument(help: ArgumentHelp("A folder, an archive or a git URL.", valueName: "source"))
  var source: String
  @Flag(name: [.short, .long], help: "Add it without asking.") var yes = false

  func run() throws {
    try reportingFaults {
      try Consent.check(yes)
      let source = try PluginSource(source)
      var store = try PluginStore.ofProgram()
      try store.begin()
      defer { store.end() }
      let staged = try store.stage(source)
      try store.checkFree(staged.name)
      Output.data(
        PluginText.page(staged, library: .ofProgram(), place: store.place(of: staged.name)))
      guard Consent.isGiven(yes, "Add \(staged.name)?") else {
        Output.message("Nothing was added.")
        return
      }
      try store.add(staged)
      let first = staged.routines.first.map { " Play it: respite run \($0.name)" } ?? ""
      Output.data("\(staged.name) is added.\(first)")
    }
  }
}
