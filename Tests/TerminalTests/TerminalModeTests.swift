import Testing
import VirtualTerminal

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// There is one terminal in a process, so one at a time.
@Suite(.serialized)
struct TerminalModeTests {
  private func isRaw(_ mode: termios) -> Bool {
    mode.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  @Test("the mode is taken, keeps signals, and is given back whole")
  func takeAndRestore() throws {
    let pty = try #require(PseudoTerminal())
    let before = pty.mode
    #expect(!isRaw(before))
    let output = FileOutput(descriptor: pty.terminal)
    #expect(output.isTerminal)
    var screen = VirtualScreen(columns: 80, rows: 24)
    screen.write("$ respite")
    do {
      let mode = try TerminalMode(
        entering: .alternateScreen, input: pty.terminal, output: output)
      #expect(isRaw(pty.mode))
      #expect(pty.mode.c_lflag & tcflag_t(ISIG) != 0)
      #expect(pty.mode.c_oflag == before.c_oflag)
      screen.write(pty.output())
      #expect(screen.isAlternate && !screen.cursorIsVisible && !screen.autowraps)
      mode.leave()
      #expect(!isRaw(pty.mode))
      screen.write(pty.output())
      #expect(!screen.isAlternate && screen.cursorIsVisible && screen.autowraps)
      // As after a stop and a continue.
      try mode.enter()
      #expect(isRaw(pty.mode))
      screen.write(pty.output())
      #expect(screen.isAlternate && screen.marksPastes)
    }
    screen.write(pty.output())
    #expect(!screen.marksPastes)
    #expect(!screen.isAlternate && screen.cursorIsVisible && screen.autowraps)
    #expect(screen.lines == ["$ respite"] && screen.unknown.isEmpty)
    #expect(pty.mode.c_lflag == before.c_lflag && pty.mode.c_iflag == before.c_iflag)
  }

  @Test("leaving twice writes once")
  func idempotent() throws {
    let pty = try #require(PseudoTerminal())
    let output = FileOutput(descriptor: pty.terminal)
    let mode = try TerminalMode(entering: .inline(rows: 3), input: pty.terminal, output: output)
    mode.leave()
    mode.leave()
    try output.write("end")
    let text = pty.output(endingWith: "end")
    #expect(text.components(of: "\u{1B}[?25h") == 1 && text.hasSuffix("end"))
  }

  @Test("what is no terminal is refused and left alone")
  func notATerminal() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let (input, output) = (ends[0], FileOutput(descriptor: ends[1]))
    #expect(throws: SystemCallError(call: "tcsetattr", code: ENOTTY)) {
      _ = try TerminalMode(entering: .alternateScreen, input: input, output: output)
    }
    var byte = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    #expect(poll(&byte, 1, 0) == 0)
  }

  @Test("the size is the terminal's own")
  func size() throws {
    let pty = try #require(PseudoTerminal())
    var size = winsize(ws_row: 31, ws_col: 97, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(pty.controller, UInt(TIOCSWINSZ), &size) == 0)
    #expect(
      TerminalSize.current(of: pty.terminal, environment: ["COLUMNS": "5"])
        == TerminalSize(columns: 97, rows: 31))
  }

  @Test(
    "a crash gives the terminal back and is still that crash",
    arguments: [
      SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
    ])
  func crash(signal: Int32) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.exitStatus, \.standardOutputContent]
    ) { [signal] in
      // As a shell starts a program, whatever the test's own parent made of it.
      var usual = sigaction()
      sigaction(signal, &usual, nil)
      var mask = sigset_t()
      sigemptyset(&mask)
      sigaddset(&mask, signal)
      pthread_sigmask(SIG_UNBLOCK, &mask, nil)
      let mode = try TerminalMode(
        entering: .alternateScreen, input: nil, output: .standardOutput)
      // The test library's own handler lets a raised SIGABRT pass, but not abort.
      if signal == SIGABRT { abort() } else { raise(signal) }
      mode.leave()
    }
    #expect(result.exitStatus == .signal(signal))
    let text = String(decoding: result.standardOutputContent, as: UTF8.self)
    #expect(text.hasSuffix("\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"))
    #expect(text.components(of: "\u{1B}[?1049l") == 1)
  }

  @Test("a Swift trap and a stack overflow give the terminal back too", arguments: [0, 1])
  func realCrash(kind: Int) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardOutputContent]
    ) { [kind] in
      let mode = try TerminalMode(
        entering: .alternateScreen, input: nil, output: .standardOutput)
      if kind == 0 { fatalError("on purpose") }
      _ = recurse(kind)
      mode.leave()
    }
    let text = String(decoding: result.standardOutputContent, as: UTF8.self)
    #expect(text.hasSuffix("\u{1B}[?1049l"))
  }

  @Test("exit gives the terminal back")
  func exitStatus() async throws {
    let result = try await #require(
      processExitsWith: .exitCode(3), observing: [\.standardOutputContent]
    ) {
      // Not inside a block: the mode still holds when the process exits.
      let mode = try TerminalMode(entering: .alternateScreen, input: nil, output: .standardOutput)
      if mode.surface == .alternateScreen { exit(3) }
    }
    let text = String(decoding: result.standardOutputContent, as: UTF8.self)
    #expect(text.hasSuffix("\u{1B}[?1049l"))
  }

  @Test(
    "a process that ends by a signal ends by that signal",
    arguments: [Signal.interrupt, .terminate, .hangup])
  func endProcess(signal: Signal) async {
    let number = signal.number
    switch signal {
    case .interrupt:
      await #expect(processExitsWith: .signal(SIGINT)) { try endByCaughtSignal(SIGINT) }
    case .terminate:
      await #expect(processExitsWith: .signal(SIGTERM)) { try endByCaughtSignal(SIGTERM) }
    default:
      #expect(number == SIGHUP)
      await #expect(processExitsWith: .signal(SIGHUP)) { try endByCaughtSignal(SIGHUP) }
    }
  }
}

/// Takes a signal as an event and then ends by it.
private func endByCaughtSignal(_ number: Int32) throws {
  let loop = try EventLoop(input: nil)
  raise(number)
  guard case .signal(let signal) = try loop.wait(until: nil) else { return }
  signal.endProcess()
}

/// Fills the stack.
@inline(never)
private func recurse(_ depth: Int) -> Int {
  depth == 0 ? 0 : recurse(depth + 1) + depth
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
