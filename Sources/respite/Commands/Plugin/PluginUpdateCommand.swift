import ArgumentParser
import RespiteCore
import RespitePlugins

struct PluginUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Bring plugins up to date from where they came from.")

  @Argument(help: ArgumentHelp("The plugin; all of them unless given.", valueName: "name"))
  var name: String?
  @Flag(help: "Also replace files that were changed since.") var force = false
  @Flag(name: [.short, .long], help: "Update without asking.") var yes = false

  func run() throws {
    try reportingFaults {
      var store = try PluginStore.ofProgram()
      try store.begin()
      defer { store.end() }
      let names = try name.map { [try store.installed($0).lock.name] } ?? store.all.map(\.lock.name)
      if names.isEmpty { Output.message("No plugin was added.") }
      var failure: Fault?
      for name in names {
        do {
          try update(name, in: &store)
        } catch let fault as Fault {
          // One that cannot be updated is no reason to leave the others as they are.
          if names.count > 1 { Output.message("\(name): \(fault)") }
          failure = fault
        }
      }
      if let failure { throw names.count > 1 ? failure.exitCode : failure }
    }
  }

  private func update(_ name: String, in store: inout PluginStore) throws {
    let old = try store.installed(name)
    try old.checkUnaltered(force: force, command: "update")
    let staged = try store.stage(old.lock.source)
    guard staged.name == name else {
      throw Fault(
        .definition, "the plugin '\(name)' is called '\(staged.name)' now",
        hint: "Remove it, and add it again", file: old.lock.source.shown)
    }
    if staged.record == old.lock, old.isAsInstalled {
      Output.data("\(name) is up to date.")
      return
    }
    let obstacles = old.obstacles(to: staged.package)
    guard obstacles.isEmpty else {
      throw Fault(
        .definition,
        "the new \(name) has files where yours are: \(obstacles.joined(separator: ", "))",
        hint: "Move yours away first", file: old.folder.string)
    }
    try Consent.check(yes)
    Output.data(PluginText.page(staged, library: .ofProgram(), place: old.folder))
    Output.data(PluginText.changes(from: old, to: staged))
    guard Consent.isGiven(yes, "Update \(name)?") else {
      Output.message("\(name) stays as it is.")
      return
    }
    try store.update(old, to: staged)
    Output.data("\(name) is updated.")
  }
}
