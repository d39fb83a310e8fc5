import LuaRuntime
import RespiteCore

extension Fault {
  /// An error of Lua code as a fault of the file, without its place.
  init(_ error: LuaError, limits: Limits) {
    self.init(.runtime, error.message.onOneLine)
    switch error.reason {
    case .syntax: reason = .definition
    case .runtime: break
    case .timeBudget:
      reason = .timeBudget
      message =
        "it ran for \((TimeSpan(limits.time).seconds * 1000).brief) ms without letting time pass"
      hint = "Look for a loop that never waits"
    case .sourceBudget:
      reason = .timeBudget
      message =
        "it takes more than \((TimeSpan(limits.time).seconds * 1000).brief) ms to be read, before anything in it runs"
      hint = "Break what is very long in it, such as one expression or table, into pieces"
    case .memoryBudget:
      reason = .memoryBudget
      message = "it used more than \(limits.memory >> 20) MB of memory"
      hint = "Look for a table or a text that grows without end, or a function that calls itself"
    }
  }
}
