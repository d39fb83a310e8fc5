import RespiteCore
import Terminal

/// Tells a key that a person pressed from what nobody typed: the repeats of a key that is held down,
/// and the arrows that some terminals send for a touch of the mouse wheel.
///
/// A terminal says neither when a key is let go nor whether it was pressed at all. What can be seen
/// is that a held key comes again at an even pace, at most `interval` apart, and that a wheel's
/// arrows come in one burst. So a key that comes again waits for that long: if it comes once more, it
/// is held, and counts no more until it has rested. Two keys that differ never wait for each other.
struct HeldKeys {
  /// The longest time between two repeats of a held key: the Linux console's is 92 ms.
  static let interval: TimeSpan = .milliseconds(120)
  /// How long a key may be down before its first repeat comes: longer than any system has it.
  static let delay: TimeSpan = .seconds(2)

  /// What is to be done with a key that would answer, leave, skip or stop something.
  enum Verdict: Equatable {
    case pressed
    /// It is known then, if nothing comes before.
    case undecided(until: TimeSpan)
    /// Nobody pressed it, nor the one of that name that is undecided.
    case held
  }

  private var last: (key: Key, time: TimeSpan)?
  private var isHeld = false
  private var wasUndecided = false

  /// - Parameter key: the last that was pressed before: a command is begun with Enter, which may still
  ///   be down.
  init(after key: Key = .enter, at time: TimeSpan) { last = (key, time) }

  /// To be asked for each key in its order, also where nothing depends on it.
  mutating func judge(_ key: Key, at time: TimeSpan) -> Verdict {
    let gap = last.flatMap { $0.key == key ? time - $0.time : nil }
    last = (key, time)
    isHeld = gap.map { $0 < Self.interval && (isHeld || wasUndecided) } ?? false
    if isHeld { return .held }
    // The first arrow of a burst looks like any other.
    wasUndecided = key.isArrow || gap.map { $0 < Self.delay } ?? false
    return wasUndecided ? .undecided(until: time + Self.interval) : .pressed
  }
}

extension Key {
  /// Whether a mouse wheel may have sent it.
  var isArrow: Bool { [.up, .down, .left, .right].contains(self) }
}
