import ArgumentParser
import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

/// A playing of one routine, or of several as one session: by hand, from a plan, from home.
struct Performance {
  var options: SessionOptions
  var presentation: PresentationOptions
  var origin = SessionRecord.Origin.commandLine
  /// Where its words are written to at the end, as a page.
  var output: String?

  /// - Returns: how it ended, and its entry in the journal.
  /// - Throws: `Fault` where it failed, `ExitCode` where Ctrl-C ended it.
  @discardableResult
  func play(_ items: [LoadedChain.Item], from library: PluginLibrary) throws
    -> (outcome: Outcome?, entry: Int64?)
  {
    let format = try output.map { try Self.format(of: $0) }
    let settings = SettingsFile.ofProgram()
    let notes = SettingsNotes(settings)
    var printed = PrintedLines()
    var context = options.context(
      library: library, settings: settings.settings, seed: UInt64.random(in: 0 ... .max))
    let log = SessionLog(settings.settings)
    context.memory = log.memory(settings.settings)
    var session = options.session(settings.settings)
    session.tempo = presentation.tempo
    if !FileOutput(descriptor: 0).isTerminal { session.unanswered = .refuse }

    // The rehearsal and the playing each load the files, so that neither sees what the other did.
    let rehearsal = try LoadedChain.timeline(
      of: items, options: session, context: context, limits: Timeline.Limits(cues: 20_000))
    if case .failed(let fault)? = rehearsal.timeline.outcome, fault.reason == .value {
      throw fault
    }
    session.estimatedLength = rehearsal.timeline.length
    context.note = { printed.add($0) }
    context.settingLeftOut = notes.add
    let loaded = try LoadedChain(items, context: context)
    let program = Program(loaded.routine, rehearsed: rehearsal.timeline)
    var page = Page(title: loaded.routine.title)
    let player = try Player(presentation.presenter(settings.settings))
    player.log = log
    let outcome = try player.play(
      program, notes: { printed.lines + notes.lines },
      make: { clock, onCue in
        log.prepare(
          SessionRecord(of: loaded.routine, origin: origin, planned: rehearsal.timeline.length))
        return Session(
          loaded.script, options: session, at: clock, closing: { loaded.closingScript($0) },
          onCue: { cue, due in
            if format != nil { page.add(cue.cue) }
            onCue(cue, due)
          })
      })
    if let output, let format { try Self.write(page.written(as: format), to: output) }
    return (outcome, log.entryID)
  }

  private static func format(of path: String) throws(Fault) -> Page.Format {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    if path.contains("."), let format = Page.Format(rawValue: ending.lowercased()) { return format }
    throw Fault(
      .value, "--output: '\(path)' does not say what to write",
      hint: "End it with .txt, .md or .html")
  }

  /// Only for the person who asked for it: it may hold what is nobody else's.
  private static func write(_ text: String, to path: String) throws(Fault) {
    do {
      try FilePath(path).replaceContents(with: text.utf8, permissions: .ownerReadWrite)
    } catch {
      throw Fault(.value, "--output: \(path) cannot be written: \(error)")
    }
    Output.message("Written: \(path)")
  }
}
