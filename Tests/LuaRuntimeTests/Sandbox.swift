import LuaRuntime

/// A state to try code in. Its module `host` has one function, `wait`, which suspends.
final class Sandbox: Host {
  private(set) var printed: [String] = []
  private var interpreter: Interpreter?

  init(limits: Limits = .standard) throws {
    let interpreter = try Interpreter(limits: limits, seed: 1, host: self)
    interpreter.setModule("host", .reference(interpreter.functions([("wait", 0)])))
    self.interpreter = interpreter
  }

  /// Runs a chunk and gives its first result.
  @discardableResult
  func run(_ source: String) throws -> LuaValue { try run(Array(source.utf8), chunk: "test.lua") }

  func run(_ source: [UInt8], chunk: String) throws -> LuaValue {
    guard let interpreter else { return .nil }
    return try interpreter.run(source, chunk: chunk)
  }

  func call(_ number: Int, _ call: Call) -> CallResult { .suspends }
  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
    throw ModuleError("no module '\(name)'")
  }
  func printed(_ line: String) { printed.append(line) }
}
