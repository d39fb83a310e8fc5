import Foundation
import Testing

/// Terminals of every kind, and none.
struct SurroundingsTests {
  @Test(
    "where no timer can be had, a routine that never ends is stopped all the same",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func withoutTimers() throws {
    let tiny = try Tiny("while true do end")
    var shell = tiny.program
    shell.path = "/bin/bash"
    let outcome = try withExtendedLifetime(tiny.home) {
      try shell.run(["-c", "ulimit -i 0; exec \"$0\" preview tiny", tiny.program.path])
    }
    #expect(outcome.ending != .exited(0))
    #expect(outcome.errors.contains("it ran for 250 ms without letting time pass"))
  }

  private func text(_ terminal: PseudoTerminal) -> String {
    String(decoding: terminal.output, as: UTF8.self)
  }

  /// What was written without its control sequences, and the finals of the sequences.
  private func taken(_ output: [UInt8]) -> (plain: [UInt8], finals: Set<UInt8>) {
    var plain: [UInt8] = []
    var finals: Set<UInt8> = []
    var rest = output[...]
    while let byte = rest.popFirst() {
      guard byte == 0x1B, rest.first == UInt8(ascii: "[") else {
        plain.append(byte)
        continue
      }
      rest = rest.dropFirst().drop { !(0x40...0x7E).contains($0) }
      if let final = rest.popFirst() { finals.insert(final) }
    }
    return (plain, finals)
  }

  @Test(
    "lines by themselves where the terminal cannot do more, or the person asks for them",
    arguments: [("TERM", "dumb"), ("TERM", ""), ("ACCESSIBLE", "1")])
  func plain(variable: String, value: String) throws {
    let tiny = try Tiny(
      "r:inhale(0.2) r:exhale(0.3)", closing: "", environment: [variable: value])
    let terminal = try tiny.play()
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
    #expect(text(terminal).contains("Breathe in, 0.2.\r\nBreathe out, 0.3.\r\n"))
  }

  @Test("questions and commands are typed as lines there")
  func plainInput() throws {
    let tiny = try Tiny(
      """
      local drink = r:choose("Which?", { "tea", "coffee" })
      local knot = r:rate("Knot?")
      r:say(drink .. " and " .. knot, { seconds = 0.1 })
      r:wait(30)
      """, environment: ["TERM": "dumb"])
    let terminal = try tiny.play()
    try terminal.waitForOutput("Which?")
    try terminal.waitForOutput("  2. coffee")
    try terminal.send("3\n")
    try terminal.waitForOutput("a number from 1 to 2")
    // The second line is typed before it is asked for.
    try terminal.send("2\n7\n")
    try terminal.waitForOutput("coffee and 7")
    try terminal.send("p\n")
    try terminal.waitForOutput("Paused.")
    try terminal.send("p\n")
    try terminal.waitForOutput("Going on.")
    try terminal.send("q\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("an end of the input skips what is asked and asked later, and everything plays on")
  func endOfInput() throws {
    let tiny = try Tiny(
      #"r:ask("First?") r:say("Between.", { seconds = 0.1 }) r:ask("Second?")"#,
      environment: ["TERM": "dumb"])
    let terminal = try tiny.play()
    try terminal.waitForOutput("First?")
    try terminal.send(control: "D")
    try terminal.waitForOutput("Second?")
    #expect(try terminal.waitForEnd(timeout: .seconds(5)) == .exited(0))
  }

  @Test(
    "colours follow the choice, then NO_COLOR, then FORCE_COLOR",
    arguments: [
      ([], [:], true), ([], ["NO_COLOR": "1"], false), ([], ["NO_COLOR": ""], true),
      (["--color=never"], ["FORCE_COLOR": "1"], false),
      (["--color=always"], ["NO_COLOR": "1"], true),
      ([], ["TERM": "vt100", "FORCE_COLOR": "3"], true),
    ] as [([String], [String: String], Bool)])
  func color(arguments: [String], environment: [String: String], isColored: Bool) throws {
    let tiny = try Tiny(Tiny.breath, environment: environment)
    let terminal = try tiny.play(arguments)
    try terminal.waitForScreen("Breathe in")
    try terminal.send("qq")
    try terminal.waitForEnd()
    #expect(text(terminal).contains("38;") == isColored)
    // The words have the terminal's own colour in any case.
    let styles = terminal.screen.cells.joined().map(\.style.foreground)
    #expect(styles.allSatisfy { $0 == .default })
  }

  @Test("a pipe gets no escape sequences, even with --color=always")
  func pipe() throws {
    let tiny = try Tiny("r:inhale(0.2)", closing: "")
    for arguments in [[], ["--color=always"], ["--json"], ["--linear"]] {
      let outcome = try tiny.pipe(arguments)
      #expect(!outcome.output.utf8.contains(0x1B))
      #expect(outcome.ending == .exited(0))
    }
  }

  @Test("only ASCII is written with --ascii")
  func ascii() throws {
    let tiny = try Tiny(
      #"r:say("“Größe” – it’s 深い…", { seconds = 1 }) r:breathe { inhale = 4, exhale = 4 }"#)
    let terminal = try tiny.play(["--ascii"])
    try terminal.waitForScreen(#""Groesse" - it's ??..."#)
    try terminal.waitForScreen("Breathe in  ")
    try terminal.send("?")
    try terminal.waitForScreen("what comes next")
    try terminal.send("qq")
    try terminal.waitForEnd()
    let plain = taken(terminal.output).plain
    #expect(plain.allSatisfy { $0 < 0x80 })
  }

  @Test("an inline session stays in the scrollback, below the prompt")
  func inline() throws {
    let tiny = try Tiny(#"r:show("Here it is.") r:wait(1)"#)
    let terminal = try tiny.play(["--inline"], rows: 24)
    try terminal.waitForScreen("Here it is.")
    #expect(!terminal.screen.isAlternate)
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = terminal.screen.scrollback + terminal.screen.lines
    let last = try #require(lines.firstIndex { $0.contains("Bye, done") })
    let summary = try #require(lines.firstIndex { $0.contains("all for you") })
    #expect(last < summary)
    #expect(lines.count { $0.contains("Bye, done") } == 1)
    #expect(lines.count { $0.contains("all for you") } == 1)
    #expect(try terminal.isRestored())
  }

  @Test("an inline session on a terminal made smaller, and larger again", arguments: [6, 8, 24])
  func inlineResized(rows: Int) throws {
    let tiny = try Tiny(Tiny.breath)
    let terminal = try tiny.play(["--inline"], rows: rows, columns: 30)
    try terminal.waitForScreen("Breathe in")
    try terminal.resize(rows: min(rows, 10), columns: 20)
    try terminal.send(" ")
    try terminal.waitForScreen("Paused")
    try terminal.resize(rows: rows, columns: 40)
    try terminal.send(" ")
    try terminal.waitForScreen("Breathe in")
    // Centred in what there is now, and once.
    let line = try #require(terminal.screen.lines.first { $0.contains("Breathe in") })
    #expect(line.prefix { $0 == " " }.count == 13)
    #expect(terminal.screen.lines.count { $0.contains("Tiny") } == 1)
    try terminal.send("qq")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(try terminal.isRestored())
  }

  @Test("the smallest terminal shows a breath, its time and its round")
  func smallest() throws {
    let tiny = try Tiny(Tiny.breath)
    let terminal = try tiny.play(rows: 6, columns: 20)
    try terminal.waitForScreen("Breathe in  ")
    #expect(terminal.screen.lines.first?.hasSuffix("1/2") == true)
    try terminal.send("?")
    try terminal.waitForScreen("Someone to call")
  }

  @Test("on a narrow terminal, what is said once a session is over breaks between words")
  func narrowSummary() throws {
    let tiny = try Tiny(#"r:say("Well", { seconds = 1.2 })"#)
    let terminal = try tiny.play(["--tempo", "2"], rows: 10, columns: 22)
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = terminal.screen.lines
    #expect(lines.contains { $0.hasPrefix("Tiny: ") && $0.hasSuffix("all for") }, "\(lines)")
    #expect(lines.contains("you."), "\(lines)")
  }

  @Test("nothing that a plugin writes reaches the terminal as a command")
  func hostileWords() throws {
    let home = try TemporaryHome()
    try home.addRoutine(
      "tiny",
      """
      local respite = require "respite"
      return respite.routine {
        title = "Tiny \\27[31m\\27]0;owned\\7title", about = "x",
        run = function(r) r:say("a\\27[2Jb\\7", { seconds = 0.6 }) end,
      }
      """)
    let program = try Program.respite(in: home)
    for arguments in [["--linear"], []] {
      let terminal = try program.start(["run", "tiny"] + arguments)
      terminal.home = home
      try terminal.waitForOutput("ab")
      try terminal.waitForEnd()
      #expect(!text(terminal).contains("\u{7}"))
      #expect(!text(terminal).contains("\u{1B}[31m"))
      #expect(!text(terminal).contains("owned"))
      #expect(terminal.screen.unknown == [])
    }
  }
}
