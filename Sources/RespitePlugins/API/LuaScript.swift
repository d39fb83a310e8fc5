import LuaRuntime
import RespiteCore

/// A coroutine of a routine as a session sees it.
final class LuaScript: Script {
  private let api: RoutineAPI
  private let coroutine: Coroutine
  private let arguments: [LuaValue]
  private var hasStarted = false
  /// The rounds that it is in, innermost last.
  var rounds: [Round] { didSet { round = Self.told(rounds) } }
  /// What a cue says that it belongs to.
  private(set) var round: Round?
  private(set) var position: TimeSpan = .zero

  init(_ function: LuaReference, _ arguments: [LuaValue], rounds: [Round], api: RoutineAPI) {
    self.api = api
    self.arguments = arguments
    self.rounds = rounds
    round = Self.told(rounds)
    coroutine = Coroutine(function)
  }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    self.position = position
    api.current = self
    let state = goOn(reply)
    api.current = nil
    // Taken in any case: what was asked for where nothing can wait holds a script, and that the API.
    let step = api.takeStep()
    switch state {
    case .finished: return .finished
    case .failed(let error): return .failed(api.fault(error))
    case .suspended: return step
    }
  }

  private func goOn(_ reply: Reply) -> Coroutine.State {
    guard hasStarted else {
      hasStarted = true
      return coroutine.start(arguments)
    }
    switch reply {
    case .done: return coroutine.goOn()
    case .inTime(let value): return coroutine.goOn(returning: .boolean(value))
    case .answer(let answer):
      if case .text = answer { api.context.memory.heard() }
      return coroutine.goOn(returning: LuaValue(answer))
    case .failed(let fault): return coroutine.goOn(raising: api.message(of: fault))
    }
  }

  /// Of loops in loops the outermost that has more than one round: a count that starts again and
  /// again tells a person nothing.
  private static func told(_ rounds: [Round]) -> Round? {
    rounds.first { $0.count > 1 } ?? rounds.last
  }

  func close() { coroutine.close() }

  func takeProcessorTime() -> TimeSpan { api.takeProcessorTime() }

  func placing(_ fault: Fault) -> Fault {
    var fault = fault
    fault.plugin = api.file.plugin
    fault.file = api.file.path
    return fault
  }
}

extension LuaValue {
  init(_ answer: Answer?) {
    switch answer {
    case nil: self = .nil
    case .text(let text): self = .string(text)
    case .choice(let number), .rating(let number): self = .integer(number)
    case .confirm(let value): self = .boolean(value)
    case .pressed: self = .boolean(true)
    }
  }

  init(_ value: ParameterValue?) {
    switch value {
    case nil: self = .nil
    case .text(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .boolean(flag)
    }
  }
}
