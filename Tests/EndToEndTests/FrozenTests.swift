import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The process is stopped from outside, as by a debugger, and goes on later.
struct FrozenTests {
  @Test("a breath stands still while the process does, and what was due is not played in a burst")
  func stopped() throws {
    let tiny = try Tiny("r:breathe { inhale = 2, exhale = 2, rounds = 3 }", closing: "")
    let terminal = try tiny.play()
    try terminal.waitForScreen("Breathe in")
    try terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.watch(for: .seconds(6))
    let begin = ContinuousClock.now
    try terminal.resume()
    #expect(try terminal.waitForEnd(timeout: .seconds(30)) == .exited(0))
    // Of twelve seconds of breath less than two had passed.
    #expect(ContinuousClock.now - begin > .seconds(9.5))
    #expect(terminal.screen.lines.first == "Tiny: 12 s, all for you.")
    let journal = try tiny.run(["journal", "--json"]).output
    #expect(journal.contains(#""ending":"completed""#))
  }
}
