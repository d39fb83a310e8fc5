import LuaRuntime
import RespiteCore
import Testing

@testable import RespitePlugins

/// The description of the authors' API against what is really there.
@Suite struct DescriptionTests {
  private let library: ScratchLibrary

  init() throws { library = try ScratchLibrary() }

  @Test("Every function that is there is described, and every one described is there.")
  func names() throws {
    let host = PrintedLines()
    let ending = "return setmetatable({}, sealed(\"respite\", respite)), sealed(\"r\", r)"
    let source = try Checkout.text("Sources/RespitePlugins/Lua/respite.lua")
    try #require(source.contains(ending))
    let listing = source.replacing(
      ending,
      with: """
        for name in pairs(respite) do print("respite." .. name) end
        for name in pairs(r) do print("r:" .. name) end
        """)
    let interpreter = try Interpreter(seed: 0, host: host)
    _ = try interpreter.runTrusted(
      Array(listing.utf8), arguments: [.reference(interpreter.functions(HostFunction.numbers))],
      results: 0)
    #expect(host.lines.sorted() == APIFunction.all.map(\.fullName).sorted())
  }

  @Test("Every example works.", arguments: APIFunction.all.map(\.fullName))
  func example(name: String) throws {
    let function = try described(name)
    #expect(try fault(of: function.example, function) == nil)
  }

  @Test("Every argument takes what is said of it.", arguments: APIFunction.all.map(\.fullName))
  func arguments(name: String) throws {
    let function = try described(name)
    let values = function.arguments.map(\.type.sample)
    let required = function.arguments.prefix { $0.count == .one || $0.count == .some }.count
    for count in required...values.count where function.needed.isEmpty {
      #expect(try fault(function, Array(values.prefix(count))) == nil, "\(count) arguments")
    }
    for (index, argument) in function.arguments.enumerated() {
      guard let wrong = argument.type.wrongSample else { continue }
      var given = values
      given[index] = wrong
      let fault = try fault(function, given)
      #expect(fault?.message.hasPrefix(name) == true, "\(argument.name): \(fault?.message ?? "")")
    }
  }

  @Test("Every field takes what is said of it.", arguments: APIFunction.all.map(\.fullName))
  func fields(name: String) throws {
    let function = try described(name)
    let values = function.arguments.prefix { $0.count != .many }.map(\.type.sample)
    func fault(_ field: String, _ value: String) throws -> Fault? {
      let own = ["run", "steps"].contains(field) ? "" : function.needed
      return try self.fault(function, values + ["{ \(own) \(field) = \(value) }"])
    }
    for field in function.fields ?? [] {
      #expect(try fault(field.name, field.type.sample) == nil, "\(field.name)")
      guard let wrong = field.type.wrongSample else { continue }
      let message = try fault(field.name, wrong)?.message ?? "it is taken"
      #expect(
        message.hasPrefix("\(name): \(field.name) must be \(field.type.expectation), not "),
        "\(message)")
    }
    guard function.fields != nil else { return }
    let message = try fault("zzz", "1")?.message ?? "it is taken"
    #expect(message.hasPrefix("\(name): there is no field 'zzz'"), "\(message)")
  }

  private func described(_ name: String) throws -> APIFunction {
    try #require(APIFunction.all.first { $0.fullName == name })
  }

  private func fault(_ function: APIFunction, _ arguments: [String]) throws -> Fault? {
    try fault(of: "\(function.fullName)(\(arguments.joined(separator: ", ")))", function)
  }

  private func fault(of call: String, _ function: APIFunction) throws -> Fault? {
    let source = source(calling: call, function)
    guard function.isOfPlans else { return try library.fault(of: source) }
    do {
      _ = try PlanFolder.planOfPlugin(source)
      return nil
    } catch let fault as Fault {
      return fault
    }
  }

  /// A file that makes the call where it has its place.
  private func source(calling call: String, _ function: APIFunction) -> String {
    let start = "local respite = require 'respite'\n"
    if function.owner == .handle {
      return start
        + "return respite.routine { run = function(r)\nlocal p = { child = 'Mia' }\n\(call)\nend }"
    }
    if function.makesRoutine { return start + "return \(call)" }
    if function.fullName == "respite.plan" { return start + "return \(call)" }
    if function.isOfPlans {
      return start + "local kept = \(call)\nreturn respite.plan { steps = {} }"
    }
    return start + "return respite.routine { params = { own = \(call) }, run = function() end }"
  }
}

extension APIFunction {
  /// Fields without which the others make no definition.
  fileprivate var needed: String {
    if makesRoutine { return "run = function() end," }
    if fullName == "respite.plan" { return "steps = { { at = '07:10', run = 'calm-444' } }," }
    return fullName == "respite.choice" ? "choices = { 'calm-444' }," : ""
  }

  /// Whether it is called in the file of a plan.
  fileprivate var isOfPlans: Bool { ["respite.plan", "respite.recall"].contains(fullName) }

  fileprivate var makesRoutine: Bool { fields?.contains { $0.name == "run" } == true }
}

extension ValueType {
  /// In Lua, something that it takes.
  fileprivate var sample: String {
    switch self {
    case .text, .choice, .any: "'calm-444'"
    case .seconds: "1"
    case .integer(let bounds): "\(max(1, bounds.lowerBound))"
    case .number(let bounds): "\(max(1, bounds.lowerBound))"
    case .flag: "true"
    case .function: "function() end"
    case .parameters, .values, .words, .keys, .numbers, .answers: "{}"
    case .texts, .list: "{ 'calm-444' }"
    case .lines: "{ 'calm-444', { 'box', 1 } }"
    case .pattern: "'4-6'"
    case .word(let words): "'\(words[0])'"
    case .time: "'7:10'"
    case .span: "'20m'"
    case .days: "{ 'mon-fri', '2026-03-01' }"
    case .routines: "{ 'calm-444', { 'box', with = { rounds = 2 } } }"
    case .steps: "{ { at = '07:10', run = 'calm-444' } }"
    }
  }

  /// In Lua, something that it does not take.
  fileprivate var wrongSample: String? {
    switch self {
    case .any: nil
    case .text, .choice, .texts, .seconds, .number, .integer, .function, .word, .time, .span,
      .days, .routines, .steps:
      "true"
    case .parameters, .values, .words, .keys, .numbers, .answers, .list, .lines, .pattern: "5"
    case .flag: "'yes'"
    }
  }
}
