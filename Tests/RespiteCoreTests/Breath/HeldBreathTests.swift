import RespiteCore
import Testing
import TimelineDrawing

/// The breath is held from an inhale to the exhale, and from a hold or rest to the next breath.
struct HeldBreathTests {
  private static func through(_ seconds: String) -> String {
    "failed: the breath would be held for \(seconds) s: the longest is 20 s"
  }

  private static let untilAnswered =
    "failed: the breath would be held until a key is pressed, however long that takes"
  private static let afterFast =
    "failed: a held breath right after a minute of fast breathing can make you faint"

  @Test(
    "Whatever stands between an inhale and its exhale is a hold, and holds add up.",
    arguments: [
      ("in4 hold20 wait2 hold20 out4", "0 inhale 4 | 4 hold 20 | 24 " + through("22")),
      ("in4 wait20 out4", "0 inhale 4 | 4 wait 20 | 24 exhale 4 | 28 end"),
      ("in4 wait20.1 out4", "0 inhale 4 | 4 " + through("20.1")),
      ("in4 say90 out4", "0 inhale 4 | 4 " + through("90")),
      (
        "in4 say9 wait9 say3 out4",
        #"0 inhale 4 | 4 say "x" 9 | 13 wait 9 | 22 "# + through("21")
      ),
      (
        "in4 hold12 say2.5 hold8 out4",
        #"0 inhale 4 | 4 hold 12 | 16 say "x" 2.5 | 18.5 "# + through("22.5")
      ),
      ("in4 top1 say21 out4", "0 inhale 4 | 4 top-up 1 | 5 " + through("21")),
      ("in4 press out4", "0 inhale 4 | 4 " + untilAnswered),
      ("in4 press20.5 out4", "0 inhale 4 | 4 " + through("20.5")),
      ("in4 press20 out4", #"0 inhale 4 | 4 ask "k" at most 20 | 24 exhale 4 | 28 end"#),
      (
        "in4 press10 hold11 out4",
        #"0 inhale 4 | 4 ask "k" at most 10 | 14 "# + through("21")
      ),
      ("out4 rest4 press", "0 exhale 4 | 4 rest 4 | 8 " + untilAnswered),
      ("rest4 say17 in4", "0 rest 4 | 4 " + through("21")),
      (
        "in4 hold10 in2 hold11 out4",
        "0 inhale 4 | 4 hold 10 | 14 inhale 2 | 16 failed: holds in a row of 21 s: the longest is 20 s"
      ),
    ])
  func held(breaths: String, expected: String) {
    #expect(drawn(.breaths(breaths)) == expected)
  }

  @Test(
    "After an exhale without a rest people breathe freely, and before the first breath.",
    arguments: [
      "press in4 out4", "say90 in4", "in4 out4 press", "in4 out4 wait90 in4 out4 say90",
      "out4 rest4 in2 out4 press", "in4 hold20 out4 wait60 rest20 in4",
    ])
  func free(breaths: String) {
    var options = Session.Options()
    options.unanswered = .preset
    let timeline = Timeline(of: ListScript(.breaths(breaths)), options: options)
    #expect(timeline.outcome == .completed, "\(timeline.drawn)")
  }

  @Test(
    "Routines in routines, parts at once and parts cut short end no hold.",
    arguments: [
      ([.play(.breaths("in4")), .play(.breaths("hold20")), .wait(1)], "24 " + through("21")),
      ([.together([.breaths("in4"), [.say("x", 10)]]), .hold(15)], "10 " + through("21")),
      ([.within(2, .inhale(4)), .wait(21)], "2 " + through("21")),
      ([.inhale(4), .within(5, .hold(20)), .wait(16)], "9 " + through("21")),
      ([.inhale(4), .within(15, .wait(60)), .wait(6)], "19 " + through("21")),
      ([.together([.breaths("in4"), [.wait(60)]])], "24 " + through("56")),
      ([.together([.breaths("in4"), [.ask("k", .press)]])], "24 " + untilAnswered),
    ] as [([Play], String)])
  func nested(plays: [Play], ending: String) {
    let drawing = drawn(plays)
    #expect(drawing.hasSuffix(" | " + ending), "\(drawing)")
  }

  @Test("Words beside the breath of another part are no hold.")
  func beside() {
    let box: [Play] = .breaths("in4 hold4 out4 rest4 in4 hold4 out4 rest4")
    for words in [[Play.say("x", 30)], [.wait(28)], .breaths("say3 say3 wait20 say3")] {
      #expect(drawn([.together([box, words]), .inhale(2)]).hasSuffix("end"))
      #expect(drawn([.together([words, box]), .inhale(2)]).hasSuffix("end"))
      #expect(drawn([.inhale(4), .together([words, box])]).hasSuffix("end"))
    }
  }

  @Test(
    "After a minute of fast breathing no hold, wait or key comes before the breath is slower.",
    arguments: [
      (30, "rest1", afterFast), (30, "in1 hold1", afterFast), (30, "wait1", afterFast),
      (30, "press", afterFast), (30, "press5", afterFast), (30, "say5", afterFast),
      (30, "say2 press", afterFast), (30, "in4 out6 hold1", afterFast),
      (30, "say2", "end"), (30, "in4 out6 wait60", "end"), (29, "rest1", "end"),
      (29, "wait60 rest1", "end"), (30, "in4 out6 in4 out6 in4 out6 in4 hold4", "end"),
    ])
  func fast(breaths: Int, then: String, ending: String) {
    let fast = (0..<breaths).flatMap { _ in [Play].breaths("in1 out1") }
    let drawing = drawn(fast + .breaths(then))
    #expect(drawing.hasSuffix(ending), "\(drawing.suffix(160))")
  }

  @Test(
    "20 breaths a minute are fast, 19 are not.",
    arguments: [(1.5, afterFast), (1.6, "end")])
  func pace(phase: Double, ending: String) {
    let breaths = (0..<40).flatMap { _ in [Play.inhale(phase), .exhale(phase)] }
    #expect(drawn(breaths + [.rest(1)]).hasSuffix(ending))
  }

  @Test(
    "With holds off, all that would be one is left out: words, waits and keys, too.",
    arguments: [
      ("in4 hold20 wait2 hold20 out4", "0 inhale 4 | 4 exhale 4 | 8 end"),
      ("in4 say90 out4", "0 inhale 4 | 4 exhale 4 | 8 end"),
      ("in4 press out4 press5", #"0 inhale 4 | 4 exhale 4 | 8 ask "k" at most 5 | 13 end"#),
      ("in4 press10 hold10 out4", "0 inhale 4 | 4 exhale 4 | 8 end"),
      ("in4 out4 rest4 say3", #"0 inhale 4 | 4 exhale 4 | 8 say "x" 3 | 11 end"#),
      ("say3 in4 out4 wait3", #"0 say "x" 3 | 3 inhale 4 | 7 exhale 4 | 11 wait 3 | 14 end"#),
    ])
  func withoutHolds(breaths: String, expected: String) {
    var options = Session.Options()
    options.holds = false
    #expect(drawn(.breaths(breaths), options: options) == expected)
  }

  @Test("With holds off, words beside a breath that is not let out end with it.")
  func withoutHoldsBeside() {
    var options = Session.Options()
    options.holds = false
    #expect(
      drawn([.together([.breaths("in4"), [.wait(60)]]), .exhale(4)], options: options)
        == "0 inhale 4 | 0 wait 60 | 4 exhale 4 | 8 end")
    let words: [Play] = .breaths("say4 say4 say4 say4")
    #expect(
      drawn([.together([words, .breaths("in4 hold4 out4 rest4 in4 out4")])], options: options)
        == #"0 say "x" 4 | 0 inhale 4 | 4 say "x" 4 | 4 exhale 4 | 8 say "x" 4 | 8 inhale 4 | "#
        + #"12 say "x" 4 | 12 exhale 4 | 16 end"#)
  }

  @Test("A person who takes five minutes runs out of a question's time, or waits that long.")
  func slowAnswers() {
    var options = Session.Options()
    options.timeToAnswer = .seconds(300)
    options.answers = ["yes", "7", "x"]
    let plays: [Play] = [
      .ask("a", .confirm), .told, .ask("b", .rating(0...9), limit: 10), .told, .ask("c", .press),
      .told,
    ]
    options.unanswered = .preset
    #expect(
      drawn(plays, options: options)
        == #"0 ask "a" | 300 [yes] | 300 ask "b" at most 10 | 310 [skipped] | 310 ask "c" | 610 [pressed] | 610 end"#
    )
  }

  @Test("What is held by words and keys is told before the start, as a hold is.")
  func advisories() {
    func holds(_ breaths: String) -> [Advisory] {
      Timeline(of: ListScript(.breaths(breaths))).advisories(for: .ritual).filter {
        if case .longHold = $0 { true } else { false }
      }
    }
    #expect(holds("in4 say6 out4") == [.longHold(.seconds(6))])
    #expect(holds("in4 press12 out4") == [.longHold(.seconds(12))])
    #expect(holds("in4 out4 rest3 say4") == [.longHold(.seconds(7))])
    #expect(holds("in4 out4 say20 in4 out4") == [])
    var options = Session.Options()
    options.unanswered = .preset
    options.timeToAnswer = .zero
    let quick = Timeline(of: ListScript(.breaths("in4 press12 out4")), options: options)
    #expect(quick.hasHolds)
  }
}
