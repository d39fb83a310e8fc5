import RespiteCore

/// Keeps pictures from following each other so fast that a cell could turn light and dark more
/// than three times a second, whatever a routine asks for and however a key is held down.
///
/// Between two turns a cell goes one way only: the shape grows or shrinks, a bar fills. So it is
/// enough that turns keep a distance. One that comes too early is shown late, in the state that it
/// has reached by then.
struct Pacer {
  let reducesMotion: Bool
  private var shown: Picture.Content?
  private var step = 0
  /// Whether the shape last grew (true) or shrank.
  private var grows: Bool?
  private var lastTurn: TimeSpan?
  private var lastChange: TimeSpan?

  /// The least time between two turns: three in a second, and a little.
  static let turnInterval: TimeSpan = .milliseconds(350)
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
      remember(content, step: step, at: clock, isTurn: true)
      return nil
    }
    if shown == content, step == self.step { return nil }
    let turnsRound = step != self.step && grows.map { $0 != (step > self.step) } ?? false
    let turns = shown.gist != content.gist || turnsRound
    let free = [
      turns ? lastTurn.map { $0 + Self.turnInterval } : nil,
      reducesMotion && !isAnswer ? lastChange.map { $0 + Self.calmInterval } : nil,
    ].compactMap { $0 }.max()
    if let free, clock < free { return free }
    remember(content, step: step, at: clock, isTurn: turns)
    return nil
  }

  private mutating func remember(
    _ content: Picture.Content, step: Int, at clock: TimeSpan, isTurn: Bool
  ) {
    if shown != nil, step != self.step { grows = step > self.step }
    shown = content
    self.step = step
    lastChange = clock
    if isTurn { lastTurn = clock }
  }
}
