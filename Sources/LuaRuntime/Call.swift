import CLuaHost

/// The arguments and results of a host function, while it runs. Positions count from 1.
public struct Call {
  let state: OpaquePointer
  /// Alive as long as the call, which it makes.
  unowned(unsafe) let interpreter: Interpreter

  public var count: Int { Int(lua_gettop(state)) }

  /// nil for what is no number: a string of digits is none.
  public func number(_ position: Int) -> Double? {
    guard lua_type(state, Int32(position)) == LUA_TNUMBER else { return nil }
    return lua_tonumberx(state, Int32(position), nil)
  }

  public func integer(_ position: Int) -> Int? {
    guard lua_type(state, Int32(position)) == LUA_TNUMBER else { return nil }
    var isInteger: Int32 = 0
    let value = lua_tointegerx(state, Int32(position), &isInteger)
    return isInteger != 0 ? Int(value) : nil
  }

  public func isNone(_ position: Int) -> Bool { lua_type(state, Int32(position)) <= LUA_TNIL }

  public func string(_ position: Int) -> String? {
    interpreter.string(state, Int32(position))
  }

  public func userdata(_ position: Int) -> UnsafeMutableRawPointer? {
    lua_touserdata(state, Int32(position))
  }

  /// What a table may hold unless its reader says otherwise.
  public static let mostValues = 10_000

  /// - Parameters:
  ///   - keepingFunctions: false where only the types matter: keeping a function costs.
  ///   - most: values in a table, with those of the tables in it.
  public func value(
    _ position: Int, keepingFunctions: Bool = true, most: Int = mostValues
  ) throws(LuaConversionError) -> LuaValue {
    var reader = ValueReader(
      interpreter: interpreter, state: state, keepsFunctions: keepingFunctions, most: most)
    return try reader.read(Int32(position))
  }

  public func push(_ value: LuaValue) { interpreter.push(value, on: state) }

  /// Pushes a new userdata that Lua code can only pass around.
  public func pushToken() -> UnsafeMutableRawPointer? { lua_newuserdatauv(state, 1, 0) }

  /// The plugin's line that made the call.
  public var line: Int? {
    var line: Int32 = 0
    guard luahost_caller(state, &line) else { return nil }
    lua_settop(state, -2)
    return Int(line)
  }
}
