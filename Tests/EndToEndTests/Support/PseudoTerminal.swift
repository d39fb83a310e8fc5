import CHarness
import VirtualTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal with a program in its foreground, for as long as a test holds on to it.
///
/// It has no thread of its own: what the program writes is read, and its end noticed, while a test
/// waits for something. Nothing here is shared between tests.
final class PseudoTerminal {
  /// Everything that the program has written so far, with the terminal's echo of what was typed.
  private(set) var output: [UInt8] = []
  /// What the output shows.
  private(set) var screen: VirtualScreen
  /// How the program ended; nil while it has not.
  private(set) var ending: Ending?
  private(set) var cost: Cost?
  /// The signal that stopped the program; nil while it runs.
  private(set) var stopSignal: Int32?
  /// How the terminal was set before the program could change it.
  let originalAttributes: TerminalAttributes

  /// The program's home, which is to live as long as the program.
  var home: TemporaryHome?

  private let ends: HarnessTerminal
  private let name: String
  /// Where `waitForOutput` begins to look.
  private var seen = 0
  private var hasHungUp = false

  init(_ ends: HarnessTerminal, name: String, rows: Int, columns: Int) {
    self.ends = ends
    self.name = name
    var options = VirtualScreen.Options()
    options.returnsOnLineFeed = false  // The kernel does that here.
    screen = VirtualScreen(columns: columns, rows: rows, options: options)
    originalAttributes = TerminalAttributes(ends.original)
  }

  deinit {
    if ending == nil { kill(-ends.program, SIGKILL) }
    kill(ends.shell, SIGKILL)
    if !hasHungUp { close(ends.screen) }
    for descriptor in [ends.terminal, ends.reports, ends.orders] { close(descriptor) }
    waitpid(ends.shell, nil, 0)
  }

  // MARK: - Doing

  func send(_ text: String) throws {
    var unsent = Array(text.utf8)[...]
    let deadline = ContinuousClock.now + .seconds(10)
    while !unsent.isEmpty {
      guard writeAvailable(ends.screen, from: &unsent), ContinuousClock.now < deadline else {
        throw error("\(name) does not read what is typed")
      }
      if !unsent.isEmpty { exchange() }
    }
  }

  /// Types a letter with the control key held down.
  func send(control letter: Character) throws {
    try send(String(UnicodeScalar(letter.asciiValue! & 0x1f)))
  }

  func resize(rows: Int, columns: Int) throws {
    exchange(patience: 0)
    screen.resize(columns: columns, rows: rows)
    try check(harness_resize(ends.screen, UInt16(rows), UInt16(columns)), "resize the terminal")
  }

  func signal(_ number: Int32) throws {
    try check(kill(ends.program, number) == 0 ? 0 : errno, "signal \(name)")
  }

  /// Continues the stopped program, as `fg` and `bg` do.
  func resume(inForeground: Bool = true) throws {
    guard stopSignal != nil else { throw error("\(name) is not stopped") }
    stopSignal = nil
    let order = inForeground ? HarnessOrderForeground : HarnessOrderBackground
    var bytes = [UInt8(order.rawValue)][...]
    _ = writeAvailable(ends.orders, from: &bytes)
  }

  /// Takes the terminal away, as closing its window does.
  func hangUp() {
    hasHungUp = true
    close(ends.screen)
  }

  /// How the terminal is set now; also after the program's end.
  func attributes() throws -> TerminalAttributes {
    try TerminalAttributes(of: ends.terminal)
  }

  // MARK: - Waiting

  /// Waits until a condition holds, which is asked again whenever something has happened.
  ///
  /// - Parameter what: completes "waited in vain for …".
  func wait(
    for what: String, timeout: Duration = .seconds(10), until condition: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    exchange(patience: 0)
    while !condition(self) {
      guard ContinuousClock.now < deadline else {
        throw error("waited \(timeout) in vain for \(what)")
      }
      exchange()
    }
  }

  /// Waits for a text in the output, after the one that was waited for before.
  func waitForOutput(_ text: String, timeout: Duration = .seconds(10)) throws {
    let wanted = Array(text.utf8)
    try wait(for: "output \(text.debugDescription)", timeout: timeout) { terminal in
      guard let found = terminal.output[terminal.seen...].firstRange(of: wanted) else {
        return false
      }
      terminal.seen = found.upperBound
      return true
    }
  }

  /// Waits until a text is seen, in one line of the screen.
  func waitForScreen(_ text: String, timeout: Duration = .seconds(10)) throws {
    try wait(for: "\(text.debugDescription) on the screen", timeout: timeout) { terminal in
      terminal.screen.lines.contains { $0.contains(text) }
    }
  }

  /// Waits for the program's end; `output` is complete then.
  @discardableResult
  func waitForEnd(timeout: Duration = .seconds(10)) throws -> Ending {
    try wait(for: "the end", timeout: timeout) { $0.ending != nil || $0.stopSignal != nil }
    guard let ending else { throw error("\(name) stopped instead of ending") }
    try readRest()
    return ending
  }

  /// Waits until the program is stopped, as Ctrl-Z does. Returns the signal.
  @discardableResult
  func waitForStop(timeout: Duration = .seconds(10)) throws -> Int32 {
    try wait(for: "a stop", timeout: timeout) { $0.ending != nil || $0.stopSignal != nil }
    guard let stopSignal else { throw error("\(name) ended instead of stopping") }
    try readRest()
    return stopSignal
  }

  /// Lets the program go on for a time, whatever it does.
  func watch(for duration: Duration) {
    let deadline = ContinuousClock.now + duration
    while ContinuousClock.now < deadline { exchange() }
  }

  // MARK: - Reading

  /// Waits a moment for the program to write or to change its state, and takes note of it.
  private func exchange(patience milliseconds: Int32 = 10) {
    var polled = [hasHungUp ? -1 : ends.screen, ends.reports].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&polled, nfds_t(polled.count), milliseconds)
    if polled[0].revents != 0 { readOutput() }
    if polled[1].revents != 0 { readReport() }
  }

  private func readOutput() {
    let start = output.count
    _ = readAvailable(ends.screen, into: &output)
    screen.write(output[start...])
  }

  private func readReport() {
    var report = HarnessReport()
    guard read(ends.reports, &report, MemoryLayout<HarnessReport>.size) > 0 else { return }
    if report.change == HarnessStopped {
      stopSignal = report.value
    } else {
      ending = Ending(report)
      cost = Cost(report)
    }
  }

  /// Reads what a program wrote before its end or stop, which the kernel may still be passing on:
  /// a mark sent the same way arrives after it. The screen is not shown the mark.
  private func readRest() throws {
    if hasHungUp { return }
    let mark = Array("\0end of the harness's reading\0".utf8)
    var unsent = mark[...]
    let start = output.count
    let deadline = ContinuousClock.now + .seconds(10)
    while output[start...].firstRange(of: mark) == nil {
      guard writeAvailable(ends.terminal, from: &unsent), ContinuousClock.now < deadline else {
        throw error("the terminal passes nothing on")
      }
      var polled = pollfd(fd: ends.screen, events: Int16(POLLIN), revents: 0)
      poll(&polled, 1, 10)
      _ = readAvailable(ends.screen, into: &output)
    }
    output.removeSubrange(output[start...].firstRange(of: mark)!)
    screen.write(output[start...])
  }

  private func error(_ problem: String) -> HarnessError {
    let lines = screen.lines.joined(separator: "\n")
    return HarnessError("\(problem); the screen shows:\n\(lines)", details: [("output", output)])
  }
}
