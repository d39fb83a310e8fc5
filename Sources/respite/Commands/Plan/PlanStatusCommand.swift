import ArgumentParser
import RespiteCore

struct PlanStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show whether the computer's timer is there, and at work.")

  func run() throws {
    try reportingFaults {
      let timer = PlanTimer.ofSystem
      for file in try timer.files(TimerProgram.current()) {
        let state =
          switch file.presence {
          case .none: "not there"
          case .own: "there"
          case .outdated: "there, and out of date: respite plan install writes it anew"
          case .foreign: "there, but not respite's"
          }
        Output.data("\(file.path): \(state)")
      }
      if timer == .cron { Output.data("The timer is cron's: crontab -l shows its table.") }
      if let command = timer.lookCommand {
        let isAtWork = ChildProcess.complaint(of: command) == nil
        Output.data(isAtWork ? "The timer is at work." : "The timer is not at work.")
      }
      DesktopNotice.obstacle.map(Output.message)
      guard let last = try TickFile.ofProgram().read().last else {
        Output.data("There was no tick yet.")
        return
      }
      let local = try PlanDesk.ofProgram().zone().rules.local(at: last)
      let say = Wording(clock: SettingsFile.ofProgram().settings.clock)
      Output.data("The last tick was on \(local.date.words(Wording())) at \(local.time(say)).")
    }
  }
}
