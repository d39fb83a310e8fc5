import LuaRuntime
import RespiteCore
import RespitePlugins
import Testing

/// Routines by chance, played with a person's input by chance: whatever they do, the session stays
/// whole and the next one plays.
struct CueBoundaryFuzzTests {
  private let limits = Limits(memory: 8 << 20, time: .milliseconds(20))

  @Test("whatever a routine asks for and a person does, time goes on and the session ends")
  func sessions() throws {
    let folder = try PluginFolder(["other.lua": PluginFolder.routine()])
    let file = RoutineFile(
      name: "routine", plugin: "routine", path: folder.path + "/routine.lua", folder: nil)
    var resumes = 0
    var seed = Fuzz.seed
    while resumes < Fuzz.effort {
      var generator = ProgramGenerator(seed: seed)
      let source = generator.routine()
      Fuzz.keep(source, seed: seed)
      try folder.write(source, to: "routine.lua")
      // Several ways to play each, as reading a file costs more than playing it.
      for round: UInt64 in 0..<3 {
        let problem = play(file, folder.library, seed: seed &* 31 &+ round) { resumes += 1 }
        #expect(problem == nil, "seed \(seed): \(source)")
      }
      seed += 1
    }
    #expect(played(file: PluginFolder.routine()).contains("inhale"))
  }

  /// What is wrong with how it went; nil if nothing is.
  private func play(
    _ file: RoutineFile, _ library: PluginLibrary, seed: UInt64, count: @escaping () -> Void
  ) -> String? {
    var playing = Playing()
    playing.limits = limits
    playing.seed = seed
    let loaded: LoadedRoutine
    let script: CountingScript
    do throws(Fault) {
      loaded = try LoadedRoutine(file, context: playing.context(library))
      script = CountingScript(loaded.script(try loaded.values(reading: [])), count: count)
    } catch {
      return error.message.isEmpty ? "a fault without words" : nil
    }
    let log = CueLog()
    var session = Session(
      script, at: .zero,
      closing: { loaded.closingScript($0).map { CountingScript($0, count: count) } },
      onCue: { cue, due in log.add(cue, due: due) })
    var chance = SeededGenerator(seed: seed)
    var clock: TimeSpan = .zero
    for _ in 0..<400 where session.outcome == nil {
      // To the next deadline, or short of it, or past it.
      let deadline = session.nextDeadline ?? clock + .seconds(1)
      let step = (deadline - clock).seconds * Double.random(in: 0...1.5, using: &chance)
      clock = Bool.random(using: &chance) ? max(clock, deadline) : clock + .seconds(max(0, step))
      if Int.random(in: 0..<6, using: &chance) == 0 {
        session.receive(input(&chance), at: clock)
      } else if session.nextDeadline == nil {
        session.receive(session.isPaused ? .resume : .skip, at: clock)
      } else {
        session.advance(to: clock)
      }
      let scene = session.scene(at: clock)
      if let progress = scene.progress, !(0...1).contains(progress) {
        return "progress \(progress)"
      }
    }
    session.receive(.stop, at: clock)
    session.receive(.stop, at: clock)
    if session.outcome == nil { return "it did not stop" }
    if case .failed(let fault)? = session.outcome, fault.message.isEmpty {
      return "a fault without words"
    }
    return log.problem
  }

  private func input(_ chance: inout SeededGenerator) -> Input {
    let inputs: [Input] = [
      .pause, .resume, .skip, .changeTempo(by: 1.25), .changeTempo(by: 0.8), .changeTempo(by: .nan),
      .answer(.text("so")), .answer(.rating(99)), .answer(.confirm(true)), .answer(.choice(2)),
      .answer(.choice(-1)), .answer(.pressed),
    ]
    return inputs[Int.random(in: 0..<(inputs.count), using: &chance)]
  }
}

/// What must hold of the cues of any session.
private final class CueLog {
  private(set) var problem: String?
  private var last: TimeSpan = .zero

  func add(_ timed: TimedCue, due: TimeSpan) {
    if due < last { problem = "\(timed.cue.name) at \(due) after \(last)" }
    last = due
    if case .breathe(let phase, let length, _) = timed.cue.action {
      if phase.isHold, length > SafeBounds.longestHold { problem = "a hold of \(length)" }
      if length <= .zero { problem = "a breath of \(length)" }
    }
  }
}
