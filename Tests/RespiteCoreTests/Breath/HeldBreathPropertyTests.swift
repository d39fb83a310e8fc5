import RespiteCore
import Testing
import TimelineDrawing

/// Routines, tempos, pauses, skips and answers by chance: the breath is never held beyond the bound.
struct HeldBreathPropertyTests {
  @Test(
    "In 10,000 routines by chance no breath is held for more than 20 s, nor after fast breathing.")
  func bound() {
    var passed = 0
    for seed: UInt64 in 1...10_000 {
      var random = RandomBreaths(chance: SeededGenerator(seed: seed))
      let routine = random.routine()
      if Self.passes(routine) { passed += 1 }
      var options = Session.Options()
      options.tempo = Double.random(in: 0.5...2, using: &random.chance)
      options.holds = Int.random(in: 0..<4, using: &random.chance) > 0
      let problem = Self.play(routine, options, &random.chance)
      #expect(problem == nil, "seed \(seed), holds \(options.holds), tempo \(options.tempo)")
      if problem != nil { return }
    }
    // Enough of them are right for this to mean something.
    #expect(passed > 2000)
  }

  @Test("What the rehearsals pass is refused in no playing, however long its answers take.")
  func agreement() {
    var passed = 0
    for seed: UInt64 in 1...3000 {
      var random = RandomBreaths(chance: SeededGenerator(seed: seed &* 7919))
      // Of parts at once and of fast breaths, an answer decides what meets.
      random.hasParts = false
      let routine = random.routine()
      guard Self.passes(routine) else { continue }
      passed += 1
      var options = Session.Options()
      options.tempo = Double.random(in: 0.5...2, using: &random.chance)
      let outcome = Self.outcome(of: routine, options, &random.chance)
      if case .failed(let fault)? = outcome, fault.reason == .bounds {
        Issue.record("seed \(seed): \(fault.message)")
        return
      }
    }
    #expect(passed > 500)
  }

  /// Whether `check` would find nothing: with a person who takes no time, and one who takes minutes.
  private static func passes(_ routine: [Play]) -> Bool {
    [TimeSpan.zero, .seconds(300)].allSatisfy { time in
      var options = Session.Options()
      options.unanswered = .preset
      options.timeToAnswer = time
      options.answers = time == .zero ? Array(repeating: "x", count: 40) : []
      return Timeline(of: ListScript(routine), options: options).outcome == .completed
    }
  }

  private static func outcome(
    of routine: [Play], _ options: Session.Options, _ chance: inout SeededGenerator
  ) -> Outcome? {
    var session = Session(ListScript(routine), options: options, at: .zero) { _, _ in }
    var clock: TimeSpan = .zero
    session.advance(to: clock)
    for _ in 0..<2000 where session.outcome == nil {
      clock = session.nextDeadline ?? clock + .seconds(Double.random(in: 0...300, using: &chance))
      session.advance(to: clock)
      if session.scene(at: clock).question != nil, Bool.random(using: &chance) {
        session.receive(.answer(.pressed), at: clock)
      }
    }
    return session.outcome
  }

  private final class Played {
    var oracle = BreathOracle()
    /// Ends of inhales, in session time, that have not come yet.
    var ends: [TimeSpan] = []
  }

  /// What was out of bounds by the clock.
  private static func play(
    _ routine: [Play], _ options: Session.Options, _ chance: inout SeededGenerator
  ) -> String? {
    let played = Played()
    var session = Session(ListScript(routine), options: options, at: .zero) { cue, due in
      guard case .breathe(let phase, let length, _) = cue.cue.action else { return }
      played.oracle.add(.phase(phase), at: due.seconds)
      played.ends = phase.isHold || phase == .exhale ? [] : [cue.offset + length]
    }
    var clock: TimeSpan = .zero
    session.advance(to: clock)
    for _ in 0..<2000 where session.outcome == nil {
      let next =
        session.nextDeadline ?? clock + .seconds(Double.random(in: 0...300, using: &chance))
      // Short of it now and then, for the person to do something in the midst of a cue.
      let acts = Int.random(in: 0..<8, using: &chance) == 0
      let target =
        acts && next > clock
        ? clock + (next - clock) * Double.random(in: 0...1, using: &chance) : next
      tell(played, &session, from: clock, to: target)
      clock = target
      session.advance(to: clock)
      guard session.outcome == nil else { break }
      if session.isPaused {
        played.oracle.add(.resume, at: clock.seconds)
        session.receive(.resume, at: clock)
      } else if session.nextDeadline == nil || (acts && session.scene(at: clock).question != nil) {
        session.receive(.answer(.pressed), at: clock)
      } else if acts {
        act(played, &session, at: clock, &chance)
      }
    }
    return played.oracle.problem(
      until: clock.seconds, longest: options.holds ? 20.001 : 0.001)
  }

  private static func act(
    _ played: Played, _ session: inout Session, at clock: TimeSpan, _ chance: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<3, using: &chance) {
    case 0:
      played.oracle.add(.pause, at: clock.seconds)
      session.receive(.pause, at: clock)
    case 1:
      played.oracle.add(.skip, at: clock.seconds)
      session.receive(.skip, at: clock)
      // What is skipped to the end is over at once.
      tell(played, &session, from: clock, to: clock)
    default:
      session.receive(
        .changeTempo(by: Double.random(in: 0.6...1.6, using: &chance)), at: clock)
    }
  }

  /// Tells the oracle of inhales that end by then.
  private static func tell(
    _ played: Played, _ session: inout Session, from start: TimeSpan, to clock: TimeSpan
  ) {
    for end in played.ends {
      guard let due = session.clockTime(at: end), due <= clock else { continue }
      played.oracle.add(.endOfInhale, at: max(due, start).seconds)
      played.ends = []
    }
  }
}
