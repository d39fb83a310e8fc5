#if os(Linux)
  import Foundation
  import Testing

  /// The timer that install sets up, with a systemctl that only notes what it is asked.
  @Suite struct PlanTimerTests {
    private let home: TemporaryHome
    private static let folder = ".config/systemd/user"
    private static let files = ["respite-plan.service", "respite-plan.timer"]

    init() throws {
      home = try TemporaryHome()
      try answer("0")
    }

    /// How systemctl ends.
    private func answer(_ status: String) throws {
      let text = """
        #!/bin/sh
        echo "$@" >> "$HOME/asked"
        [ \(status) = 0 ] || echo 'Failed to connect to bus' >&2
        exit \(status)

        """
      for (name, text) in [("systemctl", text), ("notify-send", "#!/bin/sh\n")] {
        try home.writeScript(text, to: "bin/\(name)")
      }
    }

    private func run(_ arguments: String..., path: String? = nil) throws -> Program.Outcome {
      try Program.respite(
        in: home, environment: ["PATH": path ?? home.path + "/bin:/usr/bin:/bin"]
      ).run(["plan"] + arguments)
    }

    private var names: [String] {
      let path = "\(home.path)/\(Self.folder)"
      return (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
    }

    @Test("print shows what would be written, and writes nothing")
    func printing() throws {
      let outcome = try run("install", "--print")
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("OnCalendar=*-*-* *:*:00 UTC\n"))
      #expect(outcome.output.contains("AccuracySec=1s\nPersistent=true\n"))
      #expect(outcome.output.contains(#"respite" plan tick"#))
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: home.path)) == ["bin"])
    }

    @Test("where no notice can be shown, that is told, and by what it could be")
    func noNotices() throws {
      try FileManager.default.removeItem(atPath: home.path + "/bin/notify-send")
      for command in ["install", "status"] {
        let outcome = try run(command, path: home.path + "/bin")
        #expect(outcome.errors.contains("notify-send is missing"))
        #expect(outcome.errors.contains("libnotify-bin"))
      }
    }

    @Test("what is installed is taken away again, whole")
    func course() throws {
      let installed = try run("install")
      #expect(installed.ending == .exited(0) && installed.errors == "")
      #expect(names == Self.files)
      for file in Self.files {
        #expect(installed.output.contains(try home.contents(of: "\(Self.folder)/\(file)")))
      }
      let status = try run("status").output
      #expect(status.contains("respite-plan.timer: there\n"))
      #expect(status.contains("The timer is at work.\nThere was no tick yet.\n"))
      #expect(try run("tick").ending == .exited(0))
      #expect(try run("status").output.contains("The last tick was on "))
      #expect(try run("install").ending == .exited(0))
      #expect(try run("uninstall").ending == .exited(0))
      #expect(names == [])
      #expect(try run("uninstall").output == "Nothing is installed.\n")
      #expect(try run("status").output.contains("respite-plan.timer: not there\n"))
      let asked = try home.contents(of: "asked").split(separator: "\n")
      #expect(
        asked.prefix(2) == ["--user daemon-reload", "--user enable --now respite-plan.timer"])
      #expect(asked.contains("--user disable --now respite-plan.timer"))
    }

    @Test("a file that is not its own is neither written over nor removed", arguments: [0, 1])
    func foreign(which: Int) throws {
      let file = "\(Self.folder)/\(Self.files[which])"
      try home.write("# mine\n", to: file)
      for command in ["install", "uninstall"] {
        let outcome = try run(command)
        #expect(outcome.ending == .exited(73))
        #expect(outcome.errors.contains("is not respite's"))
      }
      #expect(names == [Self.files[which]])
      #expect(try home.contents(of: file) == "# mine\n")
      #expect(!FileManager.default.fileExists(atPath: home.path + "/asked"))
    }

    @Test("a link in the place of a file is not followed")
    func link() throws {
      try home.write("mine\n", to: "elsewhere")
      try home.write("", to: "\(Self.folder)/other")
      try FileManager.default.createSymbolicLink(
        atPath: "\(home.path)/\(Self.folder)/\(Self.files[0])",
        withDestinationPath: home.path + "/elsewhere")
      #expect(try run("install").ending == .exited(73))
      #expect(try home.contents(of: "elsewhere") == "mine\n")
    }

    @Test("where systemctl does not answer, the commands are given")
    func silent() throws {
      try answer("1")
      let outcome = try run("install")
      #expect(outcome.ending == .exited(69))
      #expect(outcome.errors.contains("Failed to connect to bus\nRun by hand:\n"))
      #expect(outcome.errors.contains("  systemctl --user enable --now respite-plan.timer\n"))
      #expect(names == Self.files)
      // As it is when it was enabled in a session that is over.
      let wants = "\(home.path)/\(Self.folder)/timers.target.wants"
      try FileManager.default.createDirectory(atPath: wants, withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: wants + "/respite-plan.timer", withDestinationPath: "../respite-plan.timer")
      #expect(try run("uninstall").ending == .exited(69))
      #expect(names == ["timers.target.wants"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: wants) == [])
    }

    @Test("without systemd it is a line for cron, and nothing is written")
    func cron() throws {
      let outcome = try run("install", path: "/nowhere")
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.hasPrefix("* * * * * TZ='UTC' '/"))
      #expect(outcome.output.hasSuffix("respite' plan tick >/dev/null\n"))
      #expect(names == [])
    }
  }
#endif
