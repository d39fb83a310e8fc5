/// As cron is told of it.
extension TimerProgram {
  /// - Parameter bus: how the desktop is reached, which cron does not know.
  func cronLine(bus: String?) -> String {
    let all = variables + (bus.map { [(name: "DBUS_SESSION_BUS_ADDRESS", value: $0)] } ?? [])
    let words = all.map { "\($0.name)=\($0.value.shellQuoted)" } + [path.shellQuoted]
    let command = words.joined(separator: " ") + " plan tick >/dev/null"
    // To cron a percent sign is the end of the line.
    return "* * * * * " + command.replacing("%", with: "\\%")
  }
}
