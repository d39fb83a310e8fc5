#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a terminal is set: what `stty -a` shows. Equal when nothing that a program can set differs.
struct TerminalAttributes: Equatable {
  let input: UInt
  let output: UInt
  let control: UInt
  let local: UInt
  let characters: [UInt8]

  init(_ attributes: termios) {
    input = UInt(attributes.c_iflag)
    output = UInt(attributes.c_oflag)
    control = UInt(attributes.c_cflag)
    local = UInt(attributes.c_lflag)
    characters = withUnsafeBytes(of: attributes.c_cc) { Array($0) }
  }

  init(of descriptor: Int32) throws {
    var attributes = termios()
    try check(tcgetattr(descriptor, &attributes) == 0 ? 0 : errno, "read the terminal's settings")
    self.init(attributes)
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool { local & UInt(ECHO) != 0 }
  /// Whether programs get whole lines, after the terminal has let the person edit them.
  var editsLines: Bool { local & UInt(ICANON) != 0 }
  /// Whether Ctrl-C and Ctrl-Z are signals.
  var sendsSignals: Bool { local & UInt(ISIG) != 0 }
}
