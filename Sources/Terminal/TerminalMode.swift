import CTerminal

/// Holds a terminal in the mode of a full-screen or inline program: keys come one by one and
/// unechoed, the cursor is hidden, lines do not wrap by themselves. Ctrl-C and Ctrl-Z stay signals.
///
/// However the process ends, the terminal is given back: by `leave()`, when the value goes away,
/// at `exit`, and on a crash (SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT) or on SIGQUIT, SIGUSR1, SIGUSR2 and
/// SIGALRM. Signals that ask
/// the process to end come out of `EventLoop`, whose caller leaves first. There is one terminal,
/// so there is to be one value at a time.
public struct TerminalMode: ~Copyable {
  private let input: Int32?
  private let output: FileOutput
  /// Where the program draws.
  public let surface: Surface

  /// Enters the mode.
  ///
  /// - Parameters:
  ///   - input: The descriptor of the keyboard, or nil if the keyboard is no terminal.
  ///   - output: The terminal to draw on.
  /// - Throws: The error of tcgetattr, tcsetattr or write; the terminal is then as before.
  public init(
    entering surface: Surface, input: Int32?, output: FileOutput
  ) throws(SystemCallError) {
    self.input = input
    self.output = output
    self.surface = surface
    try enter()
  }

  deinit {
    cterminal_restore()
  }

  /// Gives the terminal back. Does nothing the second time.
  public func leave() {
    cterminal_restore()
  }

  /// Clears an inline surface after a resize and makes room for it anew, as far as the terminal has
  /// any. Repaint everything after.
  public func makeRoom() throws(SystemCallError) {
    guard surface != .alternateScreen else { return }
    try output.write("\r\u{1B}[J" + surface.opening)
  }

  /// Takes the terminal again after `leave()`, or after a stop and a continue in which a shell may
  /// have changed its mode. Repaint everything after.
  public func enter() throws(SystemCallError) {
    let closing = Array(surface.closing.utf8)
    guard cterminal_take(input ?? -1, output.descriptor, closing, closing.count) == 0 else {
      throw .last("tcsetattr")
    }
    // What was typed before is not for what is shown from now on.
    if let input { TypedAhead.discard(from: input) }
    do {
      try output.write(surface.opening)
    } catch {
      leave()
      throw error
    }
  }
}
