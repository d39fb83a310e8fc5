import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What of the operating system starts `respite plan tick` each minute.
enum PlanTimer {
  case systemd
  case launchd
  /// Its table is the person's own, and stays so.
  case cron

  private static let label = "respite.plan"

  static var ofSystem: PlanTimer {
    #if os(macOS)
      .launchd
    #else
      ChildProcess.isInstalled("systemctl") ? .systemd : .cron
    #endif
  }

  /// What it reads, in the person's own folders.
  func files(_ program: TimerProgram) throws(Fault) -> [TimerFile] {
    let environment = Environment.variables()
    switch self {
    case .systemd:
      // The XDG rules: a relative path is ignored.
      let given = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      let base = if let given { given } else { try Self.home(environment) + "/.config" }
      let folder = base + "/systemd/user"
      return [
        TimerFile(path: folder + "/respite-plan.service", text: program.service),
        TimerFile(path: folder + "/respite-plan.timer", text: TimerProgram.timer),
      ]
    case .launchd:
      let folder = try Self.home(environment) + "/Library/LaunchAgents"
      return [
        TimerFile(
          path: "\(folder)/\(Self.label).plist", text: program.agent(label: Self.label))
      ]
    case .cron: return []
    }
  }

  private static func home(_ environment: [String: String]) throws(Fault) -> String {
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw Fault(.value, "no home folder is known", hint: "Set HOME")
    }
    return home
  }

  /// What has it read them and begin.
  func startCommands(_ files: [TimerFile]) -> [[String]] {
    switch self {
    case .systemd:
      [
        ["systemctl", "--user", "daemon-reload"],
        ["systemctl", "--user", "enable", "--now", "respite-plan.timer"],
      ]
    case .launchd:
      files.map { ["launchctl", "bootstrap", "gui/\(getuid())", $0.path] }
    case .cron: []
    }
  }

  /// What has it end, while its files are still there.
  var stopCommands: [[String]] {
    switch self {
    case .systemd: [["systemctl", "--user", "disable", "--now", "respite-plan.timer"]]
    case .launchd: [["launchctl", "bootout", "gui/\(getuid())/\(Self.label)"]]
    case .cron: []
    }
  }

  /// Removes what it has made itself to have them begin with the session, where it did not answer.
  func removeLinks(to files: [TimerFile]) {
    guard self == .systemd else { return }
    for file in files {
      let path = FilePath(file.path)
      guard let name = path.lastComponent else { continue }
      let folder = path.removingLastComponent().appending("timers.target.wants")
      let link = folder.appending(name)
      if FileStatus(link)?.kind == .link { unlink(link.string) }
    }
  }

  /// What has it forget them, when they are gone.
  var forgetCommands: [[String]] {
    self == .systemd ? [["systemctl", "--user", "daemon-reload"]] : []
  }

  /// What fails unless it is at work.
  var lookCommand: [String]? {
    switch self {
    case .systemd: ["systemctl", "--user", "is-active", "respite-plan.timer"]
    case .launchd: ["launchctl", "print", "gui/\(getuid())/\(Self.label)"]
    case .cron: nil
    }
  }

  /// Runs commands one after the other. The first that fails is told, with what is left to be run
  /// by hand.
  /// - Returns: whether all went well.
  static func run(_ commands: [[String]]) -> Bool {
    for (index, command) in commands.enumerated() {
      guard let complaint = ChildProcess.complaint(of: command) else { continue }
      let rest = commands[index...].map { "  " + $0.joined(separator: " ") }
      Output.message(
        "\(command[0]) could not do it: \(complaint)\nRun by hand:\n"
          + rest.joined(separator: "\n"))
      return false
    }
    return true
  }
}
