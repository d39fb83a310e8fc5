import LuaRuntime

/// A host that gives Lua nothing, and keeps what it prints.
final class PrintedLines: LuaRuntime.Host {
  private(set) var lines: [String] = []

  func call(_ number: Int, _ call: Call) -> CallResult { .results(0) }
  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
    throw ModuleError("there are no modules here")
  }
  func printed(_ line: String) { lines.append(line) }
}
