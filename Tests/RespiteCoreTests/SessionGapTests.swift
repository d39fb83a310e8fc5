import Testing
import TimelineDrawing

@testable import RespiteCore

/// Time in which the process did not run: it was stopped, starved, or the machine slept.
struct SessionGapTests {
  private static let breath: [Play] = [
    .cue(Cue(.breathe(.inhale, .seconds(4), words: nil))),
    .cue(Cue(.breathe(.exhale, .seconds(6), words: nil))),
    .cue(Cue(.breathe(.inhale, .seconds(4), words: nil))),
    .cue(Cue(.breathe(.exhale, .seconds(6), words: nil))),
  ]

  /// Plays as the player does, a turn every 50 ms, and not at all between two times.
  /// - Returns: when each cue began on the clock, whether it paused, and what was played.
  private func play(
    _ plays: [Play], frozen: ClosedRange<Double>, slept: Double = 0, step: Double = 0.05
  ) -> (begins: [String], isPaused: Bool, played: TimeSpan, late: TimeSpan) {
    var begins: [String] = []
    var clock = TimeSpan.zero
    var late = TimeSpan.zero
    var session = Session(ListScript(plays, log: Log()), at: .zero) { cue, due in
      begins.append("\((clock.seconds * 10).rounded() / 10) \(cue.cue.name)")
      late = max(late, clock - due)
    }
    session.advance(to: .zero)
    var hasSlept = false
    while session.outcome == nil, clock < .seconds(400), !session.isPaused {
      let next = clock + .seconds(step)
      let deadline = step > 1 ? session.nextDeadline ?? next : next
      clock = deadline
      if deadline.seconds > frozen.lowerBound, deadline.seconds < frozen.upperBound {
        clock = .seconds(frozen.upperBound)
      }
      let sleep = !hasSlept && clock.seconds >= frozen.upperBound ? slept : 0
      if sleep > 0 { hasSlept = true }
      session.leaveOut(from: deadline, to: clock, slept: .seconds(sleep))
      session.advance(to: clock)
    }
    return (begins, session.isPaused, session.played(at: clock), late)
  }

  @Test("a breath stands still while the process does, and goes on where it was")
  func breathing() {
    let played = play(Self.breath, frozen: 2...32)
    #expect(
      played.begins == ["0.0 inhale", "34.0 exhale", "40.0 inhale", "44.0 exhale"])
    #expect(!played.isPaused)
    #expect(abs((played.played - .seconds(20)).seconds) < 0.06, "the gap is not played")
    #expect(played.late < .milliseconds(60), "and makes nothing late")
  }

  @Test("what is not looked at between its cues goes on from the next of them")
  func lines() {
    let played = play(Self.breath, frozen: 3.9...30, step: 60)
    #expect(
      played.begins == ["0.0 inhale", "30.0 exhale", "36.0 inhale", "40.0 exhale"])
    #expect(played.late == .zero)
  }

  @Test("half a second is lateness, and a little more is a gap")
  func short() {
    #expect(play(Self.breath, frozen: 2.01...2.5).begins[1] == "4.0 exhale")
    #expect(play(Self.breath, frozen: 2.01...2.6).begins[1] == "4.6 exhale")
  }

  @Test("after a minute, or a sleep of the machine, it waits for the person")
  func long() {
    #expect(play(Self.breath, frozen: 2...61).isPaused == false)
    #expect(play(Self.breath, frozen: 2...63).isPaused)
    #expect(play(Self.breath, frozen: 2...2.1, slept: 0.6).isPaused)
    #expect(play(Self.breath, frozen: 2...2.1, slept: 0.4).isPaused == false)
  }

  @Test("a time to be away goes on by the clock, asleep or stopped")
  func away() {
    let away: [Play] = [.cue(Cue(.wait(.seconds(300)))), .cue(Cue(.show("Back.")))]
    #expect(play(away, frozen: 100...130).begins == ["0.0 wait", "300.0 show"])
    #expect(play(away, frozen: 290...320).begins == ["0.0 wait", "320.0 show"])
    var session = Session(ListScript(away, log: Log()), at: .zero) { _, _ in }
    session.advance(to: .zero)
    session.leaveOut(from: .seconds(100), to: .seconds(100), slept: .seconds(1000))
    let (isPaused, time) = (session.isPaused, session.sessionTime(at: .seconds(100)))
    #expect(isPaused)
    #expect(time == .seconds(300))
    session.receive(.resume, at: .seconds(200))
    session.advance(to: .seconds(200))
    let outcome = session.outcome
    #expect(outcome == .completed)
  }

  @Test("a question that waits for the person anyway is not paused, nor its time left out")
  func question() {
    let asks: [Play] = [.cue(Cue(.ask(Question(.press, prompt: "Back?")))), .told]
    var session = Session(ListScript(asks, log: Log()), at: .zero) { _, _ in }
    session.advance(to: .zero)
    session.leaveOut(from: .seconds(10), to: .seconds(900), slept: .seconds(3600))
    let (isPaused, time) = (session.isPaused, session.sessionTime(at: .seconds(900)))
    #expect(!isPaused)
    #expect(time == .seconds(900))
  }

  @Test("what the person had paused stays paused")
  func paused() {
    var session = Session(ListScript(Self.breath, log: Log()), at: .zero) { _, _ in }
    session.advance(to: .zero)
    session.receive(.pause, at: .seconds(1))
    let wasGap = session.leaveOut(from: .seconds(1), to: .seconds(500))
    let isPaused = session.isPaused
    #expect(!wasGap)
    #expect(isPaused)
  }
}
