import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a routine.",
    discussion: """
      While it plays: space pauses, → goes on to what is next, + and - change the tempo, ? shows \
      all keys, q stops.
      """)

  @OptionGroup var routine: RoutineArguments
  @OptionGroup var options: SessionOptions
  @OptionGroup var presentation: PresentationOptions

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let file = try library.find(routine.name)
      let given = try routine.given()
      let settings = SettingsFile.ofProgram()
      let notes = SettingsNotes(settings)
      var printed: [String] = []
      var context = options.context(
        library: library, settings: settings.settings, seed: UInt64.random(in: 0 ... .max))
      let log = SessionLog(settings.settings)
      context.memory = log.memory(settings.settings)
      var session = options.session(settings.settings)
      session.tempo = presentation.tempo
      if !FileOutput(descriptor: 0).isTerminal { session.unanswered = .refuse }

      // The rehearsal and the playing each load the file, so that neither sees what the other did.
      let rehearsal = try LoadedRoutine.timeline(
        of: file, given: given, options: session, context: context,
        limits: Timeline.Limits(cues: 20_000))
      if case .failed(let fault)? = rehearsal.timeline.outcome, fault.reason == .value {
        throw fault
      }
      session.estimatedLength = rehearsal.timeline.length
      context.note = { printed.append($0) }
      context.settingLeftOut = notes.add
      let loaded = try LoadedRoutine(file, context: context)
      let script = loaded.script(try loaded.values(reading: given))
      let program = Program(loaded.routine, rehearsed: rehearsal.timeline)
      let player = try Player(presentation.presenter(settings.settings))
      player.log = log
      try player.play(program, notes: { printed + notes.lines }) { clock, onCue in
        log.prepare(SessionRecord(of: loaded.routine, planned: rehearsal.timeline.length))
        return Session(
          script, options: session, at: clock, closing: { loaded.closingScript($0) }, onCue: onCue)
      }
    }
  }
}
