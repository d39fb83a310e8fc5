import Testing
import TimelineDrawing

@testable import RespiteCore

struct SceneTests {
  /// How full the lungs are at that time, moving or not.
  private func fullness(_ scene: Scene) -> Double? {
    scene.breath?.fullness(at: scene.time) ?? scene.restingFullness
  }

  @Test(
    "Lungs fill and empty without a jump from one phase to the next.",
    arguments: [
      "in4 hold4 out4 rest2", "in3 top1 out8 in3 top1 out8", "in2 in2 out3 out3 hold2 in4",
      "out4 in4 wait3 hold2 out4",
    ])
  func continuous(breaths: String) {
    let player = Player(.breaths(breaths))
    var last: Double?
    var clock = 0.0
    while player.outcome == nil {
      guard let now = fullness(player.scene(at: clock)) else {
        clock += 0.02
        continue
      }
      if let last {
        #expect(abs(now - last) < 0.05, "from \(last) to \(now) at \(clock): \(player.drawn)")
      }
      last = now
      clock += 0.02
    }
  }

  @Test(
    "Each phase ends with the lungs as full as it says.",
    arguments: [
      ("in4", 3.999, 1.0), ("in4 hold4", 6, 1), ("in4 hold4 out4", 11.999, 0),
      ("in4 out4 rest4", 10, 0), ("in3 top1", 3.999, 1.15), ("in4 wait4", 6, 1), ("in4", 2, 0.5),
    ])
  func phases(breaths: String, clock: Double, expected: Double) throws {
    let now = try #require(fullness(Player(.breaths(breaths)).scene(at: clock)))
    #expect(abs(now - expected) < 0.001)
  }

  @Test("Before the first breath there is none to draw.")
  func noBreath() {
    let scene = Player([.say("Hello", 3), .inhale(4)]).scene(at: 1)
    #expect(scene.breath == nil)
    #expect(scene.restingFullness == nil)
  }

  @Test("A breath is told with its words and its span.")
  func breath() {
    let player = Player([
      .wait(1), .cue(Cue(.breathe(.inhale, .seconds(4), words: "Smell the flower"))), .exhale(4),
    ])
    #expect(
      player.scene(at: 2).breath
        == Scene.Breath(
          phase: .inhale, words: "Smell the flower", start: .seconds(1), end: .seconds(5),
          fullnessBefore: 0, fullnessAfter: 1))
    #expect(player.scene(at: 5).breath?.words == "Breathe out")
    #expect(player.scene(at: 9).breath == nil)
  }

  @Test("Words of a say go when it ends; words shown stay until others come.")
  func words() {
    let player = Player([
      .say("Short", 2), .wait(1), .show("Stays"), .wait(2), .inhale(2), .show(""), .wait(1),
    ])
    let seen = [0.0, 1.9, 2, 3, 5.5, 6.9, 7].map { player.scene(at: $0).words ?? "-" }
    #expect(seen == ["Short", "Short", "-", "Stays", "Stays", "Stays", "-"])
  }

  @Test("A question takes the place of words that were shown.")
  func questionsReplaceWords() {
    let player = Player([.show("Stays"), .ask("Ready?", limit: 2), .inhale(4)])
    #expect([1.0, 3].map { player.scene(at: $0).words ?? "-" } == ["-", "-"])
  }

  @Test("The end of a say does not take away words that came meanwhile.")
  func overlapping() {
    let player = Player([.together([[.say("First", 4)], [.wait(1), .say("Second", 5)]])])
    let seen = [0.5, 2, 4.5, 6].map { player.scene(at: $0).words ?? "-" }
    #expect(seen == ["First", "Second", "Second", "-"])
  }

  @Test("The round is that of the part that counts, also beside one that does not.")
  func rounds() {
    let counting: [Play] = (1...3).map { .wait(2).round($0, of: 3) }
    let player = Player([.together([counting, [.say("a", 1), .say("b", 4)]]), .wait(1)])
    let seen = [0.0, 1.5, 2, 3.5, 4, 5.5].map { player.scene(at: $0).round?.index }
    #expect(seen == [1, 1, 2, 2, 3, 3])
  }

  @Test("The round goes when the part that counted goes on without.")
  func roundEnds() {
    let player = Player([.wait(1).round(1, of: 1), .wait(1)])
    #expect(player.scene(at: 0.5).round == Round(1, of: 1))
    #expect(player.scene(at: 1.5).round == nil)
  }

  @Test(
    "The round goes with the part that counted, while a question waits after it.",
    arguments: [
      Play.play([.wait(1).round(2, of: 2)]), .together([[.wait(1).round(2, of: 2)]]),
      .within(1, .play([.wait(5).round(2, of: 2)])),
    ])
  func roundOfPartEnds(part: Play) {
    let player = Player([part, .ask("Ready?")])
    #expect(player.scene(at: 0.5).round == Round(2, of: 2))
    let after = player.scene(at: 2)
    #expect(after.question?.prompt == "Ready?")
    #expect(after.round == nil)
  }

  @Test("Progress never goes back, whatever the person does, and ends at 1 at the most.")
  func progress() throws {
    var options = Session.Options()
    options.estimatedLength = .seconds(10)
    let player = Player(
      [.wait(4), .ask("Well?"), .wait(2), .ask("And?", limit: 5), .wait(8)],
      options: options)
    let inputs: [(Double, Input)] = [
      (1, .pause), (3, .resume), (4, .changeTempo(by: 0.5)), (40, .answer(.text("x"))),
      (42, .skip), (44, .skip), (45, .changeTempo(by: 2)),
    ]
    var last = 0.0
    var clock = 0.0
    for (time, input) in inputs + [(60, .resume)] {
      while clock < time {
        let progress = try #require(player.scene(at: clock).progress)
        #expect(progress >= last, "back from \(last) at \(clock): \(player.drawn)")
        #expect(progress <= 1)
        last = progress
        clock += 0.25
      }
      player.give(input, at: time)
    }
    #expect(last == 1)
  }

  @Test("Waiting for an answer is no progress.")
  func waitingIsNoProgress() {
    var options = Session.Options()
    options.estimatedLength = .seconds(10)
    let player = Player([.wait(4), .ask("Well?"), .wait(6)], options: options)
    #expect(player.scene(at: 60).progress == 0.4)
    #expect(player.scene.remaining == .seconds(6))
    player.give(.answer(.text("x")), at: 60)
    #expect(player.scene(at: 63).progress == 0.7)
    #expect(player.scene.remaining == .seconds(3))
  }

  @Test("Without an estimate there is no progress to show.")
  func noEstimate() {
    let scene = Player([.wait(4)]).scene(at: 1)
    #expect(scene.progress == nil)
    #expect(scene.remaining == nil)
  }
}
