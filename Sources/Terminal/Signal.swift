import CTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A signal that the event loop reports.
public enum Signal: Hashable, Sendable, CaseIterable {
  /// Ctrl-C (SIGINT).
  case interrupt
  /// A request to end (SIGTERM).
  case terminate
  /// The terminal has gone (SIGHUP).
  case hangup
  /// Ctrl-Z (SIGTSTP). Answer with `TerminalMode.leave()`, then `Signal.stopProcess()`.
  case stop
  /// The process runs again after a stop of any kind (SIGCONT). The screen may hold anything.
  case `continue`
  /// The terminal has a new size (SIGWINCH).
  case resize

  /// The number that the system knows the signal by.
  public var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .hangup: SIGHUP
    case .stop: SIGTSTP
    case .continue: SIGCONT
    case .resize: SIGWINCH
    }
  }

  init?(number: Int32) {
    guard let signal = Signal.allCases.first(where: { $0.number == number }) else { return nil }
    self = signal
  }

  /// Stops this process as Ctrl-Z stops a program without any handler. Returns when the process
  /// is continued, and the loop then also reports `.continue`; or at once, without `.continue`,
  /// where no shell could continue it. Restore the terminal first and take it again after.
  public static func stopProcess() {
    cterminal_stop()
  }

  /// Ends this process by the signal's default action, so that a parent sees the true cause and
  /// a shell does what it does for Ctrl-C. Restore the terminal first.
  public func endProcess() -> Never {
    cterminal_die(number)
  }

  #if canImport(Darwin)
    public typealias SpawnAttributes = posix_spawnattr_t?
  #else
    public typealias SpawnAttributes = posix_spawnattr_t
  #endif

  /// Makes a child that is spawned with these attributes (initialized before) start without what
  /// this library did to the signals. Otherwise it could not be interrupted or ended.
  public static func reset(
    inChild attributes: inout SpawnAttributes
  ) throws(SystemCallError) {
    let code = cterminal_reset_signals(&attributes)
    guard code == 0 else { throw SystemCallError(call: "posix_spawnattr", code: code) }
  }
}
