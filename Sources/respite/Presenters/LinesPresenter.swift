import RespiteCore
import Terminal

/// One labelled line a phase, for screen readers, logs and plain terminals.
final class LinesPresenter: Presenter {
  private(set) var isHeard = true
  private let isVerbose: Bool
  private let rings: Bool
  private let wording: Wording
  /// How much faster than written it plays.
  private var tempo: Double
  private var answers: LineInput
  private var lastRound: Round?
  private var wasPaused = false

  init(
    isVerbose: Bool, rings: Bool, wording: Wording = Wording(), tempo: Double = 1,
    support: @escaping () -> SupportNumbers = { .anywhere }
  ) {
    self.isVerbose = isVerbose
    self.wording = wording
    answers = LineInput(
      wording: wording, support: support, tell: { Output.data(SafeText($0).string) })
    self.tempo = tempo
    self.rings = rings
  }

  /// How long it is for who listens: that is what they breathe by.
  private func real(_ length: TimeSpan) -> TimeSpan { .seconds(length.seconds / tempo) }

  func open(_ program: Program) {
    for line in opening(program) { say(line) }
    if FileOutput(descriptor: 0).isTerminal { Output.message(wording("? for keys")) }
  }

  /// What is said first, as short as it can be: who listens hears nothing else until it is over.
  private func opening(_ program: Program) -> [String] {
    let length = (program.estimate ?? program.length).map { wording.length(real($0)) }
    let title = length.map { wording("%s, about %s.", program.title, $0) } ?? program.title + "."
    return [title] + program.opening(wording)
  }

  /// The longest that a start is put off for what is still being spoken.
  static let longestLeadIn: TimeSpan = .seconds(5)

  /// A voice takes its time for what was written at once, and what it says of the breath is to be
  /// heard when it is due. Where nobody listens there is nothing to wait for.
  func leadIn(_ program: Program) -> LeadIn? {
    guard FileOutput.standardOutput.isTerminal else { return nil }
    let speaking = readingTime(of: opening(program).joined(separator: " "))
    return LeadIn(length: min(speaking, Self.longestLeadIn))
  }

  func begin(_ timed: TimedCue, late: TimeSpan) {
    let cue = timed.cue
    switch cue.action {
    case .breathe(let phase, let length, let words):
      say(breath(phase, length, words, cue.round))
    case .say(let text, _), .show(let text): if !text.isEmpty { say(text) }
    case .wait(let length):
      if length >= .seconds(2) { say(wording("A pause of %s.", wording.length(real(length)))) }
    case .ask, .support:
      if case .ask(let question) = cue.action { answers.announce(question) }
      say(cue.text ?? "")
      for line in cue.pageLines ?? [] { say(line.spoken(wording)) }
    case .chime: say(wording("Chime."), bell: rings)
    }
  }

  /// "Breathe in, 4.", and for the first of a round "2 of 6, breathe in, 4.": as little as can be
  /// heard before it is to be done.
  private func breath(
    _ phase: BreathPhase, _ length: TimeSpan, _ words: String?, _ round: Round?
  ) -> String {
    let usual = wording(phase.prompt)
    var line = wording("%s, %s.", words ?? usual, wording.number(real(length).seconds))
    guard let round, round != lastRound else { return line }
    lastRound = round
    guard round.count > 1 else { return line }
    // What a routine calls it keeps its capitals.
    if words ?? usual == usual { line = line.prefix(1).lowercased() + line.dropFirst() }
    return wording("%s of %s, %s", "\(round.index)", "\(round.count)", line)
  }

  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    if session.isPaused != wasPaused {
      wasPaused = session.isPaused
      Output.message(wording(wasPaused ? "Paused. p and Enter to go on." : "Going on."))
      if session.scene(at: clock).pausesHold { Output.message(wording("Breathe as you like.")) }
    }
    let scene = session.scene(at: clock)
    tempo = scene.tempo
    answers.prompt(for: scene)
    return nil
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    answers.commands(bytes, session.scene(at: clock).question, isPaused: session.isPaused)
  }

  func close(_ report: Report) {
    say(report.summary(wording))
    if isVerbose { for line in report.timing { say(line) } }
    Output.message(wording("Someone to talk to: respite support"))
  }

  /// One line, whatever the plugin's words hold.
  private func say(_ text: String, bell: Bool = false) {
    if !Output.data((bell ? "\u{7}" : "") + SafeText(text).string) { isHeard = false }
  }
}
