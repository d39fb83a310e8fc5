import RespiteCore

/// A routine, or several to be played as one session, loaded for one playing.
public final class LoadedChain {
  /// A routine's file and what its parameters are given.
  public struct Item {
    public var file: RoutineFile
    public var given: [(name: String, text: String)]

    public init(_ file: RoutineFile, given: [(name: String, text: String)] = []) {
      self.file = file
      self.given = given
    }
  }

  public let routines: [Routine]
  public let script: any Script
  private let closing: (Outcome) -> (any Script)?

  /// - Parameter items: at least one.
  /// - Throws: `Fault` with the place in a file, or for a value that does not fit.
  public init(_ items: [Item], context: PlayContext) throws(Fault) {
    var loaded: [LoadedRoutine] = []
    var parts: [ChainScript.Part] = []
    for item in items {
      let routine = try LoadedRoutine(item.file, context: context)
      let script = routine.script(try routine.values(reading: item.given))
      parts.append(ChainScript.Part(script, closing: { routine.closingScript($0) }))
      loaded.append(routine)
    }
    routines = loaded.map(\.routine)
    // One alone is what it always was.
    if loaded.count == 1, let part = parts.first {
      script = part.script
      closing = part.closing
    } else {
      let chain = ChainScript(parts)
      script = chain
      closing = { chain.closing($0) }
    }
  }

  /// What is played after it has ended so.
  public func closingScript(_ outcome: Outcome) -> (any Script)? { closing(outcome) }

  /// One routine as it is; several under a title of all.
  public var routine: Routine {
    var routine = routines[0]
    guard routines.count > 1 else { return routine }
    routine.name = routines.map(\.name).joined(separator: " ")
    routine.title = routines.map(\.title).joined(separator: ", then ")
    return routine
  }

  /// A session's timeline without waiting, in states of their own. It remembers nothing.
  public static func timeline(
    of items: [Item], options: Session.Options, context: PlayContext,
    limits: Timeline.Limits = Timeline.Limits()
  ) throws(Fault) -> (routine: Routine, timeline: Timeline) {
    let context = context.rehearsal()
    let loaded = try LoadedChain(items, context: context)
    let timeline = Timeline(of: loaded.script, options: options, limits: limits) {
      loaded.closingScript($0)
    }
    return (loaded.routine, timeline)
  }
}
