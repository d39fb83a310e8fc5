import LuaRuntime
import RespiteCore
import RespitePlugins
import TimelineDrawing

/// How a test plays a routine.
struct Playing {
  var given: [(name: String, text: String)] = []
  var answers: [String] = []
  var unanswered = Session.Unanswered.preset
  var holds = true
  var seed: UInt64 = 1
  var limits = Limits(memory: 16 << 20, time: .milliseconds(100))
  /// Tuesday, 3 March 2026, 18:30 at the start.
  var startOfDay = LocalTime(
    year: 2026, month: 3, day: 3, weekday: 2, hour: 18, minute: 30, second: 0)

  func context(_ library: PluginLibrary, note: @escaping (String) -> Void = { _ in })
    -> PlayContext
  {
    var context = PlayContext(
      seed: seed, limits: limits, library: library,
      localTime: { [startOfDay] passed in
        var time = startOfDay
        time.minute += Int(passed.seconds) / 60
        return time
      }, note: note)
    context.holds = holds
    return context
  }

  func timeline(of name: String, in library: PluginLibrary) throws(Fault) -> Timeline {
    var options = Session.Options()
    options.answers = answers
    options.unanswered = unanswered
    options.holds = holds
    return try LoadedRoutine.timeline(
      of: library.find(name), given: given, options: options, context: context(library)
    ).timeline
  }

  /// The timeline of a routine of the library, or its fault.
  func drawn(_ name: String, in library: PluginLibrary) -> String {
    do throws(Fault) {
      let timeline = try timeline(of: name, in: library)
      guard case .failed(let fault)? = timeline.outcome else { return timeline.drawn }
      let cues = timeline.cues.map { $0.offset.seconds.brief + " " + $0.cue.drawn }
      return (cues + [fault.drawn]).joined(separator: " | ")
    } catch {
      return error.drawn
    }
  }
}

/// The timeline of a whole file "routine.lua", or its fault.
func played(file source: String, _ playing: Playing = Playing()) -> String {
  do {
    let folder = try PluginFolder(["routine.lua": source])
    return playing.drawn("routine", in: folder.library)
  } catch {
    return "no folder: \(error)"
  }
}

/// The timeline of a routine whose `run` has that body, which begins on the first line.
func played(_ body: String, _ playing: Playing = Playing()) -> String {
  played(
    file: "local respite = require 'respite'; return respite.routine { run = function(r, p) "
      + body + "\nend }", playing)
}

extension Fault {
  /// "routine.lua:3: what is wrong. What to do", with the folder left out.
  var drawn: String {
    var text = "FAULT "
    if let file, let name = file.split(separator: "/").last {
      text += name + (line.map { ":\($0)" } ?? "") + ": "
    }
    return text + message + (hint.map { ". " + $0 } ?? "")
  }
}
