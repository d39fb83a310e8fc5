// What scripts/bench measures of the engine; prints a count and nanoseconds for one.
//
//   EngineBenchmark cues FILE    a routine's cues through a session on the virtual clock
//   EngineBenchmark run FILE     a chunk of Lua in the sandbox
//   EngineBenchmark load FILE    a routine's file, read again and again as a list does
//   EngineBenchmark next COUNT   the next time of a plan of so many steps
//   EngineBenchmark year COUNT   all times of such a plan in a year

import LuaRuntime
import RespiteCore
import RespitePlugins
import SystemPackage

final class NoHost: Host {
  func call(_ function: Int, _ call: Call) -> CallResult { .results(0) }
  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
    throw ModuleError("there are none")
  }
  func printed(_ line: String) {}
}

func contents(of path: String) throws -> [UInt8] {
  let file = try FileDescriptor.open(path, .readOnly)
  return try file.closeAfter {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    return Array(bytes.prefix(count))
  }
}

/// A plan with a step at each minute from midnight on, around and around, by New York's clock.
func agenda(steps: Int) throws -> Agenda {
  let rules = try TimeZoneRules(tzif: contents(of: "/usr/share/zoneinfo/America/New_York"))
  let plan = Plan(
    name: "bench", title: "Bench",
    steps: (0..<steps).map {
      PlanStep(
        id: "step-\($0)", .at(TimeOfDay(minutes: $0 * 29 % 1440)), runs: [PlanStep.Run("box")])
    })
  return Agenda([Agenda.Entry(plan)], zones: PlanZones(own: rules))
}

let path = CommandLine.arguments[2]
let file = RoutineFile(name: "bench", plugin: "bench", path: path, folder: nil)
let time = LocalTime(year: 2026, month: 1, day: 1, weekday: 4)
let context = PlayContext(
  seed: 1, library: PluginLibrary(folders: []), localTime: { _ in time })

switch CommandLine.arguments[1] {
case "cues":
  let routine = try LoadedRoutine(file, context: context)
  var cues = 0
  let start = ContinuousClock.now
  var session = Session(routine.script([:]), at: .zero) { _, _ in cues += 1 }
  // Everything that is due within a year of session time.
  session.advance(to: .seconds(365 * 86400))
  let elapsed = ContinuousClock.now - start
  if case .failed(let fault)? = session.outcome { print(fault) }
  print(cues, TimeSpan(elapsed / cues).nanoseconds)
case "run":
  let host = NoHost()
  let limits = Limits(memory: 64 << 20, time: .seconds(60))
  let interpreter = try Interpreter(limits: limits, seed: 1, host: host)
  let source = try contents(of: path)
  let start = ContinuousClock.now
  _ = try interpreter.run(source, chunk: "bench.lua")
  print(1, TimeSpan(ContinuousClock.now - start).nanoseconds)
case "load":
  let reader = RoutineReader(context: context)
  let count = 2000
  let start = ContinuousClock.now
  for _ in 0..<count { _ = try reader.read(file) }
  print(count, TimeSpan((ContinuousClock.now - start) / count).nanoseconds)
case "next":
  let agenda = try agenda(steps: Int(path) ?? 10)
  let count = 2000
  var moment = Instant(secondsSince1970: 1_767_225_600)
  let start = ContinuousClock.now
  for _ in 0..<count { moment = (agenda.next(after: moment) ?? moment) + 4001 }
  print(count, TimeSpan((ContinuousClock.now - start) / count).nanoseconds)
case "year":
  let agenda = try agenda(steps: Int(path) ?? 10)
  guard let first = LocalDate("2026-01-01") else { break }
  let start = ContinuousClock.now
  let count = agenda.occurrences(from: first, days: 365).count
  print(count, TimeSpan(ContinuousClock.now - start).nanoseconds)
case let mode: print("no such mode: \(mode)")
}
