import RespiteCore
import Terminal

/// One JSON object a line, for programs: each cue as it starts, then the end.
final class JSONPresenter: Presenter {
  private(set) var isHeard = true
  private var answers: LineInput
  private let wording: Wording

  init(
    wording: Wording = Wording(), support: @escaping () -> SupportNumbers = { .anywhere }
  ) {
    self.wording = wording
    answers = LineInput(support: support)
  }

  func open(_ program: Program) {
    for advisory in program.advisories { Output.message(wording(advisory)) }
  }

  func begin(_ cue: TimedCue, late: TimeSpan) {
    switch cue.cue.action {
    case .support(let numbers) where numbers.leavesNoTrace:
      Output.message(numbers.title)
      for line in numbers.lines { Output.message(line.words(wording)) }
      return
    case .ask(let question):
      answers.announce(question)
      // It has been told before.
      if question.draft != nil { return }
    case .breathe, .say, .show, .wait, .support, .chime: break
    }
    var fields = TimelineJSON.fields(cue)
    fields.append(("late_ms", Self.milliseconds(late)))
    write(.object(fields))
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    answers.prompt(for: session.scene(at: clock))
    return nil
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    answers.commands(bytes, session.scene(at: clock).question, isPaused: session.isPaused)
  }

  func close(_ report: Report) {
    write(
      .object([
        ("at", JSON(report.played)), ("cue", .string("end")),
        ("outcome", .string(report.outcome.name)),
        ("worst_late_ms", Self.milliseconds(report.worstLateness)),
      ]))
  }

  private func write(_ line: JSON) {
    if !Output.data(line.text) { isHeard = false }
  }

  private static func milliseconds(_ duration: TimeSpan) -> JSON {
    .number((duration.seconds * 1_000_000).rounded() / 1000)
  }
}
