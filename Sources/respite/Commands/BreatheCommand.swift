import ArgumentParser
import RespiteCore

struct BreatheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breathe", abstract: "Breathe to a pattern, without a routine.",
    discussion: """
      Two numbers are in and out; three in, hold, out; four in, hold, out, rest.

      \(BreathSafety.lines(holds: false).joined(separator: " "))
      """)

  @Argument(help: ArgumentHelp("Seconds, such as 4-6 or 4-4-6-2.", valueName: "pattern"))
  var pattern: String
  @Option(
    help: ArgumentHelp("How long, 5 unless given.", valueName: "n"), transform: Double.typed)
  var minutes: Double?
  @Option(help: ArgumentHelp("How many breaths, in place of minutes.", valueName: "n"))
  var rounds: Int?
  @Flag(
    name: .customLong("holds"), inversion: .prefixedNo,
    help: SessionOptions.holdsHelp)
  var holds: Bool?
  @OptionGroup var presentation: PresentationOptions

  func validate() throws {
    if minutes != nil && rounds != nil {
      throw ValidationError("--minutes and --rounds: choose one.")
    }
    if let minutes, !(0.1...60).contains(minutes) {
      throw ValidationError("--minutes is a number from 0.1 to 60.")
    }
    if let rounds, !(1...500).contains(rounds) {
      throw ValidationError("--rounds is a whole number from 1 to 500.")
    }
  }

  func run() throws {
    try reportingFaults {
      let file = SettingsFile.ofProgram()
      let notes = SettingsNotes(file)
      let holds = SessionOptions.playsHolds(holds, file.settings)
      let parsed: BreathPattern
      do throws(BreathPatternError) {
        parsed = try BreathPattern(parsing: pattern)
      } catch {
        throw Fault(.value, file.settings.wording(error))
      }
      let count =
        rounds ?? parsed.rounds(filling: .seconds(60 * (minutes ?? 5)), holds: holds)
      var session = Session.Options()
      session.holds = holds
      let wording = file.settings.wording
      func script() -> PatternScript {
        PatternScript(parsed, rounds: count) { wording.texts[$0.prompt] }
      }
      let timeline = Timeline(of: script(), options: session)
      if case .failed(var fault)? = timeline.outcome {
        fault.reason = .value
        throw fault
      }
      session.tempo = timeline.safeTempo(for: presentation.tempo)
      session.estimatedLength = timeline.end
      let program = Program(
        title: wording("Breathing %s", pattern), kind: .breathing, length: timeline.end,
        advisories: timeline.advisories(for: .breathing), hasWords: false,
        hasBreath: true, hasHolds: timeline.hasHolds)
      let log = SessionLog(file.settings)
      let player = try Player(presentation.presenter(file.settings, tempo: session.tempo))
      player.log = log
      try player.play(program, notes: { notes.lines }) { clock, onCue in
        log.prepare(
          SessionRecord(
            routine: "breathe", kind: .breathing, title: program.title, planned: timeline.end))
        return Session(script(), options: session, at: clock, onCue: onCue)
      }
    }
  }
}
