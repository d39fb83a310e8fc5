import RespiteCore
import Testing
import TimelineDrawing

struct TimelineTests {
  private func timeline(
    _ breaths: String, times: Int = 1, limits: Timeline.Limits = Timeline.Limits()
  ) -> Timeline {
    let plays = (0..<times).flatMap { _ in [Play].breaths(breaths) }
    return Timeline(of: ListScript(plays), limits: limits)
  }

  @Test("A timeline is what a session would play, with its closing.")
  func whole() {
    let timeline = Timeline(of: ListScript([.say("Hi", 2), .ask("Well?", .confirm), .wait(3)])) {
      ListScript([.say("Bye: \($0.name)", 1)])
    }
    #expect(
      timeline.drawn
        == #"0 say "Hi" 2 | 2 ask "Well?" | 2 wait 3 | 5 say "Bye: completed" 1 | 6 end"#)
    #expect(timeline.questions.count == 1)
  }

  @Test("The person's tempo does not change it; their answers and holds do.")
  func options() {
    var options = Session.Options()
    options.tempo = 2
    options.holds = false
    options.answers = ["8"]
    let plays: [Play] = [.inhale(4), .hold(4), .exhale(4), .ask("a", .rating(0...9)), .told]
    #expect(
      Timeline(of: ListScript(plays), options: options).drawn
        == #"0 inhale 4 | 4 exhale 4 | 8 ask "a" | 8 end"#)
    options.unanswered = .refuse
    options.answers = []
    #expect(
      Timeline(of: ListScript(plays), options: options).outcome?.name == "failed")
  }

  @Test("A rehearsal of code that takes long to run is given up, and says so.")
  func overtime() {
    final class Slow: Script {
      func resume(with reply: Reply, at position: TimeSpan) -> Step {
        .cue(Cue(.wait(.seconds(60))))
      }
      func takeProcessorTime() -> TimeSpan { .milliseconds(100) }
      func close() {}
    }
    let limits = Timeline.Limits()
    let timeline = Timeline(of: Slow(), limits: limits)
    #expect(timeline.outcome == nil)
    #expect(timeline.length == nil)
    #expect(timeline.cues.count == 11)
    #expect(
      timeline.overtime?.message == "its code ran for 1 s before its end was in sight")
    let short = Timeline.Limits(cues: 5)
    #expect(Timeline(of: Slow(), limits: short).overtime == nil)
  }

  @Test("A routine without an end is followed only so far.")
  func endless() {
    let endless: [Play] = [.forever([.wait(10)])]
    let short = Timeline(of: ListScript(endless), limits: .init(cues: 5))
    #expect(short.cues.count == 5)
    #expect(short.outcome == nil)
    let timed = Timeline(of: ListScript(endless), limits: .init(length: .seconds(35)))
    #expect(timed.drawn == "0 wait 10 | 10 wait 10 | 20 wait 10 | 30 wait 10 | 30 goes on")
    let log = Log()
    _ = Timeline(of: ListScript([.closes("it")] + endless, log: log), limits: .init(cues: 3))
    #expect(log.events.last == "[it closed]")
  }

  @Test(
    "What a person should hear before it starts.",
    arguments: [
      ("in4 hold4 out4", 10, []),
      ("in4 hold7 out8", 10, [.longHold(.seconds(7))]),
      ("in4 out4 rest5", 10, [.longHold(.seconds(5))]),
      ("in2 out2", 30, [.fastPace(15)]),
      ("in2.5 out2.5", 30, []),
      ("in10 out10", 6, []),
      ("in10 out14", 6, [.slowPace(2.5)]),
      ("in4 out6", 5, [.shortSession(.seconds(50))]),
      ("in4 out6", 6, []),
      ("in4 out6", 120, []),
      ("in4 out6", 121, [.longSession(.seconds(1210))]),
      ("in4 hold3 hold3 out4", 10, [.longHold(.seconds(6))]),
      ("out4", 30, [.fastPace(15)]),
      ("in1 hold15 out1", 1, [.longHold(.seconds(15)), .shortSession(.seconds(17))]),
    ] as [(String, Int, [Advisory])])
  func advisories(breaths: String, times: Int, expected: [Advisory]) {
    #expect(timeline(breaths, times: times).advisories(for: .breathing) == expected)
  }

  @Test("A page takes the time to read it, and none of the length.")
  func estimate() {
    let page = Cue(.ask(Question(.page([PageLine("One, two, three.")]), prompt: "Four")))
    let wait = Cue(.wait(.seconds(10)))
    let timeline = Timeline(of: ListScript([.cue(wait), .cue(page)]))
    #expect(timeline.length == .seconds(10))
    #expect(timeline.estimate == .seconds(10) + readingTime(of: "Four One, two, three."))
    #expect(Timeline(of: ListScript([.cue(page)])).estimate == nil)
  }

  @Test("The length matters for breathing alone, and only where it is known.")
  func lengths() {
    #expect(timeline("in4 out6").advisories(for: .goodbye) == [])
    #expect(timeline("wait5").advisories(for: .ritual) == [])
    let cut = timeline("in4 out6", times: 9, limits: .init(cues: 4))
    #expect(cut.advisories(for: .breathing) == [])
  }

  @Test("Both a fast and a slow breath are told, each once.")
  func both() {
    let plays: [Play] = .breaths("in1 out1 in1 out1 in12 out12 in12 out12")
    #expect(
      Timeline(of: ListScript(plays)).advisories(for: .ritual) == [.fastPace(30), .slowPace(2.5)])
  }

  @Test(
    "An advisory is one plain sentence or two.",
    arguments: [
      (.longHold(.seconds(7)), "It has holds of 7 s."),
      (.fastPace(14.6), "It goes at 15 breaths a minute"),
      (.slowPace(2.46), "It goes at 2.5 breaths a minute"),
      (.longSession(.seconds(1500)), "It lasts 25 minutes."),
      (.shortSession(.seconds(30)), "It is under a minute."),
    ] as [(Advisory, String)])
  func sentences(advisory: Advisory, beginning: String) {
    #expect(Wording()(advisory).hasPrefix(beginning), "\(advisory)")
  }

  @Test("A pattern plays as many rounds as asked, and counts them.")
  func patternScript() throws {
    let pattern = try BreathPattern(parsing: "4-6")
    #expect(
      Timeline(of: PatternScript(pattern, rounds: 2)).drawn
        == "0 inhale 4 (1/2) | 4 exhale 6 (1/2) | 10 inhale 4 (2/2) | 14 exhale 6 (2/2) | 20 end")
    #expect(Timeline(of: PatternScript(pattern, rounds: 0)).drawn == "0 end")
    #expect(Timeline(of: PatternScript(BreathPattern(steps: []), rounds: 3)).drawn == "0 end")
  }
}
