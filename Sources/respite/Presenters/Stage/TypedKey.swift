import RespiteCore
import Terminal

/// A key as it was read, and what could be seen by then.
struct TypedKey {
  var key: Key
  /// When it was read.
  var time: TimeSpan
  /// How many frames had been shown.
  var frame: Int
  /// What its rhythm says; nil until it has been asked.
  var verdict: HeldKeys.Verdict?
  /// Whether it has waited, and is one that was pressed.
  var isDecided = false
}
