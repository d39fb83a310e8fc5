import RespiteCore

extension BreathPhase {
  /// Its name in Lua: that of the method and of the field.
  var luaName: String { self == .topUp ? "top_up" : rawValue }

  /// All, in the order of a breath.
  static let inOrder: [BreathPhase] = [.inhale, .topUp, .hold, .exhale, .rest]
}
