import RespiteCore
import Terminal
import Testing
import TimelineDrawing

@testable import respite

/// Keys that no person pressed, or pressed for something else, played against questions on a stage.
struct TypedByNobodyTests {
  /// What emulators send for one notch of a mouse wheel on the alternate screen.
  private static let wheels: [(name: String, bytes: String)] = [
    ("alacritty", String(repeating: "\u{1B}OB", count: 6)),
    ("kitty", String(repeating: "\u{1B}OB", count: 5)),
    ("VTE", String(repeating: "\u{1B}[B", count: 3)),
    ("konsole", String(repeating: "\u{1B}OB", count: 3)),
    ("up", String(repeating: "\u{1B}[A", count: 6)),
    ("sideways", String(repeating: "\u{1B}[C", count: 4)),
  ]

  private func asking(_ forms: [Question.Form], log: Log = Log()) -> StagePlay {
    StagePlay(
      ListScript(
        forms.enumerated().flatMap { index, form -> [Play] in
          [.cue(Cue(.ask(Question(form, prompt: "Question \(index + 1)")))), .told]
        }, log: log))
  }

  private func shows(_ lines: [String], _ words: String) -> Bool {
    lines.contains { $0.contains(words) }
  }

  @Test(
    "a notch of the wheel answers no press and turns no page, in one read or in several",
    arguments: wheels, [1, 2, 3, 7])
  func wheel(_ wheel: (name: String, bytes: String), size: Int) {
    let lines = (1...8).map { PageLine("Line \($0)") }
    for form in [Question.Form.press, .page(lines)] {
      let log = Log()
      var play = asking([form, .press, .press], log: log)
      play.play(for: .seconds(3))
      let bytes = Array(wheel.bytes)
      for start in stride(from: 0, to: bytes.count, by: size * 3) {
        play.press(String(bytes[start..<min(start + size * 3, bytes.count)]))
        play.play(for: .milliseconds(2))
      }
      play.play(for: .seconds(5))
      #expect(log.events == [], "\(wheel.name)")
      #expect(shows(play.lines, "Question 1"))
      play.press(" ")
      play.play(for: .seconds(1))
      #expect(shows(play.lines, "Question 2"), "what a person presses still counts")
    }
  }

  @Test("arrows turn a long page a screenful at a time, and never beyond its last")
  func scroll() {
    let log = Log()
    var play = StagePlay(
      ListScript(
        [
          .cue(
            Cue(
              .ask(
                Question(.page((1...40).map { PageLine("Line \($0).") }), prompt: "Page")))), .told,
        ], log: log),
      rows: 20)
    #expect(shows(play.lines, "Line 1."))
    var seen: Set<String> = []
    for _ in 0..<12 {
      for line in play.lines { seen.insert(line.trimmed) }
      play.press(Self.wheels[0].bytes)
      play.play(for: .seconds(1))
    }
    for number in 1...40 { #expect(seen.contains("Line \(number)."), "\(number)") }
    #expect(shows(play.lines, "Line 40."))
    #expect(log.events == [])
    play.press("\r")
    #expect(log.events.count == 1)
  }

  @Test(
    "a key that is held down answers one question, at the rates that keyboards have",
    arguments: ["\r", " ", "x"], [(250, 92), (500, 33), (660, 40), (250, 25), (225, 30)])
  func held(key: String, _ rate: (delay: Int, interval: Int)) {
    let log = Log()
    var play = asking([.press, .press, .page([PageLine("A line.")]), .press], log: log)
    play.play(for: .seconds(3))
    play.press(key)
    play.play(for: .milliseconds(rate.delay))
    for _ in 0..<50 {
      play.press(key)
      play.play(for: .milliseconds(rate.interval))
    }
    play.play(for: .seconds(2))
    #expect(log.events.count == 1)
    #expect(shows(play.lines, "Question 2"))
    play.press(key)
    play.play(for: .seconds(1))
    #expect(log.events.count == 2, "and the next press counts again")
  }

  @Test("a held key whose repeats come in lumps, over a slow line, answers one question")
  func lumps() {
    let log = Log()
    var play = asking([.press, .press, .press], log: log)
    play.play(for: .seconds(3))
    play.press("\r")
    for pause in [500, 400, 300, 250] {
      play.play(for: .milliseconds(pause))
      play.press(String(repeating: "\r", count: pause / 33))
    }
    play.play(for: .seconds(2))
    #expect(log.events.count == 1)
  }

  @Test("a held key skips, pauses and stops once", arguments: ["n", "\u{1B}[C", " ", "q"])
  func heldSession(key: String) {
    var play = StagePlay(
      Cues((1...60).map { .say("Line \($0).", .seconds(60)) }),
      closing: Cues(.say("Bye.", seconds: 30)))
    play.play(for: .seconds(1))
    play.press(key)
    play.play(for: .milliseconds(500))
    for _ in 0..<30 {
      play.press(key)
      play.play(for: .milliseconds(33))
    }
    play.play(for: .seconds(1))
    switch key {
    case "n": #expect(shows(play.lines, "Line 2."))
    case " ": #expect(shows(play.lines, "Paused"))
    case "q": #expect(shows(play.lines, "Bye."))
    // An arrow that never comes alone is a wheel's.
    default: #expect(shows(play.lines, "Line 1.") || shows(play.lines, "Line 2."))
    }
  }

  @Test("Enter pressed again by hand goes on through pages, one for each")
  func byHand() {
    let log = Log()
    var play = asking(Array(repeating: .press, count: 6), log: log)
    for count in 1...6 {
      play.play(for: .milliseconds(350))
      play.press("\r")
      play.play(for: HeldKeys.interval + .milliseconds(1))
      #expect(log.events.count == count)
    }
  }

  @Test("a fast typist is not held up: digits and Enter, 60 ms apart, question after question")
  func fast() {
    let log = Log()
    var play = asking([.rating(0...10), .choice(["a", "b"]), .text, .rating(0...100)], log: log)
    play.play(for: .seconds(1))
    for keys in ["7\r", "2\r", "a quick hello\r", "42\r"] {
      for key in keys {
        play.press(String(key))
        play.play(for: .milliseconds(60))
      }
    }
    #expect(
      log.events.map { $0.split(separator: " ", maxSplits: 1).last ?? "" } == [
        "[rating 7]", "[choice 2]", "[text a quick hello]", "[rating 42]",
      ])
  }

  @Test("a paste answers nothing but a text, and there not without Enter")
  func paste() {
    let paste = "\u{1B}[200~yes\r1\r\n  ok\r\u{1B}[201~"
    for form in [Question.Form.press, .confirm, .rating(0...10), .choice(["a"]), .text] {
      let log = Log()
      var play = asking([form, .press], log: log)
      play.play(for: .seconds(1))
      play.press(paste)
      play.play(for: .seconds(1))
      #expect(log.events == [], "\(form)")
    }
  }

  @Test(
    "letters that a question does not take reach nothing",
    arguments: ["quiet", "noon", "quiet\r", "noon\r", "n n n", "q", "Q", "+-"])
  func letters(words: String) {
    for form in [Question.Form.choice(["a", "b"]), .rating(0...10)] {
      let log = Log()
      var play = asking([form], log: log)
      play.play(for: .seconds(1))
      for key in words {
        play.press(String(key))
        play.play(for: .milliseconds(80))
      }
      play.play(for: .seconds(1))
      #expect(log.events == [], "\(form)")
      #expect(play.session.outcome == nil)
      #expect(!shows(play.lines, "Paused") && shows(play.lines, "Question 1"))
      play.press("\u{1B}")
      play.play(for: .seconds(1))
      #expect(play.session.outcome == .stopped)
    }
  }

  @Test("yes or no is a letter on its own, and not the first or the last of a word")
  func confirm() {
    for (keys, answer) in [
      ("y", "[yes]"), ("N", "[no]"), ("yesterday", nil), ("a very", nil), ("no way", nil),
    ] as [(String, String?)] {
      let log = Log()
      var play = asking([.confirm], log: log)
      play.play(for: .seconds(1))
      for key in keys {
        play.press(String(key))
        play.play(for: .milliseconds(100))
      }
      play.play(for: .seconds(1))
      #expect(log.events.first?.split(separator: " ").last.map(String.init) == answer, "\(keys)")
    }
  }

  @Test("consent is not taken from what was typed ahead, nor from one letter")
  func consent() {
    let log = Log()
    var play = StagePlay(
      ListScript(
        [
          .cue(Cue(.ask(Question(.text, prompt: "Word?")))), .told, .cue(Cue(.ask(.consent))),
          .told,
        ],
        log: log))
    play.play(for: .seconds(1))
    play.press("hug\ry\r")
    play.play(for: .seconds(1))
    #expect(log.events.count == 1)
    for key in "y" { play.press(String(key)) }
    play.play(for: .seconds(1))
    #expect(log.events.count == 1)
    play.press("\r")
    #expect(log.events.last?.hasSuffix("[yes]") == true)
  }

  @Test("Alt with a key ends nothing; with Backspace it takes a word away")
  func alt() {
    let log = Log()
    var play = asking([.text], log: log)
    play.press("hello world")
    for bytes in ["\u{1B}\u{7F}", "\u{1B}\r", "\u{1B}\t", "\u{1B}q", "\u{1B}\u{01}"] {
      play.press(bytes)
      play.play(for: .milliseconds(200))
    }
    #expect(play.session.outcome == nil)
    #expect(play.lines.contains { $0.contains("> hello ") && !$0.contains("world") })
  }

  @Test("what nobody can see yet is not answered: keys that come before its picture")
  func unseen() {
    let log = Log()
    // Turns of the picture that come too fast are put off, and with them what they show.
    var play = asking([.press, .confirm], log: log)
    play.play(for: .seconds(1))
    play.press(" y")
    #expect(log.events.count == 1)
    play.play(for: .seconds(2))
    #expect(log.events.count == 1)
  }

  @Test("capitals and wide letters are the same keys", arguments: ["Q", "ｑ", "Ｑ"])
  func capitals(key: String) {
    var play = StagePlay(Cues(.say("Here.", seconds: 60)))
    play.play(for: .seconds(1))
    play.press(key)
    #expect(play.session.outcome == .stopped)
  }

  @Test("every screen names a key to end it that every keyboard has")
  func names() {
    #expect(shows(StagePlay(Cues(.say("Here.", seconds: 60))).lines, "Esc stops"))
    for form in [Question.Form.press, .confirm, .rating(0...10), .choice(["a"]), .text, .page([])] {
      #expect(shows(asking([form]).lines, "Esc stops"), "\(form)")
    }
  }
}
