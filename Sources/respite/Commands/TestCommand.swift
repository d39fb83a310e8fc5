import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Check routines against their specs, without waiting.",
    discussion: """
      A spec is NAME_spec.lua beside NAME.lua. Without a path: those among your own plugins. \
      A timeline that differs is shown with - for what was expected and + for what came.
      """)

  @Argument(
    help: ArgumentHelp("Names of routines, or specs, or folders with specs.", valueName: "path"))
  var paths: [String] = []
  @Flag(help: "Write the timelines that came into the specs.") var record = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let found = try library.specs(at: paths.isEmpty ? library.own : paths)
      var (passed, failed) = (0, 0)
      for (path, routine) in found {
        do {
          let run = try SpecRun(Spec(path, routine: routine), library: library)
          passed += run.passed
          if record, !run.failures.isEmpty {
            try write(run)
            Output.data("recorded \(path)")
            continue
          }
          failed += run.failures.count
          for failure in run.failures {
            Output.data("\(path): \(failure.name)")
            Output.data(failure.lines.joined(separator: "\n"))
          }
        } catch let fault as Fault {
          failed += 1
          Output.data("\(fault)")
        }
      }
      if found.isEmpty {
        Output.message("There are no specs here. A spec is NAME_spec.lua beside NAME.lua.")
      }
      Output.data("\(passed) passed, \(failed) failed")
      if failed > 0 { throw ExitCode.unmet }
    }
  }

  private func write(_ run: SpecRun) throws {
    let path = FilePath(run.spec.path)
    let text = String(decoding: try path.contents(), as: UTF8.self)
    let timelines = zip(run.spec.cases, run.actual).compactMap { each, actual in
      each.timeline.map { _ in actual }
    }
    guard let recorded = SpecRecorder.record(timelines, in: text) else {
      throw Fault(
        .data, "its timelines cannot be told apart",
        hint: "Write each as timeline = [[ … ]], one to a case", file: run.spec.path)
    }
    try path.replaceContents(with: recorded.utf8)
  }
}
