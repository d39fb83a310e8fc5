import RespiteCore
import Terminal

/// The numbers over whatever a screen shows: the one way there and back, on every screen alike.
///
/// Ctrl-G opens it everywhere, and `?` wherever no text is typed. While it is open every key is its
/// own, so that nothing below it is answered, skipped or ended; what was typed there stays.
struct SupportOverlay: Equatable {
  /// nil while it is closed.
  private(set) var numbers: SupportNumbers?
  /// Which screenful is shown, from 0.
  private(set) var screen = 0

  var isOpen: Bool { numbers != nil }

  /// - Parameters:
  ///   - isTyping: whether a question mark is text there.
  ///   - screens: how many screenfuls there are while it is open.
  ///   - find: whom to call, asked when it opens.
  /// - Returns: whether the key was for it.
  mutating func press(
    _ key: Key, isTyping: Bool, screens: Int, find: () -> SupportNumbers
  ) -> Bool {
    guard isOpen else {
      guard key == .control("g") || (key == .character("?") && !isTyping) else { return false }
      numbers = find()
      screen = 0
      return true
    }
    switch key {
    case .pasted: break
    case .left, .up, .pageUp: screen = max(0, screen - 1)
    // A wheel sends arrows, and must not take the numbers away.
    case .right, .down, .pageDown: screen = min(screen + 1, max(0, screens - 1))
    case .enter, .character(" "):
      if screen + 1 < screens { screen += 1 } else { numbers = nil }
    default: numbers = nil
    }
    return true
  }

  /// How it is laid out: the numbers, and below them the keys of the screen that it lies over.
  static func layout(
    _ numbers: SupportNumbers, keys: [(String, String)], look: Look, width: Int, rows: Int
  ) -> PageLayout {
    let keyLines = keys.isEmpty ? [] : [PageLine("")] + table(keys, look)
    return PageLayout(
      title: numbers.title, numbers.lines + keyLines, look: look, width: width, rows: rows,
      hint: "Esc goes back")
  }

  /// Two columns, as wide as they need.
  private static func table(_ rows: [(String, String)], _ look: Look) -> [PageLine] {
    let rows = rows.map { (look.say($0.0), look.say($0.1)) }
    let left = rows.map(\.0.cellWidth).max() ?? 0
    return rows.map { PageLine($0.0.padded(toWidth: left + 2) + $0.1) }
  }
}
