import RespiteCore
import Terminal

/// What a timer starts: this program, where it looks for what it looks for now.
struct TimerProgram {
  var path: String
  /// By name, what of the environment says where things are.
  var variables: [(name: String, value: String)]

  /// A timer does not see what a shell has been told.
  private static let names = [
    "RESPITE_PLUGIN_PATH", "TZ", "TZDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
  ]

  static func current() throws(Fault) -> TimerProgram {
    let environment = Environment.variables()
    guard let path = ProgramFolders.programPath else {
      throw Fault(.runtime, "it is not known where this program is")
    }
    let variables = names.compactMap { name in environment[name].map { (name: name, value: $0) } }
    for text in [path] + variables.map(\.value)
    where text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw Fault(.value, "no timer can be told of a path with control characters in it")
    }
    return TimerProgram(path: path, variables: variables)
  }

  // MARK: - systemd

  var service: String {
    let environment = variables.map { "Environment=\(Self.unitQuoted("\($0.name)=\($0.value)"))\n" }
    return """
      # \(TimerFile.mark)
      [Unit]
      Description=Tell of a pause that is due

      [Service]
      Type=oneshot
      \(environment.joined())ExecStart=\(unitCommand) plan tick
      TimeoutStartSec=60
      # What it says is kept; that it was started each minute is not.
      SyslogLevel=notice
      LogLevelMax=notice

      """
  }

  static let timer = """
    # \(TimerFile.mark)
    [Unit]
    Description=Look each minute whether a pause is due

    [Timer]
    OnCalendar=*-*-* *:*:00 UTC
    AccuracySec=1s
    Persistent=true

    [Install]
    WantedBy=timers.target

    """

  /// systemd starts no program with a quote or a backslash in its path, but env does. The colon
  /// keeps it from looking for variables.
  private var unitCommand: String {
    let isPlain = !path.contains { "\"'\\".contains($0) }
    return (isPlain ? "" : ":/usr/bin/env ") + Self.unitQuoted(path)
  }

  static func unitQuoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%")
    return "\"\(escaped)\""
  }

  // MARK: - launchd

  func agent(label: String) -> String {
    let environment = variables.map {
      "    <key>\($0.name)</key>\n    <string>\(Self.xmlEscaped($0.value))</string>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(TimerFile.mark) -->
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>\(label)</string>
        <key>ProgramArguments</key>
        <array>
          <string>\(Self.xmlEscaped(path))</string>
          <string>plan</string>
          <string>tick</string>
        </array>
        <key>EnvironmentVariables</key>
        <dict>
      \(environment.joined())  </dict>
        <key>StartInterval</key>
        <integer>60</integer>
        <key>ProcessType</key>
        <string>Background</string>
      </dict>
      </plist>

      """
  }

  static func xmlEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: - cron

  /// - Parameter bus: how the desktop is reached, which cron does not know.
  func cronLine(bus: String?) -> String {
    let all = variables + (bus.map { [(name: "DBUS_SESSION_BUS_ADDRESS", value: $0)] } ?? [])
    let words = all.map { "\($0.name)=\(Self.shellQuoted($0.value))" } + [Self.shellQuoted(path)]
    let command = words.joined(separator: " ") + " plan tick >/dev/null"
    // To cron a percent sign is the end of the line.
    return "* * * * * " + command.replacing("%", with: "\\%")
  }

  static func shellQuoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
