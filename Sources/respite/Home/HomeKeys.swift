import RespiteCore
import Terminal

/// Keys for home, without those that nobody pressed: the Enter that began the program may still be
/// down, and would play what nobody has seen.
struct HomeKeys {
  private var held: HeldKeys
  /// A key that leaves home, and may be one that is held down.
  private var undecided: (key: Key, due: TimeSpan)?

  /// - Parameter clock: when home was shown.
  init(at clock: TimeSpan) { held = HeldKeys(at: clock) }

  /// When to ask again, though nothing more is typed.
  var due: TimeSpan? { undecided?.due }

  /// The keys that were pressed, of those that were read then.
  mutating func pressed(_ keys: [Key], at clock: TimeSpan) -> [Key] {
    var pressed: [Key] = []
    if let undecided, clock >= undecided.due {
      self.undecided = nil
      pressed.append(undecided.key)
    }
    for key in keys {
      let verdict = held.judge(key, at: clock)
      if let waiting = undecided {
        undecided = nil
        if verdict != .held { pressed.append(waiting.key) }
      }
      guard key == .enter || key == .escape else {
        pressed.append(key)
        continue
      }
      switch verdict {
      case .pressed: pressed.append(key)
      case .undecided(let due): undecided = (key, due)
      case .held: break
      }
    }
    return pressed
  }
}
