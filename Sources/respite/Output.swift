import RespiteCore
import Synchronization
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program's two streams: data on standard output, messages on standard error. Nobody may be
/// reading either any more, and that is no reason to fail; a full disk is.
enum Output {
  private static let lost = Mutex<SystemCallError?>(nil)

  /// What kept data from being written, other than that nobody reads it.
  static var failure: SystemCallError? { lost.withLock { $0 } }

  /// Text for a person or a program, as asked. False if it could not be written.
  @discardableResult
  static func data(_ text: String, terminator: String = "\n") -> Bool {
    do {
      try FileOutput.standardOutput.write(text + terminator)
      return true
    } catch {
      if !error.isClosedOutput { lost.withLock { $0 = error } }
      return false
    }
  }

  /// Sentences for a person: what is longer than a line of the terminal breaks between words.
  static func sentence(_ text: String) {
    let safe = SafeText(text, keepingNewlines: true).string
    let isTerminal = FileOutput.standardOutput.isTerminal
    let lines = isTerminal ? safe.wrappedKeepingUnits(toWidth: width) : [safe]
    data(lines.joined(separator: "\n"))
  }

  static func message(_ text: String) {
    try? FileOutput.standardError.write(SafeText(text, keepingNewlines: true).string + "\n")
  }

  /// A quiet line on each thing that is left out; of many, on the first, and how many there are.
  static func leftOut(_ faults: [Fault]) {
    for fault in faults.prefix(mostFaults) { message("left out: \(fault.told)") }
    if faults.count > mostFaults {
      message("and \(faults.count - mostFaults) more. All of them: respite plan check")
    }
  }

  private static let mostFaults = 8

  /// Cells in a line on standard output: the terminal's, or 80 elsewhere.
  static var width: Int {
    guard FileOutput.standardOutput.isTerminal else { return 80 }
    return TerminalSize.current(of: STDOUT_FILENO, environment: Environment.variables()).columns
  }
}
