import CLuaHost

/// A value that stays in its state, kept from collection as long as this lives: a function, or
/// anything else that the host hands back unread.
public final class LuaReference {
  let interpreter: Interpreter
  let number: Int32

  /// Pops the value from the top of `state`.
  init(_ interpreter: Interpreter, takingTopOf state: OpaquePointer) {
    self.interpreter = interpreter
    luahost_begin_access(interpreter.host)
    number = luaL_ref(state, Interpreter.registry)
    luahost_end_access(interpreter.host)
  }

  /// A reference to nil, which needs no place in the state.
  init(nothingIn interpreter: Interpreter) {
    self.interpreter = interpreter
    number = LUA_REFNIL
  }

  deinit { luaL_unref(luahost_state(interpreter.host), Interpreter.registry, number) }
}
