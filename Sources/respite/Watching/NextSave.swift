import ArgumentParser
import RespitePlugins
import Terminal

/// Waits for the next save of a routine, at the terminal's prompt.
enum NextSave {
  /// How often files are looked at.
  static let interval: Duration = .milliseconds(300)

  /// - Returns: what the save gave; nil when the person has had enough (q).
  /// - Throws: `ExitCode` for Ctrl-C.
  static func wait(for watched: inout WatchedRoutine) throws -> WatchedRoutine.Look? {
    let isTerminal = FileOutput(descriptor: 0).isTerminal
    // Before the keyboard is taken, so that no signal can end the process in between.
    let loop = try EventLoop(input: 0)
    let keyboard = isTerminal ? try KeyboardMode(of: 0) : nil
    var next = MonotonicClock.now()
    while true {
      switch try loop.wait(until: next) {
      case .deadline:
        let look = watched.look()
        guard case .unchanged = look else { return look }
        next = MonotonicClock.now() + interval
      case .input(let bytes):
        if isTerminal, bytes.contains(where: { $0 == UInt8(ascii: "q") || $0 == 4 }) { return nil }
      case .endOfInput, .clockSet: break
      case .signal(.interrupt): throw ExitCode.interrupted
      case .signal(let signal) where signal == .terminate || signal == .hangup:
        keyboard?.leave()
        signal.endProcess()
      case .signal(.stop):
        keyboard?.leave()
        Signal.stopProcess()
        try keyboard?.enter()
      case .signal(.continue): try keyboard?.enter()
      case .signal: break
      }
    }
  }
}
