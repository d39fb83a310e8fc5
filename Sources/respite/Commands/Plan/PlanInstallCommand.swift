import ArgumentParser
import RespiteCore
import Terminal

struct PlanInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Have the computer tell you when a pause is due.",
    discussion: """
      Has the operating system's timer call respite plan tick each minute. It shows each file that \
      it writes, and needs no more rights than yours.
      """)

  @Flag(name: .customLong("print"), help: "Show what it would write, and write nothing.")
  var printsOnly = false

  func run() throws {
    try reportingFaults {
      let timer = PlanTimer.ofSystem
      let program = try TimerProgram.current()
      DesktopNotice.obstacle.map(Output.message)
      let bus = Environment.variables()["DBUS_SESSION_BUS_ADDRESS"]
      if timer == .cron {
        Output.message("Nothing is written. Add this line with crontab -e:")
        Output.data(program.cronLine(bus: bus))
        return
      }
      let files = try timer.files(program)
      Output.data(files.map(\.shown).joined(separator: "\n"))
      if printsOnly { return }
      try TimerFile.check(files)
      for file in files { try file.write() }
      // launchd takes no second one of the same name.
      if timer == .launchd { _ = timer.stopCommands.map(ChildProcess.complaint) }
      guard PlanTimer.run(timer.startCommands(files)) else {
        if timer == .systemd, ChildProcess.isInstalled("crontab") {
          Output.message("Or have cron do it, with this line in crontab -e:")
          Output.message(program.cronLine(bus: bus))
        }
        throw ExitCode.unavailable
      }
      Output.data("Installed. To take it away again: respite plan uninstall")
    }
  }
}
