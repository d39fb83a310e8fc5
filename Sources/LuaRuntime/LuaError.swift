import CLuaHost

/// Why Lua code did not load or did not go on.
public struct LuaError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case syntax
    case runtime
    /// It ran for longer than its budget of processor time.
    case timeBudget
    /// The same, while the text was compiled: nothing of it has run.
    case sourceBudget
    case memoryBudget
  }

  public var reason: Reason
  /// What Lua, or a host function, said, without the position.
  public var message: String
  /// The name of the chunk that it happened in, as given when it was loaded.
  public var chunk: String?
  public var line: Int?
  /// The plugin's calls that led there, innermost first.
  public var traceback: [String]

  /// Takes over what the C host tells, and frees it.
  init(_ status: LuaHostStatus, _ failure: inout LuaHostFailure, isLoading: Bool = false) {
    switch status {
    case LUAHOST_EXPIRED: reason = isLoading ? .sourceBudget : .timeBudget
    case LUAHOST_OUT_OF_MEMORY: reason = .memoryBudget
    default: reason = isLoading ? .syntax : .runtime
    }
    message = failure.message.map { String(cString: $0) } ?? ""
    if reason == .runtime, !Self.isShowable(message) {
      message = "an error without words that can be shown"
    }
    chunk = failure.chunk.map { String(cString: $0) }
    line = failure.line > 0 ? Int(failure.line) : nil
    traceback = failure.traceback.map { Self.frames(String(cString: $0)) } ?? []
    luahost_failure_free(&failure)
  }

  /// Whether anything is left of it beside white space, control characters, and what an escape
  /// sequence tells a terminal.
  private static func isShowable(_ text: String) -> Bool {
    var isSequence = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" {
        isSequence = true
      } else if isSequence {
        // It ends with its first letter, but for the bracket that it begins with.
        isSequence = scalar == "[" || !(0x40...0x7E).contains(scalar.value)
      } else if !scalar.properties.isWhitespace, scalar.properties.generalCategory != .control {
        return true
      }
    }
    return false
  }

  /// The lines of a Lua traceback that a plugin's author can do something about.
  private static func frames(_ text: String) -> [String] {
    text.split(separator: "\n").dropFirst().compactMap { line in
      let frame = line.drop { $0 == "\t" || $0 == " " }
      return frame.hasPrefix("[C]") || frame.hasPrefix("respite:") || frame == "..."
        ? nil : String(frame)
    }
  }
}
