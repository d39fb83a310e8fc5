import CLua
import Testing

/// The system's Lua as it comes, to compare the sandbox with. It has no limits of any kind.
enum StockLua {
  struct Failure: Error {
    var message: String
  }

  /// Runs a chunk with integers as its `...` and gives the string that it returns.
  static func run(_ source: [UInt8], chunk: String, arguments: [Int]) throws -> String {
    let state = try #require(luaL_newstate())
    defer { lua_close(state) }
    luaL_openlibs(state)
    let status = source.withUnsafeBytes {
      luaL_loadbufferx(
        state, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, "=" + chunk, "t")
    }
    if status == LUA_OK {
      for argument in arguments { lua_pushinteger(state, lua_Integer(argument)) }
    }
    let failed =
      status != LUA_OK || lua_pcallk(state, Int32(arguments.count), 1, 0, 0, nil) != LUA_OK
    var length = 0
    let bytes = lua_tolstring(state, -1, &length)
    let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    if failed { throw Failure(message: text) }
    return text
  }
}
