/// As systemd is told of it.
extension TimerProgram {
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

  private static func unitQuoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%")
    return "\"\(escaped)\""
  }
}
