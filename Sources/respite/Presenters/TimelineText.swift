import RespiteCore
import Terminal

/// A timeline to read: offsets in milliseconds, one cue a line.
enum TimelineText {
  /// - Parameter say: the language of what a person should hear before the start.
  static func text(_ timeline: Timeline, routine: Routine, _ say: Wording = Wording()) -> String {
    var text = [SafeText(routine.title).string + ", " + timeline.end.brief, ""] + lines(timeline)
    for advisory in timeline.advisories(for: routine.kind) { text += ["", say(advisory)] }
    return text.joined(separator: "\n")
  }

  /// The cues and the end: what specs compare.
  static func lines(_ timeline: Timeline) -> [String] {
    let end = "\(timeline.end.nanoseconds / 1_000_000)"
    let width = max(7, end.count)
    let ending =
      switch timeline.outcome {
      case nil: "… goes on"
      case .failed: "failed"
      default: "end"
      }
    return timeline.cues.flatMap { lines($0, width: width) } + [
      end.padded(toWidth: width, alignment: .trailing) + "  " + ending
    ]
  }

  /// A cue is one line, and so is each line of a page.
  private static func lines(_ timed: TimedCue, width: Int) -> [String] {
    let first = line(timed, width: width)
    guard let lines = timed.cue.pageLines else { return [first] }
    // Below the words of the first.
    let indent = String(repeating: " ", count: width + 28) + "| "
    return [first] + lines.map { (indent + SafeText($0.plain).string).trimmedEnd }
  }

  private static func line(_ timed: TimedCue, width: Int) -> String {
    let cue = timed.cue
    let offset = String(timed.offset.nanoseconds / 1_000_000)
    let length = cue.length.map { $0 == .zero ? "" : $0.seconds.brief + " s" } ?? "…"
    // One round is no count worth reading.
    let round = cue.round.map { $0.count > 1 ? "\($0.index)/\($0.count)" : "" } ?? ""
    let line =
      offset.padded(toWidth: width, alignment: .trailing) + "  " + cue.name.padded(toWidth: 7)
      + length.padded(toWidth: 8, alignment: .trailing) + "  "
      + round.padded(toWidth: 7, alignment: .trailing) + "  " + SafeText(cue.text ?? "").string
    return line.trimmedEnd
  }
}
