import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the routines that there are.")

  @Option(help: ArgumentHelp("Only this kind.", valueName: "kind")) var kind: Kind?
  @Flag(help: "An array of JSON objects.") var json = false

  func run() throws {
    let library = PluginLibrary.ofProgram()
    let many = ManyFiles()
    let context = many.applied(
      to: PlayContext.ofProgram(library, SettingsFile.ofProgram().settings))
    let files = library.files()
    var seen: Set<String> = []
    var routines: [Routine] = []
    var lengths: [Double?] = []
    var faults: [Fault] = []
    let reader = RoutineReader(context: context)
    for file in files where seen.insert(file.name).inserted {
      guard many.admits(file, in: library) else { continue }
      do {
        if json {
          let (routine, timeline) = try LoadedRoutine.timeline(
            of: file, options: Session.Options(), context: context)
          guard kind == nil || kind == routine.kind else { continue }
          routines.append(routine)
          lengths.append(timeline.outcome == .completed ? timeline.end.seconds : nil)
        } else {
          let routine = try reader.read(file)
          if kind == nil || kind == routine.kind { routines.append(routine) }
        }
      } catch {
        if error.reason == .module { continue }
        // All routines of a plugin share the fault of its manifest.
        if !faults.contains(error) { faults.append(error) }
      }
    }
    if json {
      Output.data(
        JSON.array(zip(routines, lengths).map { RoutineJSON.value($0, seconds: $1) }).text)
    } else {
      Output.data(RoutineText.list(routines, width: Output.width))
    }
    for fault in library.unreadable() + faults { Output.message("left out: \(fault.told)") }
    many.tell()
    for overlap in library.overlaps(among: files) { Output.message(overlap.description) }
  }
}

extension Kind: ExpressibleByArgument {
  /// What an author calls respite.routine is of the kind ritual.
  public init?(argument: String) {
    self.init(rawValue: argument == "routine" ? Self.ritual.rawValue : argument)
  }
}
