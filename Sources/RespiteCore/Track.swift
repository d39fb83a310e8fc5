/// A script that is running, what it waits for, and the scripts that it started.
final class Track {
  enum State {
    case ready
    /// A cue other than a question.
    case cue
    indirect case asking(Question, since: TimeSpan)
    /// Waits for its children; `limit` is set for a `within`.
    case children
  }

  enum AfterHelp {
    /// The question again, with what was typed.
    case ask(Question)
    case goOn(Answer)
  }

  let script: any Script
  let parent: Track?
  let depth: Int
  /// Counts up as tracks are made, so that of two due at once the older goes first.
  let order: Int

  var state = State.ready
  /// Where it is: the scheduled end of what it last did, in session time.
  var position: TimeSpan
  /// The words of its present `say`.
  var saying: String?
  var isBreathing = false
  /// Whether its present cue only lets time pass, or waits for a key.
  var waits = false
  /// When what it waits for ends by itself.
  var deadline: TimeSpan?
  var children: [Track] = []
  /// When it cuts its children off, for a `within`.
  var limit: TimeSpan?
  /// What answers its question when the time of that has passed; nil: its time ran out.
  var reply: Reply?
  /// What comes once the person has seen whom to call; nil while no such page is shown.
  var afterHelp: AfterHelp?
  var isLimited = false
  /// True while its children are being started, when one that ends must not resume it yet.
  var isStarting = false
  var childFault: Fault?
  private(set) var isClosed = false

  init(_ script: any Script, parent: Track?, order: Int, at position: TimeSpan) {
    self.script = script
    self.parent = parent
    self.order = order
    self.position = position
    depth = (parent?.depth ?? 0) + 1
  }

  /// How soon its deadline counts among those of one instant, later for less: that of a cue first,
  /// then that of the innermost limit.
  var limitDepth: Int { if case .children = state { depth } else { .max } }

  /// Ends it and all that it started, innermost first.
  /// - Returns: processor time that this took.
  @discardableResult func close() -> TimeSpan {
    var used: TimeSpan = .zero
    for child in children { used += child.close() }
    children = []
    isClosed = true
    script.close()
    return used + script.takeProcessorTime()
  }
}
