import CLuaHost

/// Copies a value out of a state, with raw access only: no metamethod of a plugin runs.
struct ValueReader {
  let interpreter: Interpreter
  let state: OpaquePointer
  /// Whether functions can be called afterwards, or only be known to be functions.
  let keepsFunctions: Bool
  private var enclosing: [UnsafeRawPointer] = []
  private var count = 0
  private let most: Int
  /// Bytes of all texts so far. One text may stand in a table many times, and each is copied.
  private var bytes = 0

  static let mostValues = Call.mostValues
  static let deepest = 16
  static let mostBytes = 16 << 20

  init(
    interpreter: Interpreter, state: OpaquePointer, keepsFunctions: Bool,
    most: Int = ValueReader.mostValues
  ) {
    self.most = most
    self.interpreter = interpreter
    self.keepsFunctions = keepsFunctions
    self.state = state
  }

  mutating func read(_ position: Int32) throws(LuaConversionError) -> LuaValue {
    count += 1
    guard count <= most else { throw .tooLarge }
    switch lua_type(state, position) {
    case LUA_TBOOLEAN: return .boolean(lua_toboolean(state, position) != 0)
    case LUA_TNUMBER:
      if lua_isinteger(state, position) != 0 {
        return .integer(Int(lua_tointegerx(state, position, nil)))
      }
      return .number(lua_tonumberx(state, position, nil))
    case LUA_TSTRING: return .string(try readText(position))
    case LUA_TTABLE: return .table(try readTable(lua_absindex(state, position)))
    case LUA_TFUNCTION:
      guard keepsFunctions else { return .function(LuaReference(nothingIn: interpreter)) }
      lua_pushvalue(state, position)
      return .function(LuaReference(interpreter, takingTopOf: state))
    case LUA_TUSERDATA:
      return lua_touserdata(state, position).map { .userdata($0) } ?? .nil
    case LUA_TTHREAD: return .thread
    default: return .nil
    }
  }

  private mutating func readText(_ position: Int32) throws(LuaConversionError) -> String {
    bytes += Int(lua_rawlen(state, position))
    guard bytes <= Self.mostBytes else { throw .tooLarge }
    return interpreter.string(state, position) ?? ""
  }

  private mutating func readTable(_ position: Int32) throws(LuaConversionError) -> LuaTable {
    guard let address = lua_topointer(state, position) else { return LuaTable() }
    guard !enclosing.contains(address) else { throw .cyclic }
    guard enclosing.count < Self.deepest, lua_checkstack(state, 8) != 0 else { throw .tooLarge }
    enclosing.append(address)
    defer { enclosing.removeLast() }
    let top = lua_gettop(state)
    defer { lua_settop(state, top) }

    var table = LuaTable()
    let length = lua_rawlen(state, position)
    guard length <= most else { throw .tooLarge }
    for index in 0..<lua_Integer(length) {
      lua_rawgeti(state, position, index + 1)
      table.sequence.append(try read(-1))
      lua_settop(state, top)
    }
    lua_pushnil(state)
    while lua_next(state, position) != 0 {
      if lua_type(state, -2) == LUA_TSTRING {
        // Not lua_tolstring on any other key: it would turn the key into a string in place.
        let name = try readText(-2)
        table.fields[name] = try read(-1)
      } else if lua_isinteger(state, -2) == 0
        || !(1...lua_Integer(max(length, 1))).contains(lua_tointegerx(state, -2, nil))
      {
        count += 1
        guard count <= most else { throw .tooLarge }
        table.otherKeys += 1
      }
      lua_settop(state, -2)
    }
    return table
  }
}
