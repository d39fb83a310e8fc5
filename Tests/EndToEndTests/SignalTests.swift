import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal is given back whatever happens, and the session goes on where it can.
struct SignalTests {
  private func breathing(_ arguments: [String] = [], closing: String? = nil) throws
    -> PseudoTerminal
  {
    let tiny = try closing.map { try Tiny(Tiny.breath, closing: $0) } ?? Tiny(Tiny.breath)
    let terminal = try tiny.play(arguments)
    try terminal.waitForScreen("Breathe in")
    // The next picture may not follow at once, so that nothing flashes.
    terminal.watch(for: .milliseconds(300))
    return terminal
  }

  @Test("Ctrl-C stops as q does: the closing plays; the code is 130")
  func interrupt() throws {
    let terminal = try breathing()
    try terminal.send(control: "C")
    try terminal.waitForScreen("Bye, stopped")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(try terminal.isRestored())
    #expect(terminal.screen.lines.contains { $0.contains("Stopping is fine.") })
  }

  @Test("Ctrl-C twice leaves at once")
  func interruptTwice() throws {
    let terminal = try breathing(closing: #"r:say("Bye", { seconds = 5 })"#)
    try terminal.send(control: "C")
    try terminal.waitForScreen("Bye")
    try terminal.send(control: "C")
    #expect(try terminal.waitForEnd(timeout: .seconds(3)) == .exited(130))
    #expect(try terminal.isRestored())
  }

  @Test("Ctrl-C in the linear and in the JSON mode", arguments: ["--linear", "--json"])
  func interruptLines(mode: String) throws {
    let tiny = try Tiny(Tiny.breath)
    let terminal = try tiny.play([mode])
    try terminal.waitForOutput("reathe in")
    try terminal.send(control: "C")
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("Bye, stopped"))
  }

  @Test("Ctrl-Z gives the terminal back; in the foreground the session goes on where it was")
  func stop() throws {
    let terminal = try breathing()
    try terminal.send(control: "Z")
    #expect(try terminal.waitForStop() == SIGTSTP)
    #expect(try terminal.isRestored())
    try terminal.resume()
    try terminal.waitForScreen("Breathe in")
    #expect(terminal.screen.isAlternate)
    #expect(try !terminal.attributes().echoes)
    try terminal.send("n")
    try terminal.waitForScreen("Breathe out")
  }

  @Test("a stop inline leaves no second picture behind")
  func stopInline() throws {
    let terminal = try breathing(["--inline"])
    try terminal.send(control: "Z")
    try terminal.waitForStop()
    let before = terminal.output.count
    try terminal.resume()
    try terminal.wait(for: "a new picture") { $0.output.count > before + 200 }
    terminal.watch(for: .milliseconds(200))
    // The one from before the stop, and the one after it.
    let lines = terminal.screen.scrollback + terminal.screen.lines
    #expect(lines.count { $0.contains("Breathe in") } == 2)
  }

  @Test("time does not go on while it is stopped")
  func stoppedTime() throws {
    let tiny = try Tiny(#"r:say("First", { seconds = 1.2 }) r:say("Second", { seconds = 9 })"#)
    let terminal = try tiny.play()
    try terminal.waitForScreen("First")
    try terminal.send(control: "Z")
    try terminal.waitForStop()
    terminal.watch(for: .milliseconds(1300))
    try terminal.resume()
    try terminal.waitForScreen("First")
    try terminal.waitForScreen("Second")
  }

  @Test("Ctrl-Z while paused stays paused")
  func stopWhilePaused() throws {
    let terminal = try breathing()
    try terminal.send(" ")
    try terminal.waitForScreen("Paused")
    try terminal.send(control: "Z")
    try terminal.waitForStop()
    try terminal.resume()
    try terminal.waitForScreen("Paused")
  }

  @Test(
    "SIGTERM and SIGHUP restore, note how far it was, then end by the signal",
    arguments: [SIGTERM, SIGHUP])
  func terminate(signal: Int32) throws {
    let tiny = try Tiny(Tiny.breath)
    let terminal = try tiny.play()
    try terminal.waitForScreen("Breathe in")
    try terminal.signal(signal)
    #expect(try terminal.waitForEnd(timeout: .seconds(3)) == .signalled(signal))
    #expect(try terminal.isRestored())
    let journal = try tiny.run(["journal", "--json"]).output
    #expect(journal.contains(#""ending":"stopped""#), "\(journal)")
  }

  @Test("a crash gives the terminal back", arguments: [SIGSEGV, SIGABRT, SIGILL])
  func crash(signal: Int32) throws {
    // Where Swift's own backtracer is installed, it would ask the person what to do now.
    let tiny = try Tiny(Tiny.breath, environment: ["SWIFT_BACKTRACE": "enable=no"])
    let terminal = try tiny.play()
    try terminal.waitForScreen("Breathe in")
    try terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .signalled(signal))
    #expect(try terminal.isRestored())
  }

  @Test("a window that is closed ends it")
  func hangUp() throws {
    let terminal = try breathing()
    terminal.hangUp()
    #expect(try terminal.waitForEnd(timeout: .seconds(3)) == .signalled(SIGHUP))
  }

  @Test("a resize at any moment is drawn anew, and leaves nothing of the old size")
  func resize() throws {
    let terminal = try breathing()
    for (rows, columns) in [(30, 100), (6, 20), (15, 40), (2, 5), (1, 1), (100, 300), (24, 80)] {
      try terminal.resize(rows: rows, columns: columns)
      if rows < 6 { continue }
      try terminal.wait(for: "a picture in the middle of \(columns)") { terminal in
        terminal.screen.lines.contains { line in
          guard let start = line.firstRange(of: "Breathe in  ") else { return false }
          let before = line.distance(from: line.startIndex, to: start.lowerBound)
          return abs(before * 2 + 13 - columns) <= 2
        }
      }
    }
    #expect(terminal.screen.lines.count { $0.contains("Tiny") } == 1)
    #expect(terminal.screen.lines.count { $0.contains("Breathe in") } == 1)
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.unknown == [])
  }
}
