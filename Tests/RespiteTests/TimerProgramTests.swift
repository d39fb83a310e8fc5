import Testing

@testable import respite

/// How a timer is told of the program, wherever that is.
struct TimerProgramTests {
  private let program = TimerProgram(
    path: #"/opt/a b/100%"'\&<respite"#, variables: [("XDG_DATA_HOME", "/data/50% of it")])

  @Test("systemd")
  func unit() {
    #expect(
      program.service.contains(
        #"ExecStart=:/usr/bin/env "/opt/a b/100%%\"'\\&<respite" plan tick"# + "\n"))
    #expect(program.service.contains("Environment=\"XDG_DATA_HOME=/data/50%% of it\"\n"))
    let plain = TimerProgram(path: "/opt/a $b/respite", variables: []).service
    #expect(plain.contains(#"ExecStart="/opt/a $b/respite" plan tick"# + "\n"))
    #expect(TimerProgram.timer.contains("OnCalendar=*-*-* *:*:00 UTC\n"))
  }

  @Test("launchd")
  func agent() {
    let text = program.agent(label: "respite.plan")
    #expect(text.contains(#"<string>/opt/a b/100%"'\&amp;&lt;respite</string>"#))
    #expect(
      text.contains("    <key>XDG_DATA_HOME</key>\n    <string>/data/50% of it</string>\n  </dict>")
    )
  }

  @Test("cron")
  func cron() {
    #expect(
      program.cronLine(bus: "unix:path=/run/bus")
        == #"* * * * * XDG_DATA_HOME='/data/50\% of it' "#
        + #"DBUS_SESSION_BUS_ADDRESS='unix:path=/run/bus' "#
        + #"'/opt/a b/100\%"'\''\&<respite' plan tick >/dev/null"#)
  }
}
