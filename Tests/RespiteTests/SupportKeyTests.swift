import RespiteCore
import Terminal
import Testing
import TimelineDrawing

@testable import respite

/// One key to the numbers, everywhere, and one key back.
@Suite struct SupportKeyTests {
  private func asks(_ question: Question) -> ListScript { ListScript([.cue(Cue(.ask(question)))]) }

  private static let questions: [Question] = [
    Question(.text, prompt: "Well?"), Question(.choice(["Bus", "Car"]), prompt: "How?"),
    Question(.rating(0...10), prompt: "Knot?"), Question(.confirm, prompt: "Keep it?"),
    Question(.press, prompt: "Go."), Question(.page([PageLine("One line")]), prompt: "A page"),
    Question(.text, prompt: "Quick?", timeLimit: .seconds(5)),
  ]

  /// What is seen and what became of the session: "numbers", "paused", "over".
  private func state(_ play: inout StagePlay) -> [String] {
    play.settle()
    let shows = play.lines.contains { $0.contains("Your local emergency number") }
    let isOver = play.session.outcome != nil
    return (shows ? ["numbers"] : []) + (play.session.isPaused ? ["paused"] : [])
      + (isOver ? ["over"] : [])
  }

  @Test(
    "Ctrl-G shows the numbers at every question, and whatever key comes next only goes back",
    arguments: questions, ["q", "\u{7}", "y", "5", "\t"])
  func anyQuestion(question: Question, back: String) {
    var play = StagePlay(asks(question))
    let before = play.lines
    play.press("\u{7}")
    // Time stands still meanwhile, so that no limit runs out.
    play.play(for: .seconds(60))
    var state = state(&play)
    #expect(state == ["numbers", "paused"])
    play.press(back)
    state = self.state(&play)
    #expect(state == [])
    let after = play.lines
    #expect(after == before)
  }

  @Test("what was typed is still there, and goes on to be typed")
  func typed() {
    var play = StagePlay(asks(Question(.text, prompt: "Well?")))
    play.press("I am so ti")
    play.press("\u{7}")
    let state = state(&play)
    #expect(state == ["numbers", "paused"])
    play.press("x")
    play.press("red?")
    play.settle()
    let lines = play.lines
    #expect(lines.contains { $0.contains("I am so tired?") })
  }

  @Test(
    "a breath waits for who reads the numbers, and goes on where it was", arguments: ["\u{7}", "?"])
  func breath(key: String) {
    var play = StagePlay(ListScript([.cue(Cue(.breathe(.inhale, .seconds(4), words: nil)))]))
    play.play(for: .seconds(1))
    play.press(key)
    play.play(for: .seconds(600))
    var state = state(&play)
    var time = play.time
    #expect(time == .seconds(1) && state == ["numbers", "paused"])
    play.press("q")
    play.play(for: .seconds(1))
    time = play.time
    state = self.state(&play)
    #expect(time == .seconds(2) && state == [])
  }

  @Test("who had paused finds it paused")
  func paused() {
    var play = StagePlay(ListScript([.cue(Cue(.say("Hello", .seconds(9))))]))
    play.press(" ")
    play.press("?")
    var state = state(&play)
    #expect(state == ["numbers", "paused"])
    play.press("?")
    state = self.state(&play)
    #expect(state == ["paused"])
  }

  @Test("a question mark is text where text is typed, and the numbers everywhere else")
  func questionMark() {
    for question in Self.questions {
      var play = StagePlay(asks(question))
      play.press("?")
      let state = state(&play)
      #expect(state.contains("numbers") == (question.form != .text), "\(question.prompt)")
    }
  }

  @Test("it is shown on every screen, however small", arguments: [(80, 24), (40, 15), (30, 9)])
  func isTold(columns: Int, rows: Int) {
    for question in Self.questions {
      let play = StagePlay(asks(question), columns: columns, rows: rows)
      let lines = play.lines
      #expect(lines.last?.contains("support") == true, "\(lines)")
    }
    let breath = ListScript([.cue(Cue(.breathe(.inhale, .seconds(4), words: nil)))])
    let play = StagePlay(breath, columns: columns, rows: rows)
    let lines = play.lines
    #expect(lines.last?.contains("? support") == true)
  }

  @Test("home shows them over all of it, keeps what was typed, and goes back by one key")
  func home() {
    let item = Home.Item(name: "box", about: "Four equal sides.")
    var home = Home(next: nil, rightNow: item, items: [item])
    let size = TerminalSize(columns: 80, rows: 24)
    func shown() -> String { (0..<24).map { home.screen(size).text(row: $0) }.joined() }
    for (typed, key) in [("", Key.character("?")), ("", .control("g")), ("bo", .control("g"))] {
      for letter in typed { _ = home.press(.character(letter)) }
      #expect(home.press(key) == nil)
      #expect(shown().contains("Your local emergency number"))
      #expect(home.press(.escape) == nil)
      #expect(!shown().contains("Your local emergency number") && home.filter == typed)
    }
    #expect(home.press(.enter) == .play("box"))
  }

  @Test("in lines a question mark alone tells them, also where text is typed, and asks again")
  func lines() {
    for question in Self.questions.map(Optional.some) + [nil] {
      for line in ["?", " ? ", "\u{7}"] {
        let told = Told()
        var input = LineInput(tell: { told.lines.append($0) })
        let commands: [Command] = input.commands(Array("\(line)\n".utf8), question, isPaused: false)
        #expect(told.lines.contains { $0.hasPrefix("Your local emergency number") })
        #expect(told.lines.contains { $0.contains("1 1 2") })
        // A question without a limit waits by itself.
        let waits = question.map { $0.timeLimit == nil } ?? false
        let expected: [Command] = waits ? [] : [.session(.pause)]
        #expect(commands == expected)
        if let question {
          #expect(told.lines.last == question.prompt)
          let answer = question.form == .confirm ? "y\n" : "1\n"
          let next = input.commands(Array(answer.utf8), question, isPaused: !waits)
          #expect(waits ? next.count == 1 : next.first == .session(.resume))
        }
      }
    }
  }

  private final class Told { var lines: [String] = [] }
}

extension StagePlay {
  /// Until what had to wait for its turn is drawn.
  fileprivate mutating func settle() { play(for: .milliseconds(1500)) }
}
