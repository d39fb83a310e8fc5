import LuaRuntime
import RespiteCore

extension RoutineAPI {
  private func part(_ function: LuaReference) -> LuaScript {
    let arguments = handle.map { [LuaValue.reference($0)] } ?? []
    return LuaScript(function, arguments, rounds: current?.rounds ?? [], api: self)
  }

  func together(_ call: Call) -> CallResult {
    if let problem = handleProblem("together", call) { return problem }
    let count = call.count - 1
    guard count > 0 else { return fails("r:together: give it functions to run at once") }
    guard count <= Session.mostTracks else {
      return fails(
        "r:together: \(count) functions are more than can run at once",
        hint: "The most is \(Session.mostTracks)")
    }
    // A coroutine costs, so none is made before all are known to be right.
    var functions: [LuaReference] = []
    for position in 2...call.count {
      guard let function = try? call.value(position).function else {
        return fails(
          "r:together: part \(position - 1) must be a function, not \(given(call, position))",
          hint: "Write function() … end around it")
      }
      functions.append(function)
    }
    return suspends(.request(.together(functions.map(part))))
  }

  func within(_ call: Call) -> CallResult {
    if let problem = handleProblem("within", call) { return problem }
    guard let limit = seconds(call, 2) else { return badSeconds("within", call, 2) }
    guard let function = try? call.value(3).function else {
      return fails("r:within: after the seconds it needs a function, not \(given(call, 3))")
    }
    return suspends(.request(.within(limit, part(function))))
  }

  func play(_ call: Call) -> CallResult {
    if let problem = handleProblem("play", call) { return problem }
    guard let name = call.string(2) else {
      return fails("r:play: the routine's name must be text, not \(given(call, 2))")
    }
    var context = context
    context.ancestors.append(file)
    context.seed = chance.next()
    do {
      let found = try context.library.find(name)
      if let start = context.ancestors.firstIndex(where: { $0.path == found.path }) {
        let circle = (context.ancestors[start...] + [found]).map(\.name)
        return fails(
          "r:play: a routine cannot play itself: \(circle.joined(separator: " → "))")
      }
      let loaded = try LoadedRoutine(found, context: context)
      let given = call.isNone(3) ? LuaTable() : try call.value(3).table
      guard let given else { return fails("r:play: its values must be a table: { rounds = 3 }") }
      let values = try loaded.values(from: given)
      return suspends(.request(.play(loaded.script(values))))
    } catch let fault as Fault {
      return fails("r:play: \(fault)", hint: nil)
    } catch {
      return fails("r:play: \(error)")
    }
  }

  func enter(_ call: Call) -> CallResult {
    if let problem = handleProblem("rounds", call) { return problem }
    guard let count = call.integer(2), (0...1_000_000_000).contains(count) else {
      return fails("r:rounds: it needs a whole number of rounds, 0 or more, not \(given(call, 2))")
    }
    current?.rounds.append(Round(0, of: count))
    return .results(0)
  }

  /// (handle or nil, pattern, options) → list of { phase, seconds, words }, rounds.
  func pattern(_ call: Call) -> CallResult {
    if !call.isNone(1), let problem = handleProblem("breathe", call) { return problem }
    do {
      guard let options = call.isNone(3) ? LuaTable() : try call.value(3).table else {
        return fails("r:breathe: its options must be a table, not \(given(call, 3))")
      }
      let spec = try BreathSpec(try call.value(2), options)
      // At the definition only whether it is right is asked.
      if call.isNone(1) { return .results(0) }
      var steps = LuaTable()
      for step in spec.pattern.steps {
        let name = step.phase.luaName
        var entry = LuaTable()
        entry.fields["phase"] = .string(name)
        entry.fields["seconds"] = .number(step.length.seconds)
        if let words = spec.words[name] { entry.fields["words"] = .string(words) }
        steps.sequence.append(.table(entry))
      }
      call.push(.table(steps))
      call.push(.integer(spec.rounds(holds: context.holds)))
      return .results(2)
    } catch let problem as BreathSpec.Problem {
      return fails(problem.message, refusal: problem.refusal)
    } catch {
      return fails("r:breathe: \(error)")
    }
  }

  /// (handle, minutes) → words, or (handle, text) → times, unclear ones, what is none.
  func clock(_ function: HostFunction, _ call: Call) -> CallResult {
    let name = function.name
    if let problem = handleProblem(name, call) { return problem }
    if function == .clock {
      guard let minutes = call.integer(2), (0...1439).contains(minutes) else {
        return fails("r:clock: minutes must be from 0 to 1439, not \(given(call, 2))")
      }
      let say = Wording(texts: texts, clock: context.clock)
      return result(.string(say.time(TimeOfDay(minutes: minutes))), of: name, call)
    }
    guard let text = call.string(2), text.utf8.count <= Self.longestWords else {
      return badWords(name, call, 2)
    }
    let typed = TypedTimes(reading: text, clock: context.clock)
    for list in [
      typed.times.map { LuaValue.integer($0.minutes) },
      typed.unclear.map { .integer($0.minutes) }, typed.unread.map { .string($0) },
    ] {
      var table = LuaTable()
      table.sequence = list
      call.push(.table(table))
    }
    return .results(3)
  }

  func time(_ function: HostFunction, _ call: Call) -> CallResult {
    let position = current?.position ?? .zero
    if function == .elapsed { return result(.number(position.seconds), of: "elapsed", call) }
    let time = context.localTime(position)
    var table = LuaTable()
    if function == .now {
      table.fields = ["hour": .integer(time.hour), "minute": .integer(time.minute)]
    } else {
      let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
      table.fields = [
        "year": .integer(time.year), "month": .integer(time.month), "day": .integer(time.day),
        "weekday": .string(days[min(max(time.weekday, 0), 6)]),
      ]
    }
    return result(.table(table), of: function.name, call)
  }
}

extension LoadedRoutine {
  /// The values that a caller in Lua gave.
  func values(from table: LuaTable) throws(Fault) -> [String: ParameterValue] {
    try values(reading: Self.texts(from: table))
  }

  /// Values as a person would type them.
  static func texts(from table: LuaTable) throws(Fault) -> [(name: String, text: String)] {
    var given: [(name: String, text: String)] = []
    for (name, value) in table.fields.sorted(by: { $0.key < $1.key }) {
      guard let value = ParameterValue(value) else {
        throw Fault(.value, "\(name.cut()) must be a text, a number or true or false, not \(value)")
      }
      given.append((name, value.description))
    }
    return given
  }
}
