import ArgumentParser
import RespiteCore

struct PlanUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take away what install has written.",
    discussion: "Your plans stay as they are.")

  func run() throws {
    try reportingFaults {
      let timer = PlanTimer.ofSystem
      if timer == .cron {
        Output.data("Take the line with plan tick out of your table: crontab -e")
        return
      }
      let files = try timer.files(TimerProgram.current())
      try TimerFile.check(files)
      let own = files.filter { [.own, .outdated].contains($0.presence) }
      if own.isEmpty {
        Output.data("Nothing is installed.")
        return
      }
      let isStopped = PlanTimer.run(timer.stopCommands)
      for file in own { try file.remove() }
      timer.removeLinks(to: own)
      for file in own { Output.data("Removed: \(file.path)") }
      guard isStopped, PlanTimer.run(timer.forgetCommands) else { throw ExitCode.unavailable }
    }
  }
}
