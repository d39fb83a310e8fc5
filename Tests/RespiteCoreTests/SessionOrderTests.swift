import RespiteCore
import Testing
import TimelineDrawing

struct SessionOrderTests {
  @Test(
    "Cues follow one another, each where the one before was to end.",
    arguments: [
      ("in4 hold4 out4", "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 end"),
      (
        "in4 out6 rest1.5 in3 top1 out8",
        "0 inhale 4 | 4 exhale 6 | 10 rest 1.5 | 11.5 inhale 3 | 14.5 top-up 1 | 15.5 exhale 8 | 23.5 end"
      ),
      ("wait0.001 wait2", "0 wait 0.001 | 0.001 wait 2 | 2.001 end"),
      ("", "0 end"),
    ])
  func order(breaths: String, expected: String) {
    #expect(drawn(.breaths(breaths)) == expected)
  }

  @Test("What takes no time happens in order at one instant.")
  func instants() {
    let plays: [Play] = [
      .chime, .show("A"), .wait(0), .say("B", 0), .wait(2), .show("C"), .chime,
    ]
    #expect(
      drawn(plays)
        == #"0 chime | 0 show "A" | 0 wait 0 | 0 say "B" 0 | 0 wait 2 | 2 show "C" | 2 chime | 2 end"#
    )
  }

  @Test("A breath of no length is none.")
  func emptyBreath() {
    #expect(drawn([.inhale(0), .exhale(3)]) == "0 exhale 3 | 3 end")
  }

  @Test("A session does nothing before it is advanced, and is due at its start.")
  func lazyStart() {
    let player = Player([.wait(3)], from: 100)
    #expect(player.drawn == "goes on")
    #expect(player.nextDeadline == .seconds(100))
    player.run(to: 100)
    #expect(player.drawn == "0 wait 3 | goes on")
    #expect(player.nextDeadline == .seconds(103))
  }

  @Test("A late driver changes no offset: what was due is done at its time, in order.")
  func late() {
    let player = Player(.breaths("in4 out6 in4 out6"), from: 50)
    player.jump(to: 66.5)
    #expect(player.drawn == "0 inhale 4 | 4 exhale 6 | 10 inhale 4 | 14 exhale 6 | goes on")
    #expect(player.drawnByClock == "50 inhale 4 | 54 exhale 6 | 60 inhale 4 | 64 exhale 6")
    player.jump(to: 1000)
    #expect(player.end == .seconds(20))
    #expect(player.nextDeadline == nil)
  }

  /// As many cues of a third of a second, to the microsecond.
  private final class Thirds: Script {
    var left: Int
    init(_ count: Int) { left = count }
    func resume(with reply: Reply, at position: TimeSpan) -> Step {
      if left == 0 { return .finished }
      left -= 1
      return .cue(Cue(.wait(.seconds(1.0 / 3))))
    }
    func close() {}
  }

  @Test("A million cues do not drift by a nanosecond.")
  func drift() {
    var last: TimeSpan = .zero
    var wrong = 0
    var session = Session(Thirds(1_000_000), at: .seconds(7)) { cue, clock in
      if cue.offset != last || clock != .seconds(7) + last { wrong += 1 }
      last = cue.offset + .microseconds(333_333)
    }
    while let deadline = session.nextDeadline { session.advance(to: deadline) }
    #expect(wrong == 0)
    let (end, outcome) = (session.end, session.outcome)
    #expect(end == .microseconds(333_333_000_000))
    #expect(outcome == .completed)
  }

  @Test("A script that fails ends the session where it was.")
  func failure() {
    #expect(drawn([.wait(2), .fail("no more"), .wait(2)]) == "0 wait 2 | 2 failed: no more")
  }

  @Test("A cue of more than a day is refused.")
  func longCue() {
    #expect(drawn([.wait(86_400)]) == "0 wait 86400 | 86400 end")
    #expect(
      drawn([.wait(86_401), .told, .wait(1)])
        == "0 wait 86401 | 0 [failed: a cue may last at most a day] | 0 wait 1 | 1 end")
  }
}
