import Foundation
import Testing

/// What programs and screen readers read, and how the program ends.
struct OutputTests {
  private static let words = """
    r:say("Hello.", { seconds = 0.2 })
    r:inhale(0.2)
    r:hold(0.1)
    r:exhale(0.3)
    r:chime()
    r:wait(0.1)
    """

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("JSON has a line a cue, each with its time and how late it was, and one for the end")
  func json() throws {
    let outcome = try Tiny(Self.words).pipe(["--json"])
    let lines = try objects(outcome.output)
    #expect(outcome.ending == .exited(0))
    #expect(
      lines.map { $0["cue"] as? String } == [
        "say", "inhale", "hold", "exhale", "chime", "wait", "say", "end",
      ])
    let times = lines.map { ($0["at"] as? Double ?? -1) * 1000 }
    #expect(times.map { Int($0.rounded()) } == [0, 200, 400, 500, 800, 800, 900, 1900])
    for line in lines.dropLast() {
      let late = try #require(line["late_ms"] as? Double)
      #expect((0..<2000).contains(late))
    }
    let end = try #require(lines.last)
    #expect(end["outcome"] as? String == "completed")
    let worst = lines.compactMap { $0["late_ms"] as? Double }.max()
    #expect(end["worst_late_ms"] as? Double == worst)
  }

  @Test("each JSON line is there when its cue starts")
  func flushed() throws {
    let tiny = try Tiny(#"r:say("Now.", { seconds = 60 })"#)
    let terminal = try tiny.play(["--json"])
    try terminal.waitForOutput("\"Now.\"")
    try terminal.waitForOutput("}\r\n")
    try terminal.send("q\n")
    try terminal.waitForOutput("\"stopped\"")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("the quickest breath there is takes less than two kilobytes of lines a minute")
  func linearSize() throws {
    let home = try TemporaryHome()
    let terminal = try Program.respite(in: home).start(["breathe", "1-1", "--linear"])
    let breath = "1 of 150, breathe in, 1.\r\nBreathe out, 1.\r\n"
    try terminal.waitForOutput(breath)
    #expect(breath.utf8.count * 30 < 2048)
  }

  @Test("lines say each phase once")
  func linear() throws {
    let outcome = try Tiny(Self.words).pipe(["--linear"])
    #expect(
      outcome.output == """
        Tiny, about 1.9 s.
        Gentle, not deep.
        Stop if you feel dizzy or tingly.
        Not while driving, in water, or standing with your baby in your arms.
        Leave the holds out if you're pregnant or gave birth recently,
        or if your heart, lungs, blood pressure or seizures worry you.
        This time: --no-holds. Every time: respite settings holds=off.
        It goes at 100 breaths a minute, which is brisk. Keep them light; stop if you feel dizzy.
        Hello.
        Breathe in, 0.2.
        Hold, 0.1.
        Breathe out, 0.3.
        Chime.
        Bye, done
        Tiny: 1.9 s, all for you.

        """)
    #expect(outcome.errors.hasSuffix("Someone to talk to: respite support\n"))
  }

  @Test("nobody reads any more: it ends quietly", arguments: ["--json", "--linear"])
  func closedPipe(mode: String) throws {
    let tiny = try Tiny(#"for i = 1, 100 do r:say("line " .. i, { seconds = 0.2 }) end"#)
    let shell = Program(
      path: "/bin/sh", environment: tiny.program.environment, directory: tiny.home.path)
    let outcome = try shell.run(
      ["-c", "{ \(tiny.program.path) run tiny \(mode); echo \"code $?\" >&2; } | head -n 2"])
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("code 0"))
    #expect(!outcome.errors.contains("rror"))
  }

  @Test("an unknown routine is 66, with a guess")
  func unknownRoutine() throws {
    let outcome = try Tiny("").run(["run", "calm-44"])
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.contains("Did you mean 'calm-444'?"))
    #expect(outcome.output == "")
    let second = try Tiny("").run(["run", "tiny", "three"])
    #expect(second.ending == .exited(66))
    #expect(second.errors.contains("name=value"))
  }

  @Test(
    "what is no usage is 64, and says what would be",
    arguments: [
      (["run", "tiny", "rounds=3"], "has no parameter 'rounds'"),
      (["run", "tiny", "--tempo", "9"], "0.5 to 2"),
      (["run", "tiny", "--json", "--linear"], "choose one"),
      (["run", "tiny", "--nonsense"], "--nonsense"), (["run"], "name"),
      (["breathe", "4-4-4-4-4"], "2 to 4 numbers"), (["breathe", "0.5-0.5"], "shortest"),
      (["breathe", "4-6", "--minutes", "1", "--rounds", "3"], "choose one"),
    ])
  func usage(arguments: [String], words: String) throws {
    let outcome = try Tiny("").run(arguments)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains(words))
    #expect(outcome.output == "")
  }

  @Test("a broken plugin is 65 with its place, and its neighbours still play")
  func brokenPlugin() throws {
    let tiny = try Tiny(#"r:say("Fine.", { seconds = 0.1 })"#)
    try tiny.home.addRoutine("broken", "local x = = 3")
    try tiny.home.addRoutine("empty", "return 3")
    for name in ["broken", "empty"] {
      let outcome = try tiny.run(["run", name])
      #expect(outcome.ending == .exited(65))
      #expect(outcome.errors.contains("\(name).lua"))
    }
    let outcome = try tiny.pipe()
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("Fine."))
  }

  @Test("a routine that fails while it plays is 65 with file and line; its closing still plays")
  func failing() throws {
    let tiny = try Tiny(#"r:say("Hello.", { seconds = 0.1 }) local t = nil; t.x = 1"#)
    let outcome = try tiny.pipe()
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("tiny.lua:6:"))
    #expect(outcome.output.contains("Bye, failed"))
    #expect(outcome.output.contains("That is not your doing."))

    let terminal = try tiny.play()
    try terminal.waitForScreen("Bye, failed")
    #expect(try terminal.waitForEnd() == .exited(65))
    #expect(try terminal.isRestored())
    #expect(terminal.screen.lines.contains { $0.contains("tiny.lua:6:") })
  }

  @Test("what a plugin prints, and a fault of its closing, are told at the end")
  func notes() throws {
    let tiny = try Tiny(#"print("checked") r:wait(0.1)"#, closing: #"error("oh")"#)
    let outcome = try tiny.pipe()
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("checked"))
    #expect(outcome.errors.contains("oh"))
    #expect(!outcome.output.contains("checked"))
  }
}
