import Testing

/// What a breath will ask for is seen before it starts.
struct NoticeTests {
  private func breathe(_ arguments: [String]) throws -> PseudoTerminal {
    let home = try TemporaryHome()
    let terminal = try Program.respite(in: home).start(["breathe"] + arguments)
    terminal.home = home
    return terminal
  }

  @Test("long holds are told first; any key goes on", arguments: [" ", "n", "\r", "x"])
  func anyKey(key: String) throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("holds of 7 s")
    try terminal.waitForScreen("any key goes on")
    #expect(!terminal.screen.lines.contains { $0.contains("Breathe in") })
    try terminal.send(key)
    // Not its countdown, which a slow machine may miss.
    try terminal.waitForScreen("Breathe in")
  }

  @Test("reading it takes no time of the session's")
  func ownTime() throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("holds of 7 s")
    terminal.watch(for: .milliseconds(2000))
    try terminal.send(" ")
    try terminal.waitForScreen("Breathe in")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    // Under two seconds, on a slow machine too.
    let summary = try #require(terminal.screen.lines.first)
    #expect(summary.firstMatch(of: /^Breathing 4-7-8: [01](\.\d)? s\./) != nil)
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

  @Test("Ctrl-C leaves with 130")
  func interrupt() throws {
    let terminal = try breathe(["4-7-8", "--rounds", "2"])
    try terminal.waitForScreen("holds of 7 s")
    try terminal.send(control: "C")
    #expect(try terminal.waitForEnd() == .exited(130))
  }

  @Test("all of it is seen on the smallest terminal")
  func small() throws {
    let home = try TemporaryHome()
    let terminal = try Program.respite(in: home).start(
      ["breathe", "4-7-8", "--rounds", "2"], rows: 6, columns: 20)
    try terminal.waitForScreen("holds of 7")
    let text = terminal.screen.lines.dropFirst().map {
      $0.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
    #expect(text.contains("It has holds of 7 s."))
    #expect(text.contains("if they feel like too much."))
  }

  @Test("a gentle breath, or one without its holds, starts at once")
  func nothing() throws {
    for arguments in [["4-4-4", "--rounds", "2"], ["4-7-8", "--rounds", "2", "--no-holds"]] {
      let terminal = try breathe(arguments)
      try terminal.waitForScreen("Breathe in")
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("any key"))
    }
  }
}
