#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Both ends of a new pseudo-terminal, closed together.
final class PseudoTerminal {
  /// The end that a person's terminal would hold.
  let controller: Int32
  /// The end that a program sees as its terminal.
  let terminal: Int32

  init?() {
    var controller: Int32 = -1
    var terminal: Int32 = -1
    guard openpty(&controller, &terminal, nil, nil, nil) == 0 else { return nil }
    self.controller = controller
    self.terminal = terminal
  }

  deinit {
    close(controller)
    close(terminal)
  }

  var mode: termios {
    var mode = termios()
    tcgetattr(terminal, &mode)
    return mode
  }

  /// What the program has written so far; must be something.
  func output() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(controller, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// The same up to an end that is known to come: the kernel passes output on when it finds the
  /// time, perhaps in parts.
  func output(endingWith end: String) -> String {
    var bytes: [UInt8] = []
    repeat {
      let more = output()
      if more.isEmpty { break }
      bytes += more
    } while !bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
