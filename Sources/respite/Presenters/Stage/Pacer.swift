import RespiteCore

/// Keeps pictures from following each other so fast that a cell could turn light and dark more
/// than three times a second, whatever a routine asks for and however a key is held down.
///
/// Between two turns a cell goes one way only: the shape grows or shrinks, a bar fills. So of four
/// reversals the first comes before a turn that is two turns before the last, and it is enough that
/// two turns take a second. Only where the shape appears may a cell go there and back at once, by
/// what was there before and by the shape's own motion. A turn that comes too early is shown late,
/// in the state that it has reached by then.
struct Pacer {
  let reducesMotion: Bool
  private var shown: Picture.Content?
  private var step = 0
  /// Whether the shape last grew (true) or shrank.
  private var grows: Bool?
  private var lastTurn: TimeSpan?
  /// Whether the shape appeared with it.
  private var hasAppeared = false
  private var lastChange: TimeSpan?

  /// The least time between two turns.
  static let turnInterval: TimeSpan = .milliseconds(500)
  /// The same where the shape appears with one of them.
  static let appearanceInterval: TimeSpan = .seconds(1)
  /// The least time between two pictures with reduced motion, unless the person did something.
  static let calmInterval: TimeSpan = .seconds(1)

  init(reducesMotion: Bool) { self.reducesMotion = reducesMotion }

  /// The terminal's content is lost or its size another: the next picture is shown at once.
  mutating func forget() { shown = nil }

  /// Says that the picture is about to be shown.
  /// - Parameters:
  ///   - step: how large the shape is.
  ///   - isAnswer: whether it comes of something that the person did.
  /// - Returns: nil: show it; else the clock time before which it may not be.
  mutating func delay(_ content: Picture.Content, step: Int, isAnswer: Bool, at clock: TimeSpan)
    -> TimeSpan?
  {
    guard let shown else {
      lastTurn = clock
      remember(content, step: step, at: clock)
      return nil
    }
    if shown == content, step == self.step { return nil }
    let turnsRound = step != self.step && grows.map { $0 != (step > self.step) } ?? false
    let turns = shown.gist != content.gist || turnsRound
    let appears = content.gist.showsShape && !shown.gist.showsShape
    let interval = appears || hasAppeared ? Self.appearanceInterval : Self.turnInterval
    let free = [
      turns ? lastTurn.map { $0 + interval } : nil,
      reducesMotion && !isAnswer ? lastChange.map { $0 + Self.calmInterval } : nil,
    ].compactMap { $0 }.max()
    if let free, clock < free { return free }
    if turns {
      lastTurn = clock
      hasAppeared = appears
    }
    remember(content, step: step, at: clock)
    return nil
  }

  private mutating func remember(_ content: Picture.Content, step: Int, at clock: TimeSpan) {
    if shown != nil, step != self.step { grows = step > self.step }
    shown = content
    self.step = step
    lastChange = clock
  }
}
