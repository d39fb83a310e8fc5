// A million cues from Lua through a session on the virtual clock: prints nanoseconds a cue.

import RespiteCore
import RespitePlugins

let library = PluginLibrary(folders: [])
let time = LocalTime(year: 2026, month: 1, day: 1, weekday: 4)
let context = PlayContext(seed: 1, library: library, localTime: { _ in time })
let path = CommandLine.arguments[1]
let file = RoutineFile(name: "million", plugin: "million", path: path, folder: nil)

let routine = try LoadedRoutine(file, context: context)
var cues = 0
let start = ContinuousClock.now
var session = Session(routine.script([:]), at: .zero) { _, _ in cues += 1 }
// Everything that is due within a year of session time.
session.advance(to: .seconds(365 * 86400))
let elapsed = ContinuousClock.now - start
if case .failed(let fault)? = session.outcome { print(fault) }
print(cues, TimeSpan(elapsed / cues).nanoseconds)
