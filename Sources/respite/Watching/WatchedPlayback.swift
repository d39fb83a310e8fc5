import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

/// Plays each save of a routine from its beginning, in place of the one before.
struct WatchedPlayback {
  var watched: WatchedRoutine
  let given: [(name: String, text: String)]
  let options: Session.Options
  let context: PlayContext
  let presenter: () -> any Presenter

  mutating func run() throws {
    while let look = try NextSave.wait(for: &watched) {
      switch look {
      case .unchanged: break
      case .broken(let findings):
        SaveText.show(broken: findings, hasOlder: watched.version != nil)
      case .works:
        try playLatest()
        Output.message(SaveText.waiting)
      }
    }
  }

  private mutating func playLatest() throws {
    while let version = watched.version {
      SaveText.show(version.warnings)
      let presenter = presenter()
      // A stage has the terminal: what is wrong waits until it gives it back.
      let hasTerminal = presenter is StagePresenter
      var broken: [Finding] = []
      var watched = watched
      let player = try Player(presenter)
      player.isSuperseded = {
        switch watched.look() {
        case .unchanged: return false
        case .works: return true
        case .broken(let findings):
          broken = findings
          if !hasTerminal { SaveText.show(broken: findings, hasOlder: true) }
          return false
        }
      }
      do {
        try play(version, player)
      } catch let fault as Fault {
        Output.message("respite: \(fault.told)")
      }
      self.watched = watched
      if player.wasSuperseded { continue }
      if hasTerminal { SaveText.show(broken) }
      return
    }
  }

  private func play(_ version: WatchedRoutine.Version, _ player: Player) throws {
    var session = options
    session.estimatedLength = version.timeline.length
    var context = context
    var printed = PrintedLines()
    context.note = { printed.add($0) }
    func notes() -> [String] { printed.lines }
    let loaded = try LoadedRoutine(watched.file, context: context)
    let script = loaded.script(try loaded.values(reading: given))
    let program = Program(version.routine, rehearsed: version.timeline)
    try player.play(program, notes: notes) { clock, onCue in
      Session(
        script, options: session, at: clock, closing: { loaded.closingScript($0) }, onCue: onCue)
    }
  }
}
