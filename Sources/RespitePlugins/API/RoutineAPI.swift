import LuaRuntime
import RespiteCore

/// The host of one routine's state: answers what its Lua code calls.
///
/// A timed call leaves a request here and suspends the coroutine; the `LuaScript` that runs takes
/// the request to the session, and brings the reply back.
final class RoutineAPI: Host {
  let file: RoutineFile
  var context: PlayContext
  private(set) var interpreter: Interpreter!
  /// The script whose coroutine runs now.
  /// Not owned, because it is set only while the script runs, and on every cue.
  unowned(unsafe) var current: LuaScript?
  /// What the last timed call asks for.
  private var step = Step.finished
  /// Whether the file is to be a plan.
  var isPlan = false
  /// Whether it is made of what its plugin remembers.
  var hasRecalled = false
  /// What `r` is now: an older handle belongs to a run that has ended.
  private(set) var handle: LuaReference?
  private var handleAddress: UnsafeMutableRawPointer?
  private var handleMetatable: LuaReference?
  var chance: SeededGenerator
  var parameters: [UnsafeMutableRawPointer: DeclaredParameter] = [:]
  var definitions: [UnsafeMutableRawPointer: Definition] = [:]
  var plans: [UnsafeMutableRawPointer: PlanTables] = [:]
  /// What the routine's lines are in the person's language, by what they are in the file.
  private(set) lazy var texts = context.catalogs.texts(
    for: file, in: context.library, note: context.note)
  /// Paths of the files by the name that positions give them.
  private var chunks: [String: String] = [:]
  /// Processor time of the state's runs that a session has been told of.
  private var toldProcessorTime: TimeSpan = .zero
  /// The last error that the host raised in Lua: if it comes back uncaught, this is the fault.
  private var raised: Fault?

  init(file: RoutineFile, context: PlayContext) {
    self.file = file
    self.context = context
    chance = SeededGenerator(seed: context.seed)
    chunks[Interpreter.chunkName(file.name + ".lua")] = file.path
  }

  /// Runs the file, in a state of its own or in one that has been read in before.
  /// - Throws: `Fault` with the place in the file.
  func load(in used: Interpreter?) throws(Fault) -> Definition {
    try load(in: used, as: definition)
  }

  /// Runs the file and makes of what it returns what it is meant to be.
  func load<Result>(
    in used: Interpreter?, as make: (LuaValue) throws -> Result
  ) throws(Fault) -> Result {
    try context.checkPassedOver(file)
    if let folder = file.folder { try context.manifests.check(folder) }
    let source = try readFile(file.path)
    do {
      if let used {
        try used.renew(for: self)
        interpreter = used
      } else {
        try open()
      }
      interpreter.add(file: file.path, isFirst: true)
      return try make(interpreter.run(source, chunk: file.name + ".lua"))
    } catch let fault as Fault {
      throw fault
    } catch let error as LuaError {
      throw fault(error)
    } catch {
      throw Fault(.definition, "\(error)", plugin: file.plugin, file: file.path)
    }
  }

  /// Makes a state and gives it the `respite` module.
  private func open() throws(LuaError) {
    let interpreter = try Interpreter(limits: context.limits, seed: context.seed, host: self)
    self.interpreter = interpreter
    let functions = interpreter.functions(HostFunction.numbers)
    var lines = LuaTable()
    lines.fields = texts.mapValues { .string($0) }
    let parts = try interpreter.runTrusted(
      Self.source, arguments: [.reference(functions), .table(lines)], results: 2)
    interpreter.setModule("respite", .reference(parts[0]))
    handleMetatable = parts[1]
  }

  private static let source = Interpreter.precompiled(PackageResources.respite_lua)

  // MARK: - Scripts

  func mainScript(_ definition: Definition, _ values: [String: ParameterValue]) -> LuaScript {
    var table = LuaTable()
    for (name, value) in values { table.fields[name] = LuaValue(value) }
    return script(definition.run, .table(table))
  }

  func closingScript(_ definition: Definition, _ outcome: Outcome) -> LuaScript? {
    guard let closing = definition.closing else { return nil }
    return script(closing, .string(outcome == .completed ? "done" : outcome.name))
  }

  private func script(_ function: LuaReference, _ argument: LuaValue) -> LuaScript {
    var arguments = [LuaValue.nil, argument]
    if let handleMetatable {
      let handle = interpreter.newHandle(metatable: handleMetatable)
      self.handle = handle.value
      handleAddress = handle.address
      arguments[0] = .reference(handle.value)
    }
    return LuaScript(function, arguments, rounds: [], api: self)
  }

  /// Processor time of all its scripts since this was last asked.
  func takeProcessorTime() -> TimeSpan {
    let now = TimeSpan(nanoseconds: interpreter.processorTime)
    defer { toldProcessorTime = now }
    return now - toldProcessorTime
  }

  // MARK: - Host

  func call(_ number: Int, _ call: Call) -> CallResult {
    guard let function = HostFunction(number: number) else { return .results(0) }
    switch function {
    case .inhale: return breathe(.inhale, call)
    case .hold: return breathe(.hold, call)
    case .exhale: return breathe(.exhale, call)
    case .rest: return breathe(.rest, call)
    case .topUp: return breathe(.topUp, call)
    case .say, .show, .wait, .chime: return cue(function, call)
    case .ask, .choose, .rate, .confirm, .press, .page: return ask(function, call)
    case .support:
      if let problem = handleProblem("support", call) { return problem }
      return suspends(.cue(Cue(.support(context.support()), round: current?.round)))
    case .together: return together(call)
    case .within: return within(call)
    case .play: return play(call)
    case .pattern: return pattern(call)
    case .enter: return enter(call)
    case .round:
      if let current, let index = call.integer(1), !current.rounds.isEmpty {
        current.rounds[current.rounds.count - 1].index = index
      }
      return .results(0)
    case .leave:
      _ = current?.rounds.popLast()
      return .results(0)
    case .random:
      guard let count = call.integer(2), count > 0 else { return .results(0) }
      return result(.integer(Int.random(in: 1...count, using: &chance)), of: "pick", call)
    case .elapsed, .today, .now: return time(function, call)
    case .remember, .recall, .record, .note: return keep(function, call)
    case .keeps:
      if let problem = handleProblem("consent", call) { return problem }
      // nil: there is nothing to ask for.
      let lasts = context.memory.retention == .lasting
      call.push(lasts ? .boolean(context.memory.keepsText) : .nil)
      call.push(.string(Question.consent.prompt))
      return .results(2)
    case .remembers:
      if let problem = handleProblem("remembers", call) { return problem }
      let retention = context.memory.retention
      call.push(.boolean(retention == .lasting))
      let isTold = (try? call.value(2))?.boolean == true
      let notice = isTold ? context.memory.notice(of: retention) : nil
      call.push(notice.map { .string($0) } ?? .nil)
      return .results(2)
    case .clock, .readTimes: return clock(function, call)
    case .isHeavy:
      call.push(.boolean(call.string(2).map(CrisisWords.areFound) ?? false))
      return .results(1)
    case .consent:
      context.memory.consent()
      return .results(0)
    case .offered, .usePlan: return offer(function, call)
    case .define: return define(call)
    case .parameter: return parameter(call)
    case .plan: return plan(call)
    case .recalled: return recallForPlan(call)
    case .check: return check(call)
    case .fail: return fails(call.string(1) ?? "")
    case .failSelf:
      let name = call.string(1) ?? ""
      return fails("r.\(name) needs its r", hint: "Write r:\(name)(…), with a colon")
    case .unknown: return unknown(call)
    }
  }

  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
    let module = try ModuleFile(name, in: file)
    chunks[Interpreter.chunkName(module.chunk)] = module.path
    interpreter.add(file: module.path, isFirst: false)
    return (module.source, module.chunk)
  }

  func printed(_ line: String) { context.note("\(file.name): \(line)") }

  // MARK: - Helpers of the functions

  /// The line in the person's language; itself where it has no translation.
  func translated(_ line: String?) -> String? {
    line.map { texts[$0] ?? $0 }
  }

  func fails(
    _ message: String, hint: String? = nil, refusal: BoundsRefusal? = nil
  ) -> CallResult {
    // Through Lua it goes as C has it, which ends at the first zero.
    let message = message.replacing("\0", with: "\u{FFFD}")
    var fault = Fault(refusal == nil ? .runtime : .bounds, message, hint: hint)
    fault.refusal = refusal
    if let refusal, hint == nil { fault.hint = Wording().hint(for: refusal) }
    raised = fault
    return .fails(message)
  }

  func suspends(_ step: Step) -> CallResult {
    self.step = step
    return .suspends
  }

  /// What the last timed call asks for, which is not kept: it holds a script, and that this.
  func takeStep() -> Step {
    var taken = Step.finished
    swap(&taken, &step)
    return taken
  }

  /// Pushes one result, if the call came with the handle of this run.
  func result(_ value: LuaValue, of name: String, _ call: Call) -> CallResult {
    if let problem = handleProblem(name, call) { return problem }
    call.push(value)
    return .results(1)
  }

  /// Why a method may not go on: it was called without r, or with that of another run.
  func handleProblem(_ name: String, _ call: Call) -> CallResult? {
    if let address = call.userdata(1) {
      if address == handleAddress, current != nil { return nil }
      return fails(
        "r:\(name): this r belongs to a run that has ended",
        hint: "Use the r that the function is given")
    }
    return fails("r.\(name) needs its r", hint: "Write r:\(name)(…), with a colon")
  }

  // MARK: - Faults

  /// An error for Lua code that can catch it; remembered in case it does not.
  func message(of fault: Fault) -> String {
    raised = fault
    return fault.message
  }

  func fault(_ error: LuaError) -> Fault {
    if let raised, error.reason == .runtime, raised.message == error.message {
      var fault = raised
      guard fault.line == nil else { return fault }
      locate(&fault, error)
      return fault
    }
    var fault = Fault(error, limits: context.limits)
    if fault.hint == nil {
      let path = error.chunk.flatMap { chunks[$0] } ?? file.path
      fault.hint = LuaHints.hint(for: error.message) {
        error.reason == .runtime ? (try? LuaSource(path: path).declaredNames) ?? [] : []
      }
    }
    locate(&fault, error)
    return fault
  }

  private func locate(_ fault: inout Fault, _ error: LuaError) {
    fault.message = fault.message.onOneLine
    fault.plugin = file.plugin
    fault.file = error.chunk.flatMap { chunks[$0] } ?? file.path
    fault.line = error.line
    fault.traceback = error.traceback
  }
}
