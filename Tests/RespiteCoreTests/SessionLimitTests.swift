import RespiteCore
import Testing
import TimelineDrawing

struct SessionLimitTests {
  private static let flooded = "more than 1000 cues in one second"

  /// Asks for the same thing without end, and counts how often.
  private final class Endless: Script {
    var count = 0
    let step: (Int) -> Step
    /// Processor time that each step takes.
    let cost: TimeSpan
    init(costing cost: TimeSpan = .zero, _ step: @escaping (Int) -> Step) {
      self.step = step
      self.cost = cost
    }
    func takeProcessorTime() -> TimeSpan { cost }
    func resume(with reply: Reply, at position: TimeSpan) -> Step {
      count += 1
      return step(count)
    }
    func close() {}
  }

  private struct Flood: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var step: @Sendable (Int) -> Step
  }

  private static let floods = [
    Flood(testDescription: "words") { _ in .cue(Cue(.show("x"))) },
    Flood(testDescription: "chimes") { _ in .cue(Cue(.chime)) },
    Flood(testDescription: "waits of nothing") { _ in .cue(Cue(.wait(.zero))) },
    Flood(testDescription: "waits of less than a millisecond") { _ in
      .cue(Cue(.wait(.microseconds(900))))
    },
    Flood(testDescription: "holds that are left out") { _ in
      .cue(Cue(.breathe(.hold, .seconds(4), words: nil)))
    },
    Flood(testDescription: "empty parts") { _ in .request(.together([])) },
    Flood(testDescription: "limits of nothing") { _ in
      .request(.within(.zero, ListScript([.wait(1)])))
    },
    Flood(testDescription: "faults that are caught") { _ in
      .cue(Cue(.breathe(.hold, .seconds(40), words: nil)))
    },
  ]

  @Test("A script that never lets time pass fails instead of hanging.", arguments: floods)
  private func flood(_ flood: Flood) {
    var options = Session.Options()
    options.holds = false
    let script = Endless(flood.step)
    let player = Player(script, options: options).run()
    guard case .failed(let fault)? = player.outcome else {
      Issue.record("it went on: \(player.drawn.prefix(200))")
      return
    }
    #expect(fault.message == Self.flooded)
    #expect(script.count <= 1100)
  }

  @Test("A thousand cues in a second are allowed, again and again.")
  func justAllowed() {
    let script = Endless { $0 > 5000 ? .finished : .cue(Cue(.wait(.milliseconds(1)))) }
    let player = Player(script).run()
    #expect(player.outcome == .completed)
    #expect(player.end == .seconds(5))
  }

  @Test("A flood of parts that start one another fails too.")
  func recursive() {
    final class Starter: Script {
      func resume(with reply: Reply, at position: TimeSpan) -> Step {
        if case .failed = reply { return .finished }
        return .request(.together([Starter(), Starter()]))
      }
      func close() {}
    }
    let player = Player(Starter()).run()
    #expect(player.outcome?.drawn == "failed: " + Self.flooded)
  }

  @Test("A flood cannot be caught by the code around it.")
  func uncatchable() {
    let drawing = drawn([.play([.forever([.mark("x")])]), .told, .mark("caught")])
    #expect(drawing.hasSuffix("0 failed: " + Self.flooded))
    #expect(!drawing.contains("caught"))
  }

  @Test(
    "Code that takes longer to run than its cues last is ended, whatever it asks for.",
    arguments: [
      Flood(testDescription: "words") { _ in .cue(Cue(.show("x"))) },
      Flood(testDescription: "short waits") { _ in .cue(Cue(.wait(.milliseconds(1)))) },
      Flood(testDescription: "waits that are almost long enough") { _ in
        .cue(Cue(.wait(.milliseconds(19))))
      },
      Flood(testDescription: "parts") { _ in .request(.together([])) },
    ])
  private func costly(_ flood: Flood) {
    let script = Endless(costing: .milliseconds(20), flood.step)
    let player = Player(script).run()
    #expect(
      player.outcome?.drawn == "failed: its code takes longer to run than its cues last, by 1 s")
    #expect(script.count <= 1100)
  }

  @Test("Code that takes its time now and then, or no more than its cues, goes on.")
  func costlyButFine() {
    let steady = Endless(costing: .milliseconds(20)) {
      $0 > 5000 ? .finished : .cue(Cue(.wait(.milliseconds(20))))
    }
    #expect(Player(steady).run().outcome == .completed)
    let now = Endless(costing: .milliseconds(240)) {
      $0 > 40 ? .finished : .cue($0 % 4 == 0 ? Cue(.wait(.seconds(1))) : Cue(.show("x")))
    }
    #expect(Player(now).run().outcome == .completed)
  }

  @Test("A long wait is no allowance for what comes after it.")
  func afterWait() {
    let script = Endless(costing: .milliseconds(100)) {
      .cue($0 == 1 ? Cue(.wait(.seconds(3600))) : Cue(.show("x")))
    }
    #expect(Player(script).run().outcome?.name == "failed")
    #expect(script.count == 12)
  }

  @Test("A closing has an allowance of its own.")
  func costlyClosing() {
    let closing = Endless(costing: .milliseconds(200)) {
      $0 > 3 ? .finished : .cue(Cue(.wait(.milliseconds(10))))
    }
    let player = Player(Endless(costing: .milliseconds(300)) { _ in .cue(Cue(.chime)) }) { _ in
      closing
    }
    player.run()
    #expect(player.closingFault == nil)
    #expect(closing.count > 3)
  }

  @Test("A driver can be given back its turn while there is more to do.")
  func turns() {
    var session = Session(
      ListScript(Array(repeating: .wait(0.5), count: 10)), at: .zero, onCue: { _, _ in })
    for turn in 1...5 {
      session.advance(to: .seconds(60), atMost: 2)
      let next = session.nextDeadline
      #expect(next == (turn == 5 ? nil : .seconds(Double(turn) + 0.5)))
    }
    let outcome = session.outcome
    #expect(outcome == .completed)
  }

  @Test("With holds off, every hold and rest is left out, wherever it is asked for.")
  func holdsOff() {
    var options = Session.Options()
    options.holds = false
    let box = [Play].breaths("in4 hold4 out4 rest4")
    #expect(drawn(box, options: options) == "0 inhale 4 | 4 exhale 4 | 8 end")
    #expect(
      drawn([.within(.seconds(30), [.play(box), .hold(30), .rest(2)])] + box, options: options)
        == "0 inhale 4 | 4 exhale 4 | 8 inhale 4 | 12 exhale 4 | 16 end")
    #expect(
      drawn([.wait(1)], options: options, closing: [.hold(2), .rest(2), .exhale(1)])
        == "0 wait 1 | 1 [completed] | 1 exhale 1 | 2 end")
  }

  @Test(
    "Holds, phases and breaths are held to the bounds.",
    arguments: [
      ("in4 hold20 out4", "0 inhale 4 | 4 hold 20 | 24 exhale 4 | 28 end"),
      ("hold20.001", "0 failed: a hold of 20.001 s: the longest is 20 s"),
      (
        "in4 out4 rest21", "0 inhale 4 | 4 exhale 4 | 8 failed: a rest of 21 s: the longest is 20 s"
      ),
      ("in60 out60", "0 inhale 60 | 60 exhale 60 | 120 end"),
      ("in60.5", "0 failed: an inhale of 60.5 s: the longest is 60 s"),
      ("top61", "0 failed: a top-up of 61 s: the longest is 60 s"),
      ("in1 out1 in1 out1", "0 inhale 1 | 1 exhale 1 | 2 inhale 1 | 3 exhale 1 | 4 end"),
      (
        "in1 out0.9 in1",
        "0 inhale 1 | 1 exhale 0.9 | 1.9 failed: a breath of 1.9 s: the shortest is 2 s (30 a minute)"
      ),
      (
        "in0.5 in1",
        "0 inhale 0.5 | 0.5 failed: a breath of 0.5 s: the shortest is 2 s (30 a minute)"
      ),
      (
        "in0.3 hold0.2 in0.3 hold0.2",
        "0 inhale 0.3 | 0.3 hold 0.2 | 0.5 failed: a breath of 0.5 s: the shortest is 2 s (30 a minute)"
      ),
      (
        "out0.5 rest0.5 out0.5",
        "0 exhale 0.5 | 0.5 rest 0.5 | 1 failed: a breath of 1 s: the shortest is 2 s (30 a minute)"
      ),
      (
        "in2 top0.5 top0.5",
        "0 inhale 2 | 2 top-up 0.5 | 2.5 failed: a breath of 0.5 s: the shortest is 2 s (30 a minute)"
      ),
      ("in1 top0.5 out3 in1", "0 inhale 1 | 1 top-up 0.5 | 1.5 exhale 3 | 4.5 inhale 1 | 5.5 end"),
      (
        "in4 hold20 hold20",
        "0 inhale 4 | 4 hold 20 | 24 failed: holds in a row of 40 s: the longest is 20 s"
      ),
      (
        "out4 rest12 wait1.9 hold12",
        "0 exhale 4 | 4 rest 12 | 16 wait 1.9 | 17.9 failed: the breath would be held for 25.9 s: the longest is 20 s"
      ),
      (
        "in4 hold12 top1 hold12",
        "0 inhale 4 | 4 hold 12 | 16 top-up 1 | 17 failed: holds in a row of 24 s: the longest is 20 s"
      ),
      ("hold12 hold8", "0 hold 12 | 12 hold 8 | 20 end"),
      (
        "hold15 wait2 hold15",
        "0 hold 15 | 15 wait 2 | 17 failed: the breath would be held for 32 s: the longest is 20 s"
      ),
      ("hold15 out2 rest15", "0 hold 15 | 15 exhale 2 | 17 rest 15 | 32 end"),
      ("in0.5 out0.5 wait1 in1", "0 inhale 0.5 | 0.5 exhale 0.5 | 1 wait 1 | 2 inhale 1 | 3 end"),
    ])
  func bounds(breaths: String, expected: String) {
    #expect(drawn(.breaths(breaths)) == expected)
  }

  @Test("Of a hold that was cut short, only what was held counts.")
  func cutHold() {
    #expect(
      drawn([.within(5, .hold(20)), .hold(15)]) == "0 hold 20 | 5 hold 15 | 20 end")
    #expect(
      drawn([.within(5, .hold(20)), .hold(16)])
        == "0 hold 20 | 5 failed: holds in a row of 21 s: the longest is 20 s")
  }

  @Test("The tempo keeps what is held without a pause within the bounds, and breaths of any kind.")
  func safeTempo() {
    let player = Player(.breaths("in4 hold8 hold8 out4 wait60"))
    player.give(.changeTempo(by: 0.5), at: 13)
    #expect(player.scene(at: 13).tempo == 0.8)
    let quick = Player(.breaths("out1.5 rest1 out1.5 wait60"))
    quick.give(.changeTempo(by: 2), at: 4.1)
    #expect(quick.scene(at: 4.1).tempo == 1.25)
  }

  @Test("A breath out of bounds can be answered by the script, and is not breathed.")
  func caught() {
    #expect(
      drawn([.inhale(4), .hold(30), .told, .exhale(4)])
        == "0 inhale 4 | 4 [failed: a hold of 30 s: the longest is 20 s] | 4 exhale 4 | 8 end")
  }
}
