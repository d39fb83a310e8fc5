import RespiteCore

/// Keeps pictures from following each other so fast that a cell could turn light and dark more
/// than three times a second, whatever a routine asks for and however a key is held down.
///
/// Between two turns a cell goes one way only: the shape grows or shrinks, a bar fills. So of four
/// reversals the first comes before a turn, the last not before the second turn after that, and it
/// is enough that those are a second apart. Where the shape appears, a cell may go there and back:
/// by what was there before, and then by the shape's own motion. That counts as two turns.
///
/// A turn that comes too early is shown late, in the state that it has reached by then.
struct Pacer {
  let reducesMotion: Bool
  private var shown: Picture.Content?
  private var step = 0
  /// Whether the shape last grew (true) or shrank.
  private var grows: Bool?
  /// When the last two turns were.
  private var turns: [TimeSpan] = []
  private var lastChange: TimeSpan?

  /// The least time between a turn and the second after it; and between two pictures with reduced
  /// motion, unless the person did something.
  static let interval: TimeSpan = .seconds(1)

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
    if shown == content, step == self.step { return nil }
    let weight = weight(content, step: step)
    if let shown {
      // The second turn before the last that this would be.
      let earlier = turns.count + weight - 3
      let soonest = [
        weight > 0 && earlier >= 0 ? turns[earlier] + Self.interval : nil,
        reducesMotion && !isAnswer ? lastChange.map { $0 + Self.interval } : nil,
      ].compactMap { $0 }.max()
      if let soonest, clock < soonest { return soonest }
      if shown.gist.showsShape, step != self.step { grows = step > self.step }
    }
    turns = (turns + Array(repeating: clock, count: weight)).suffix(2)
    shown = content
    self.step = step
    lastChange = clock
    return nil
  }

  /// How many turns the change to this picture is.
  private func weight(_ content: Picture.Content, step: Int) -> Int {
    guard let shown else { return 1 }
    if content.gist.showsShape && !shown.gist.showsShape { return 2 }
    if shown.gist != content.gist { return 1 }
    if let grows, step != self.step, grows != (step > self.step) { return 1 }
    return 0
  }
}
