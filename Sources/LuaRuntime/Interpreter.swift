import CLuaHost

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One sandboxed Lua 5.4 state. Not for use from two threads at once.
///
/// Every Lua function called from Swift is one that cannot raise, or is called while the
/// allocator does not refuse: an error would jump over Swift frames.
public final class Interpreter {
  let host: OpaquePointer
  /// Not owned, because the host owns the interpreter: whoever runs code keeps the host
  /// alive. Unsafe, because a check costs as much as the rest of a call.
  private unowned(unsafe) var delegate: any Host
  /// Whether a value could not be pushed on a full stack.
  private var lacksRoom = false

  /// - Parameter seed: of `math.random`.
  /// - Throws: `LuaError` when the system has no memory for a state.
  public init(limits: Limits = .standard, seed: UInt64, host delegate: any Host) throws(LuaError) {
    let options = LuaHostOptions(
      memory_limit: limits.memory, budget_milliseconds: limits.milliseconds,
      seed: Int64(bitPattern: seed),
      callback: { context, state, number in
        guard let context, let state else { return 0 }
        return Interpreter.at(context).dispatch(state, Int(number))
      },
      loader: { context, state, name in
        guard let context, let state, let name else { return false }
        return Interpreter.at(context).loadModule(state, String(cString: name))
      },
      print: { context, line, length in
        guard let context, let line else { return }
        let bytes = UnsafeRawBufferPointer(start: line, count: length)
        Interpreter.at(context).delegate.printed(String(decoding: bytes, as: UTF8.self))
      },
      context: nil)
    guard let host = luahost_new(options) else {
      var failure = LuaHostFailure()
      throw LuaError(LUAHOST_OUT_OF_MEMORY, &failure)
    }
    self.host = host
    self.delegate = delegate
    // Not retained: the state calls back only while this object runs it.
    luahost_set_context(host, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Goes over to another host with a fresh environment: nothing that ran here can be seen.
  public func renew(for delegate: any Host) throws(LuaError) {
    self.delegate = delegate
    guard luahost_renew(host) else {
      throw LuaError(reason: .memoryBudget, message: "not enough memory")
    }
  }

  deinit { luahost_free(host) }

  private static func at(_ context: UnsafeMutableRawPointer) -> Interpreter {
    Unmanaged<Interpreter>.fromOpaque(context).takeUnretainedValue()
  }

  /// What is done, in every state of the process, about code whose budget is spent and that nothing
  /// can stop, because it works inside of Lua itself. Both are called from a signal handler.
  /// - Parameters:
  ///   - late: called every 5 ms, from 50 ms after it should have ended.
  ///   - unstoppable: called 2 s after it should have ended, with the paths of its files, each with a
  ///     line feed after it.
  public static func watch(
    late: @convention(c) () -> Void,
    unstoppable: @convention(c) (UnsafePointer<CChar>?) -> Void
  ) {
    luahost_set_watch(LuaHostWatch(late: late, unstoppable: unstoppable))
  }

  /// Tells the path of a file whose code runs here from now on.
  /// - Parameter isFirst: whether all that were told before are of the past.
  public func add(file path: String, isFirst: Bool) {
    guard !path.utf8.contains(UInt8(ascii: "\n")) else { return }
    luahost_add_file(host, path, isFirst)
  }

  /// Bytes that the state holds.
  public var memory: Int { luahost_memory(host) }

  /// Processor time of all that ran in it, in nanoseconds: in steps of 5 ms, and right on the
  /// average.
  public var processorTime: Int64 { Int64(clamping: luahost_processor_time(host)) }

  // MARK: - Code

  /// Compiles a plugin's text and runs it within the budget.
  /// - Parameter chunk: what positions name.
  /// - Returns: the chunk's first result.
  public func run(_ source: [UInt8], chunk: String) throws(LuaError) -> LuaValue {
    let coroutine = try load(source, named: "=" + Self.chunkName(chunk))
    switch coroutine.start([]) {
    case .finished(let value): return value
    case .failed(let error): throw error
    case .suspended: throw .misplacedCall
    }
  }

  /// Runs Lua of the host's own, which sees the raw globals and gets `arguments` as `...`.
  /// - Returns: its results, unread.
  public func runTrusted(_ source: [UInt8], arguments: [LuaValue], results: Int) throws(LuaError)
    -> [LuaReference]
  {
    let coroutine = try load(source, named: LUAHOST_TRUSTED)
    return try coroutine.runWhole(arguments, results: results)
  }

  /// The host's own Lua in the form that loads fastest; the text itself if it is no Lua.
  public static func precompiled(_ source: [UInt8]) -> [UInt8] {
    var size = 0
    let code = source.withUnsafeBytes {
      luahost_precompile($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, &size)
    }
    guard let code else { return source }
    defer { free(code) }
    return [UInt8](UnsafeRawBufferPointer(start: code, count: size))
  }

  private func load(_ source: [UInt8], named name: String) throws(LuaError) -> Coroutine {
    let coroutine = Coroutine(self)
    var failure = LuaHostFailure()
    let status = source.withUnsafeBytes {
      luahost_load(
        host, coroutine.state, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, name,
        &failure)
    }
    if status != LUAHOST_FINISHED { throw LuaError(status, &failure, isLoading: true) }
    return coroutine
  }

  /// The name that positions give a chunk: Lua keeps 58 bytes of it, so of a longer one the end.
  public static func chunkName(_ name: String) -> String {
    name.utf8.count <= 58 ? name : "…" + name.suffix(18)
  }

  // MARK: - Host functions

  /// A new table of functions, each of which calls the host function of its number.
  public func functions(_ numbers: [(name: String, number: Int)]) -> LuaReference {
    let state = beginAccess()
    defer { endAccess() }
    lua_createtable(state, 0, Int32(numbers.count))
    for (name, number) in numbers {
      lua_pushstring(state, name)
      luahost_push_function(host, state, Int32(number))
      lua_rawset(state, -3)
    }
    return LuaReference(self, takingTopOf: state)
  }

  /// Makes `value` what `require(name)` gives.
  public func setModule(_ name: String, _ value: LuaValue) {
    let state = beginAccess()
    defer { endAccess() }
    push(value, on: state)
    luahost_set_module(host, state, name)
  }

  /// A new userdata with that metatable: Lua code can call its methods, and the host knows it
  /// again by its address.
  public func newHandle(metatable: LuaReference) -> (
    value: LuaReference, address: UnsafeMutableRawPointer?
  ) {
    let state = beginAccess()
    defer { endAccess() }
    let address = lua_newuserdatauv(state, 1, 0)
    push(.reference(metatable), on: state)
    lua_setmetatable(state, -2)
    return (LuaReference(self, takingTopOf: state), address)
  }

  private func dispatch(_ state: OpaquePointer, _ number: Int) -> Int32 {
    let result = delegate.call(number, Call(state: state, interpreter: self))
    if lacksRoom {
      lacksRoom = false
      lua_settop(state, 0)
      push(.string("stack overflow: there is no room for the result"), on: state)
      return Int32(LUAHOST_RAISE)
    }
    switch result {
    case .results(let count): return Int32(count)
    case .suspends: return Int32(LUAHOST_YIELD)
    case .fails(let message):
      push(.string(message), on: state)
      return Int32(LUAHOST_RAISE)
    }
  }

  private func loadModule(_ state: OpaquePointer, _ name: String) -> Bool {
    do {
      let (source, chunk) = try delegate.module(name)
      source.withUnsafeBytes {
        _ = lua_pushlstring(state, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
      }
      push(.string("=" + Self.chunkName(chunk)), on: state)
      return true
    } catch {
      push(.string(error.message), on: state)
      return false
    }
  }

  // MARK: - Values

  /// LUA_REGISTRYINDEX, a macro that Swift cannot import.
  static let registry = -LUAI_MAXSTACK - 1000

  /// The main thread's stack, on which pushing cannot raise until `endAccess`.
  func beginAccess() -> OpaquePointer {
    luahost_begin_access(host)
    return luahost_state(host)
  }

  func endAccess() { luahost_end_access(host) }

  func string(_ state: OpaquePointer, _ position: Int32) -> String? {
    guard lua_type(state, position) == LUA_TSTRING else { return nil }
    var length = 0
    guard let bytes = lua_tolstring(state, position, &length) else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// Where the stack is full it pushes nothing, and the host function that runs fails.
  func push(_ value: LuaValue, on state: OpaquePointer) {
    guard lua_checkstack(state, 4) != 0 else {
      lacksRoom = true
      return
    }
    switch value {
    case .nil, .userdata, .thread: lua_pushnil(state)
    case .boolean(let value): lua_pushboolean(state, value ? 1 : 0)
    case .integer(let value): lua_pushinteger(state, lua_Integer(value))
    case .number(let value): lua_pushnumber(state, value)
    case .string(var text):
      text.withUTF8 {
        _ = $0.withMemoryRebound(to: CChar.self) {
          lua_pushlstring(state, $0.baseAddress, $0.count)
        }
      }
    case .reference(let value), .function(let value):
      lua_rawgeti(state, Self.registry, lua_Integer(value.number))
    case .table(let table):
      lua_createtable(state, Int32(table.sequence.count), Int32(table.fields.count))
      for (index, element) in table.sequence.enumerated() {
        push(element, on: state)
        if lacksRoom { return }
        lua_rawseti(state, -2, lua_Integer(index + 1))
      }
      for (name, element) in table.fields {
        push(.string(name), on: state)
        push(element, on: state)
        if lacksRoom { return }
        lua_rawset(state, -3)
      }
    }
  }

  func value(_ state: OpaquePointer, _ position: Int32) throws(LuaConversionError) -> LuaValue {
    var reader = ValueReader(interpreter: self, state: state, keepsFunctions: true)
    return try reader.read(position)
  }
}

extension LuaError {
  static let misplacedCall = LuaError(
    reason: .runtime,
    message: "a timed call while the file loads: make it inside run = function(r, p)"
  )

  init(reason: Reason, message: String) {
    self.reason = reason
    self.message = message
    traceback = []
  }
}
