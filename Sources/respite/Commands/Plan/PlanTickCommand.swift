import ArgumentParser
import RespiteCore

struct PlanTickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Tell once of what is due: for a timer.",
    discussion: """
      Begins nothing by itself. Call it as often as you like; respite plan install has it called \
      each minute.
      """)

  @OptionGroup var moment: PlanMoment
  @Flag(help: "Show what it would tell, and change nothing.") var dryRun = false

  func validate() throws {
    if moment.at != nil, !dryRun { throw ValidationError("--at goes with --dry-run.") }
  }

  func run() throws {
    try reportingFaults {
      let file = try TickFile.ofProgram()
      let say = SettingsFile.ofProgram().settings.wording
      if dryRun {
        let notice = DesktopNotice(try PlanTick.rehearse(at: moment, file), say)
        Output.data(notice?.line ?? "There is nothing to tell.")
      } else if let notice = DesktopNotice(try PlanTick.run(at: moment, file), say) {
        Output.data(notice.line)
        notice.show()
      }
    }
  }
}
