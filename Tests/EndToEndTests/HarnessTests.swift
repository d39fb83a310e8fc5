import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the harness promises, shown with programs that every system has.
@Suite struct HarnessTests {
  /// A shell that is given one line of script.
  private let shell = Program(
    path: "/bin/sh", environment: ["PATH": "/usr/bin:/bin", "GREETING": "hello"],
    directory: "/usr")

  @Test("a program without a terminal has its input, output, errors and status")
  func pipes() throws {
    let outcome = try shell.run(
      ["-c", "cat; echo $GREETING; pwd; echo oops >&2; test -t 0 || exit 7"], input: "given\n")
    #expect(outcome.output == "given\nhello\n/usr\n")
    #expect(outcome.errors == "oops\n")
    #expect(outcome.ending == .exited(7))
  }

  @Test("more input and output than a pipe holds passes through")
  func large() throws {
    let text = String(repeating: "0123456789abcde\n", count: 40_000)
    #expect(try shell.run(["-c", "cat"], input: text).output == text)
  }

  @Test("input that nobody reads does no harm")
  func unreadInput() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try shell.run(["-c", "exit 3"], input: text).ending == .exited(3))
  }

  @Test("a program that does not end is killed")
  func timeout() {
    #expect(throws: HarnessError.self) {
      try shell.run(["-c", "echo begun; exec sleep 60"], timeout: .milliseconds(300))
    }
  }

  @Test("a program that is not there is an error")
  func missing() {
    let missing = Program(path: "/no/such/program")
    #expect(throws: HarnessError.self) { try missing.run() }
    #expect(throws: HarnessError.self) { try missing.start() }
  }

  @Test("a program in a terminal has its size, and its output is complete at the end")
  func terminal() throws {
    let terminal = try shell.start(
      ["-c", "stty size; test -t 0 && test -t 1 && test -t 2; exit $?"], rows: 31, columns: 97)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(String(decoding: terminal.output, as: UTF8.self) == "31 97\r\n")
    #expect(try #require(terminal.cost).largestMemory > 0)
  }

  @Test("what is typed is echoed and read")
  func typing() throws {
    let terminal = try Program(path: "/bin/cat").start()
    try terminal.send("breathe\n")
    try terminal.waitForOutput("breathe\r\n")
    try terminal.waitForOutput("breathe\r\n")
    try terminal.send(control: "D")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("Ctrl-C is a signal")
  func interrupt() throws {
    let terminal = try shell.start(["-c", "echo ready; exec sleep 60"])
    try terminal.waitForOutput("ready")
    try terminal.send(control: "C")
    #expect(try terminal.waitForEnd() == .signalled(SIGINT))
  }

  @Test("a resize reaches the program")
  func resize() throws {
    let terminal = try shell.start(
      ["-c", "trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.05; done"])
    try terminal.waitForOutput("ready")
    try terminal.resize(rows: 10, columns: 40)
    try terminal.waitForOutput("10 40")
    #expect(terminal.screen.rows == 10)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("Ctrl-Z stops, and the program goes on in the foreground")
  func stop() throws {
    let terminal = try Program(path: "/bin/cat").start()
    try terminal.send("one\n")
    try terminal.waitForOutput("one\r\none\r\n")
    try terminal.send(control: "Z")
    #expect(try terminal.waitForStop() == SIGTSTP)
    try terminal.resume()
    try terminal.send("two\n")
    try terminal.waitForOutput("two\r\ntwo\r\n")
    try terminal.send(control: "D")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("a program in the background may not read")
  func background() throws {
    let terminal = try Program(path: "/bin/cat").start()
    try terminal.send(control: "Z")
    try terminal.waitForStop()
    try terminal.resume(inForeground: false)
    #expect(try terminal.waitForStop() == SIGTTIN)
  }

  @Test("what the output shows is on the screen")
  func screen() throws {
    let terminal = try shell.start(["-c", "printf 'on\\ntwo\\033[1;3Hly\\033[?25l'; exec sleep 60"])
    try terminal.waitForScreen("only")
    #expect(terminal.screen.lines == ["only", "two"])
    #expect(!terminal.screen.cursorIsVisible)
  }

  @Test("a terminal that goes away ends the program")
  func hangUp() throws {
    let terminal = try shell.start(["-c", "echo ready; exec sleep 60"])
    try terminal.waitForOutput("ready")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test("settings that a program leaves behind are seen")
  func settings() throws {
    let tidy = try shell.start(["-c", "saved=$(stty -g); stty raw -echo; stty $saved"])
    try tidy.waitForEnd()
    #expect(try tidy.attributes() == tidy.originalAttributes)

    let untidy = try shell.start(["-c", "stty -echo -icanon"])
    try untidy.waitForEnd()
    #expect(try untidy.attributes() != untidy.originalAttributes)
    #expect(try !untidy.attributes().echoes)
    #expect(try !untidy.attributes().editsLines)
  }

  @Test("waiting in vain says what there was")
  func vainWait() throws {
    let terminal = try shell.start(["-c", "echo something else; exec sleep 60"])
    let error = #expect(throws: HarnessError.self) {
      try terminal.waitForOutput("calm", timeout: .milliseconds(500))
    }
    #expect(error?.description.contains("something else") == true)
  }
}
