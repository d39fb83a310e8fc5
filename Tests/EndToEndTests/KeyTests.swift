import Testing

/// Each key that a person may press while a routine plays.
struct KeyTests {
  private func breathing() throws -> PseudoTerminal {
    let tiny = try Tiny(Tiny.breath)
    let terminal = try tiny.play()
    try terminal.waitForScreen("Breathe in")
    // The next picture may not follow at once, so that nothing flashes.
    terminal.watch(for: .milliseconds(300))
    return terminal
  }

  @Test("space pauses, and goes on")
  func space() throws {
    let terminal = try breathing()
    try terminal.send(" ")
    try terminal.waitForScreen("Paused")
    try terminal.waitForScreen("space goes on")
    try terminal.send(" ")
    try terminal.waitForScreen("Breathe in")
  }

  @Test("→ and n go on to what is next", arguments: ["\u{1B}[C", "\u{1B}OC", "n"])
  func next(key: String) throws {
    let terminal = try breathing()
    try terminal.send(key)
    try terminal.waitForScreen("Breathe out")
  }

  @Test("+ and - change the tempo")
  func tempo() throws {
    let terminal = try breathing()
    try terminal.send("+")
    try terminal.waitForScreen("x1.1 ")
    try terminal.send("=")
    try terminal.waitForScreen("x1.21 ")
    try terminal.send("--")
    try terminal.waitForScreen(without: "x1")
  }

  @Test("? shows the keys; ? or Esc puts them away, and the session is still there")
  func help() throws {
    let terminal = try breathing()
    for key in ["?", "\u{1B}"] {
      try terminal.send("?")
      try terminal.waitForScreen("what comes next")
      try terminal.waitForScreen("findahelpline.com")
      try terminal.send(key)
      try terminal.waitForScreen("Breathe")
    }
    #expect(terminal.ending == nil)
  }

  @Test("q and Esc stop; the closing plays; that is no failure", arguments: ["q", "\u{1B}"])
  func stop(key: String) throws {
    let terminal = try breathing()
    try terminal.send(key)
    try terminal.waitForScreen("Bye, stopped")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.lines.first?.hasPrefix("Tiny: ") == true)
    #expect(terminal.screen.lines.contains { $0.contains("Stopping is fine.") })
    #expect(try terminal.isRestored())
    #expect(terminal.screen.unknown == [])
  }

  @Test("a second q ends the closing")
  func stopTwice() throws {
    let tiny = try Tiny(Tiny.breath, closing: #"r:say("Bye", { seconds = 5 })"#)
    let terminal = try tiny.play()
    try terminal.waitForScreen("Breathe in")
    try terminal.send("q")
    try terminal.waitForScreen("Bye")
    try terminal.send("q")
    #expect(try terminal.waitForEnd(timeout: .seconds(3)) == .exited(0))
  }

  @Test("other keys, pasted text and the mouse do nothing")
  func otherKeys() throws {
    let terminal = try breathing()
    try terminal.send("\r\tzöй\u{1B}[A\u{1B}[5~\u{1B}[1;5C\u{1B}[<0;10;10M\u{7F}\u{0C}")
    try terminal.send("?")
    try terminal.waitForScreen("what comes next")
    try terminal.send("?")
    try terminal.waitForScreen("Breathe in")
  }

  @Test("a routine plays to its end by itself")
  func end() throws {
    let tiny = try Tiny(#"r:inhale(0.3) r:exhale(0.4) r:say("Well done", { seconds = 1.2 })"#)
    let terminal = try tiny.play()
    try terminal.waitForScreen("any key begins")
    try terminal.send(" ")
    try terminal.waitForScreen("Well done")
    try terminal.waitForScreen("Bye, done")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.lines.contains { $0.contains("all for you") })
    #expect(try terminal.isRestored())
  }
}
