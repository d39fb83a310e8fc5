import ArgumentParser
import RespiteCore
import RespitePlugins

struct PlanCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong in plans.",
    discussion: """
      Without a name: your own plans. Ends with 65 if anything does not work; warnings alone are \
      fine.
      """)

  @Argument(help: ArgumentHelp("Plans, or their files.", valueName: "name|path"))
  var plans: [String] = []
  @Flag(help: "An array of JSON objects.") var json = false

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram()
      var files: [PlanFile] = []
      for plan in plans {
        let isPath = plan.hasSuffix(".lua") || plan.hasPrefix("/") || plan.hasPrefix(".")
        files.append(try isPath ? desk.library.file(at: plan) : desk.library.find(plan))
      }
      if plans.isEmpty { files = desk.library.files().filter { $0.folder == nil } }
      let check = PlanCheck(
        context: PlayContext(seed: 0, library: .ofProgram(), localTime: WallClock.fromNow()),
        budget: WorkBudget(seconds: 2, clock: WallClock.processorSeconds))
      let findings = files.flatMap { check.findings(in: $0, read: desk.read) }
      if json {
        Output.data(FindingJSON.text(findings))
      } else {
        for finding in findings { Output.data(FindingText.text(finding, width: Output.width)) }
      }
      if files.isEmpty {
        Output.message("There are no plans here yet. Begin one: respite plan new my-day")
      }
      Output.message(FindingText.summary(findings, files: files.count))
      if findings.hasErrors { throw ExitCode.badData }
    }
  }
}
