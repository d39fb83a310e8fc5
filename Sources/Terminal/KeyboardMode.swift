import CTerminal

/// Holds a terminal's keyboard so that keys come one by one and unechoed, and leaves what is
/// written alone. Ctrl-C and Ctrl-Z stay signals. Ends as `TerminalMode` does, however the process
/// does; there is to be one value of either at a time.
public struct KeyboardMode: ~Copyable {
  private let input: Int32

  /// - Throws: The error of tcgetattr or tcsetattr; the terminal is then as before.
  public init(of input: Int32) throws(SystemCallError) {
    self.input = input
    try enter()
  }

  deinit { cterminal_restore() }

  /// Gives the keyboard back. Does nothing the second time.
  public func leave() { cterminal_restore() }

  /// Takes it again after `leave()`, or after a stop and a continue.
  public func enter() throws(SystemCallError) {
    guard cterminal_take(input, -1, [], 0) == 0 else { throw .last("tcsetattr") }
  }
}
