import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

/// A playing of one routine, or of several as one session: by hand, from a plan, from home.
struct Performance {
  var options: SessionOptions
  var presentation: PresentationOptions
  var origin = SessionRecord.Origin.commandLine
  /// Where its words are written to at the end, as a handout.
  var output: String?

  /// - Returns: how it ended, and its entry in the journal.
  /// - Throws: `Fault` where it failed, `ExitCode` where Ctrl-C ended it.
  @discardableResult
  func play(_ items: [LoadedChain.Item], from library: PluginLibrary) throws
    -> (outcome: Outcome?, entry: Int64?)
  {
    ManyFiles.areRead()
    let format = try output.map { try Handout.Format(of: $0) }
    if let output { try Handout.checkPlace(output) }
    let settings = SettingsFile.ofProgram()
    let notes = SettingsNotes(settings)
    var printed = PrintedLines()
    var context = options.context(
      library: library, settings: settings.settings, seed: UInt64.random(in: 0 ... .max))
    let log = SessionLog(settings.settings)
    context.memory = log.memory(settings.settings)
    var session = options.session(settings.settings)
    if !FileOutput(descriptor: 0).isTerminal { session.unanswered = .refuse }

    // The rehearsal and the playing each load the files, so that neither sees what the other did.
    let rehearsal = try LoadedChain.timeline(
      of: items, options: session, context: context, limits: Timeline.Limits(cues: 20_000))
    if case .failed(let fault)? = rehearsal.timeline.outcome,
      [.value, .bounds].contains(fault.reason)
    {
      throw fault
    }
    session.tempo = rehearsal.timeline.safeTempo(for: presentation.tempo)
    session.estimatedLength = rehearsal.timeline.length
    // A session stands still while the machine sleeps, or is paused; the day goes on.
    context.localTime = { _ in WallClock.fromNow()(.zero) }
    context.note = { printed.add($0) }
    context.settingLeftOut = notes.add
    let loaded = try LoadedChain(items, context: context)
    let program = Program(loaded.routine, rehearsed: rehearsal.timeline)
    var handout = Handout(title: loaded.routine.title, wording: settings.settings.wording)
    handout.language =
      settings.settings.languages.first?.replacing("_", with: "-") ?? handout.language
    let player = try Player(presentation.presenter(settings.settings, tempo: session.tempo))
    player.log = log
    // What was said until then is not lost with what ends it.
    func write() throws {
      guard let output, let format else { return }
      try handout.write(to: output, as: format)
      HandoutList.add(output, settings.settings)
    }
    let outcome: Outcome?
    do {
      outcome = try player.play(
        program, notes: { printed.lines + notes.lines },
        make: { clock, onCue in
          log.prepare(
            SessionRecord(of: loaded.routine, origin: origin, planned: rehearsal.timeline.length))
          return Session(
            loaded.script, options: session, at: clock, closing: { loaded.closingScript($0) },
            onCue: { cue, due in
              if format != nil { handout.add(cue.cue) }
              onCue(cue, due)
            })
        })
    } catch {
      try write()
      throw error
    }
    try write()
    return (outcome, log.entryID)
  }
}
