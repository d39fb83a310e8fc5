import LuaRuntime
import RespiteCore

/// What a routine keeps beyond its end.
extension RoutineAPI {
  func keep(_ function: HostFunction, _ call: Call) -> CallResult {
    let name = function.name
    if let problem = handleProblem(name, call) { return problem }
    let permission: Manifest.Permission =
      function == .remember || function == .recall ? .memory : .journal
    if let problem = permissionProblem(permission, "r:\(name)") { return problem }
    if function == .note { return note(call) }
    guard let key = call.string(2), SessionMemory.isName(key) else {
      let what = function == .record ? "measure" : "key"
      return fails(
        "r:\(name): \(what) must be a name of letters, digits, - _ and . alone, not \(given(call, 2))"
      )
    }
    switch function {
    case .remember: return remember(key, call)
    case .recall: return recall(key, call)
    default:
      guard let number = call.number(3), ValueType.measured.contains(number) else {
        let expectation = ValueType.number(ValueType.measured).expectation
        return fails("r:record: number must be \(expectation), not \(given(call, 3))")
      }
      guard context.memory.record(Measure(key, number)) else {
        return fails(
          "r:record: a session keeps at most \(SessionMemory.mostMeasures) measures",
          hint: "Record less often, such as once a round")
      }
      return .results(0)
    }
  }

  func permissionProblem(_ permission: Manifest.Permission, _ name: String) -> CallResult? {
    if context.manifests.permit(permission, to: file) { return nil }
    return fails(
      "\(name): the plugin \(file.plugin) has not asked to \(permission.about)",
      hint: "Write permissions = { \"\(permission.rawValue)\" } in its plugin.lua")
  }

  func recall(_ key: String, _ call: Call) -> CallResult {
    let json = context.memory.values(of: file.plugin)[key].flatMap { JSON(parsing: $0) }
    call.push(json.map { LuaValue($0) } ?? .nil)
    return .results(1)
  }

  private func remember(_ key: String, _ call: Call) -> CallResult {
    let value: JSON
    do {
      value = try JSON(keeping: call.isNone(3) ? .nil : call.value(3))
    } catch let problem as JSON.Problem {
      return fails("r:remember: \(key): \(problem.message)")
    } catch {
      return fails("r:remember: \(key): it cannot be \(error)")
    }
    let size = value.text.utf8.count
    guard size <= SessionMemory.largestValue else {
      return fails(
        "r:remember: \(key): \(size) bytes are more than a plugin may keep under one key",
        hint: "The most is \(SessionMemory.largestValue)")
    }
    let isForgotten = if case .null = value { true } else { false }
    guard context.memory.remember(isForgotten ? nil : value, for: key, of: file.plugin) else {
      return fails(
        "r:remember: \(file.plugin) remembers \(SessionMemory.mostKeys) keys, which is the most",
        hint: "Forget one: r:remember(key, nil)")
    }
    return .results(0)
  }

  private func note(_ call: Call) -> CallResult {
    guard let text = call.string(2), text.utf8.count <= Self.longestWords else {
      return badWords("note", call, 2)
    }
    guard context.memory.note(text) else {
      return fails(
        "r:note: a session keeps at most \(SessionMemory.mostNotes) notes",
        hint: "Put lines together into one note")
    }
    return .results(0)
  }
}

extension ValueType {
  /// What a measure may be.
  static let measured = -1e9...1e9
}
