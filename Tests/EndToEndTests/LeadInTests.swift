import Testing

/// The moment before the start, and what is said in it.
struct LeadInTests {
  private func breathe(_ arguments: [String], rows: Int = 24, columns: Int = 80) throws
    -> PseudoTerminal
  {
    let home = try TemporaryHome()
    let terminal = try Program.respite(in: home).start(
      ["breathe"] + arguments, rows: rows, columns: columns)
    terminal.home = home
    return terminal
  }

  @Test("how to breathe safely is seen before the first breath, which needs no key")
  func alone() throws {
    let terminal = try breathe(["4-6", "--rounds", "2"])
    try terminal.waitForScreen("Stop if you feel dizzy")
    try terminal.waitForScreen("any key begins")
    #expect(!terminal.screen.lines.contains { $0.contains("Breathe in") })
    try terminal.waitForScreen("Breathe in")
    // Who reads more slowly finds it again.
    try terminal.waitForScreen("Gentle, not deep.")
  }

  @Test("long holds are told, too; any key begins", arguments: [" ", "n", "\r", "x", "\u{1B}[B"])
  func anyKey(key: String) throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("holds of 7 s")
    try terminal.waitForScreen("This time: --no-holds.")
    try terminal.send(key)
    try terminal.waitForScreen("Breathe in", timeout: .milliseconds(1500))
  }

  @Test("it takes no time of the session's")
  func ownTime() throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("Breathe in")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    // Under two seconds, on a slow machine too.
    let summary = try #require(terminal.screen.lines.first)
    #expect(summary.firstMatch(of: /^Breathing 4-7-8: ([01](\.\d)? s\.|not now)/) != nil)
  }

  @Test("q and Esc leave before anything has begun", arguments: ["q", "\u{1B}"])
  func leave(key: String) throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("holds of 7 s")
    try terminal.send(key)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.lines.first == "Breathing 4-7-8: not now, and that is fine.")
    #expect(try terminal.isRestored())
  }

  @Test("Ctrl-C leaves with 130", arguments: [[], ["--linear"]])
  func interrupt(arguments: [String]) throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"] + arguments)
    try terminal.waitForOutput("holds of 7 s")
    try terminal.send(control: "C")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("Breathe in"))
  }

  @Test("lines wait for the voice that reads them, at most five seconds; a line begins")
  func linear() throws {
    let terminal = try breathe(["4-6", "--rounds", "2", "--linear"])
    try terminal.waitForOutput("Stop if you feel dizzy")
    terminal.watch(for: .milliseconds(1500))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("reathe in"))
    try terminal.waitForOutput("1 of 2, breathe in, 4.", timeout: .seconds(8))
    let other = try breathe(["4-6", "--rounds", "2", "--linear"])
    try other.waitForOutput("? for keys")
    try other.send("\n")
    try other.waitForOutput("1 of 2, breathe in, 4.", timeout: .seconds(3))
  }

  @Test("a pipe waits for nothing, and a session without a breath needs no such words")
  func pipe() throws {
    let tiny = try Tiny(#"r:say("Here.", { seconds = 0.2 })"#, closing: "")
    let outcome = try tiny.pipe(["--linear"])
    #expect(outcome.output == "Tiny, about 0.2 s.\nHere.\nTiny. Take care.\n")
    let terminal = try tiny.play()
    try terminal.waitForScreen("any key begins")
    #expect(!terminal.screen.lines.contains { $0.contains("dizzy") })
  }
}
