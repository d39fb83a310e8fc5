import LuaRuntime
import RespiteCore

/// A routine's file, loaded into a state of its own: for one look at it, or for one playing.
public final class LoadedRoutine {
  public let file: RoutineFile
  public private(set) var routine: Routine
  let api: RoutineAPI
  private let context: PlayContext
  private let definition: RoutineAPI.Definition

  /// - Throws: `Fault` with the place in the file.
  public init(_ file: RoutineFile, context: PlayContext) throws(Fault) {
    self.file = file
    api = RoutineAPI(file: file, context: context)
    definition = try api.load(in: nil)
    routine = definition.routine
    self.context = context
    // All that it plays has its memory from it.
    if routine.keepsNothing { api.context.memory = context.memory.keepingNothing() }
  }

  /// The values that the routine gets: given ones checked, then what the person has set, the
  /// others preset.
  /// - Throws: `Fault` with a "did you mean" for a name that it does not have.
  public func values(reading given: [(name: String, text: String)]) throws(Fault)
    -> [String: ParameterValue]
  {
    var values: [String: ParameterValue] = [:]
    let settings = settings(beside: given.map(\.name))
    for parameter in routine.parameters {
      values[parameter.name] = settings[parameter.name] ?? parameter.preset
    }
    for (name, text) in given {
      values[name] = try routine.value(of: name, reading: text)
    }
    return values
  }

  /// What the person has set, where it fits. What does not fit stays preset, with a note.
  /// - Parameter given: the names that have a value already.
  public func settings(beside given: [String] = []) -> [String: ParameterValue] {
    let context = api.context
    if context.settings.isEmpty { return [:] }
    // Rounds and minutes stand in for each other: who asks for one does not want the other.
    let lengths = ["rounds", "minutes"]
    let hasLength = given.contains(where: lengths.contains)
    var values: [String: ParameterValue] = [:]
    for parameter in routine.parameters where !given.contains(parameter.name) {
      guard let text = context.settings[parameter.name],
        !hasLength || !lengths.contains(parameter.name)
      else { continue }
      do {
        values[parameter.name] = try parameter.value(reading: text)
      } catch {
        context.settingLeftOut("A setting of yours does not fit \(routine.name): \(error).")
      }
    }
    return values
  }

  /// The running of the routine. It can be had once: a second playing needs a state of its own.
  public func script(_ values: [String: ParameterValue]) -> any Script {
    if routine.keepsNothing { context.memory.hideLength() }
    return api.mainScript(definition, values)
  }

  /// What the routine plays after it has ended so.
  public func closingScript(_ outcome: Outcome) -> (any Script)? {
    api.closingScript(definition, outcome)
  }

  /// A session's timeline without waiting, in a state of its own. It remembers nothing.
  public static func timeline(
    of file: RoutineFile, given: [(name: String, text: String)] = [], options: Session.Options,
    context: PlayContext, limits: Timeline.Limits = Timeline.Limits()
  ) throws(Fault) -> (routine: Routine, timeline: Timeline) {
    let context = context.rehearsal()
    return try timeline(
      of: file, given: given, options: options, keepingIn: context, limits: limits)
  }

  /// The same, where what it remembers stays in the memory that it is given.
  static func timeline(
    of file: RoutineFile, given: [(name: String, text: String)] = [], options: Session.Options,
    keepingIn context: PlayContext, limits: Timeline.Limits = Timeline.Limits()
  ) throws(Fault) -> (routine: Routine, timeline: Timeline) {
    let loaded = try LoadedRoutine(file, context: context)
    let values = try loaded.values(reading: given)
    let timeline = Timeline(of: loaded.script(values), options: options, limits: limits) {
      loaded.closingScript($0)
    }
    return (loaded.routine, timeline)
  }
}

extension Routine {
  /// The value that a parameter is given by a text; nil for an empty one where none is preset.
  /// - Throws: `Fault` with a "did you mean" for a name that it does not have.
  func value(of name: String, reading text: String) throws(Fault) -> ParameterValue? {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      let names = parameters.map(\.name)
      let guess = nearest(to: name, in: names)
      let all = names.isEmpty ? "It takes none." : "It takes \(names.joined(separator: ", "))."
      throw Fault(
        .value, "\(self.name) has no parameter '\(name.cut())'",
        hint: guess.map { "Did you mean '\($0)'?" } ?? all)
    }
    do {
      return try parameter.value(reading: text)
    } catch {
      var fault = Fault(.value, "\(error)", hint: Wording().hint(for: error))
      fault.given = error
      throw fault
    }
  }
}
