import CLuaHost

/// A thread of Lua code that host functions can suspend.
public final class Coroutine {
  public enum State {
    /// With the function's first result.
    indirect case finished(LuaValue)
    case suspended
    indirect case failed(LuaError)
  }

  private let interpreter: Interpreter
  let state: OpaquePointer
  private let reference: Int32
  private var isClosed = false

  /// An empty one: its function is to be pushed on its stack.
  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    var reference: Int32 = 0
    state = luahost_new_thread(interpreter.host, &reference)
    self.reference = reference
  }

  public convenience init(_ function: LuaReference) {
    self.init(function.interpreter)
    luahost_begin_access(interpreter.host)
    interpreter.push(.function(function), on: state)
    luahost_end_access(interpreter.host)
  }

  deinit { close() }

  /// Runs its function up to where it is suspended, or to the end.
  public func start(_ arguments: [LuaValue]) -> State {
    luahost_begin_access(interpreter.host)
    for argument in arguments { interpreter.push(argument, on: state) }
    luahost_end_access(interpreter.host)
    return resume(arguments.count)
  }

  /// Goes on: the host function that suspended it returns `value`.
  public func goOn(returning value: LuaValue = .nil) -> State {
    lua_pushboolean(state, 1)
    if case .nil = value { return resume(1) }
    luahost_begin_access(interpreter.host)
    interpreter.push(value, on: state)
    luahost_end_access(interpreter.host)
    return resume(2)
  }

  /// Goes on: the host function that suspended it raises an error.
  public func goOn(raising message: String) -> State {
    luahost_begin_access(interpreter.host)
    lua_pushboolean(state, 0)
    interpreter.push(.string(message), on: state)
    luahost_end_access(interpreter.host)
    return resume(2)
  }

  private func resume(_ arguments: Int) -> State {
    guard !isClosed else { return .finished(.nil) }
    var results: Int32 = 0
    var failure = LuaHostFailure()
    let status = luahost_resume(interpreter.host, state, Int32(arguments), &results, &failure)
    switch status {
    case LUAHOST_SUSPENDED: return .suspended
    case LUAHOST_FINISHED:
      guard results > 0 else { return .finished(.nil) }
      luahost_begin_access(interpreter.host)
      defer { luahost_end_access(interpreter.host) }
      do {
        return .finished(try interpreter.value(state, -results))
      } catch {
        return .failed(LuaError(reason: .runtime, message: "\(error)"))
      }
    default: return .failed(LuaError(status, &failure))
    }
  }

  /// Runs it to its end at once, and keeps its results unread.
  func runWhole(_ arguments: [LuaValue], results count: Int) throws(LuaError) -> [LuaReference] {
    luahost_begin_access(interpreter.host)
    for argument in arguments { interpreter.push(argument, on: state) }
    luahost_end_access(interpreter.host)
    var results: Int32 = 0
    var failure = LuaHostFailure()
    let status = luahost_resume(
      interpreter.host, state, Int32(arguments.count), &results, &failure)
    guard status == LUAHOST_FINISHED else { throw LuaError(status, &failure) }
    lua_settop(state, lua_gettop(state) - results + Int32(count))
    return (0..<count).map { _ in LuaReference(interpreter, takingTopOf: state) }.reversed()
  }

  /// Ends it: its to-be-closed variables are closed, within a budget of their own.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    luahost_close_thread(interpreter.host, state, reference)
  }
}
