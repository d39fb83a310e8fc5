/// What to do about errors that Lua itself raises, where the usual cause is known.
enum LuaHints {
  static func hint(for message: String) -> String? {
    if message.hasPrefix("attempt to call a nil value (global '") {
      return "Check its spelling, and that it is written above the line that uses it"
    }
    if message.hasPrefix("attempt to index a nil value (global '") {
      return "Check its spelling, or write local respite = require \"respite\" at the top"
    }
    if message.hasPrefix("attempt to compare") || message.hasPrefix("attempt to perform arithmetic"),
      message.contains("nil")
    {
      return "A question that is skipped gives nil: write if answer and answer > 5"
    }
    if message.hasPrefix("attempt to yield across a C-call boundary") {
      return "Make timed calls in the routine's own code, not inside a callback"
    }
    return nil
  }
}
