import Testing
import TimelineDrawing

@testable import RespiteCore

@Suite struct SessionHelpTests {
  private static var thought: Question {
    var question = Question(.text, prompt: "Which thought?")
    question.help = .anywhere
    return question
  }
  private static let crisis = "they would be better off without me"

  /// Plays what asks twice, and tells each cue's name and what is typed.
  private final class Asking: Script {
    var answers: [Answer?] = []
    private var left = 2
    func resume(with reply: Reply, at position: TimeSpan) -> Step {
      if case .answer(let answer) = reply { answers.append(answer) }
      guard left > 0 else { return .finished }
      left -= 1
      return .cue(Cue(.ask(SessionHelpTests.thought)))
    }
    func close() {}
  }

  @Test("numbers come first, then the question again with what was typed, once a session")
  func once() {
    let script = Asking()
    var cues: [Cue] = []
    var session = Session(script, at: .zero) { timed, _ in cues.append(timed.cue) }
    session.advance(to: .zero)
    session.receive(.answer(.text(Self.crisis)), at: .seconds(5))
    #expect(session.scene(at: .seconds(5)).question == SupportNumbers.anywhere.page)
    #expect(script.answers == [])
    session.receive(.answer(.pressed), at: .seconds(9))
    let again = session.scene(at: .seconds(9)).question
    #expect(again?.draft == Self.crisis)
    session.receive(.answer(.text("I miss her")), at: .seconds(12))
    #expect(script.answers == [.text("I miss her")])
    session.receive(.answer(.text(Self.crisis)), at: .seconds(20))
    #expect(script.answers == [.text("I miss her"), .text(Self.crisis)])
    #expect(session.outcome == .completed)
    #expect(cues.map(\.name) == ["ask", "support", "ask", "ask"])
  }

  @Test("a worry goes by, and where thoughts are not asked for nothing is looked for")
  func others() {
    for (help, text) in [(SupportNumbers.anywhere, "he stops breathing"), (nil, Self.crisis)] {
      var question = Self.thought
      question.help = help
      var names: [String] = []
      var session = Session(CueList([Cue(.ask(question))]), at: .zero) { timed, _ in
        names.append(timed.cue.name)
      }
      session.advance(to: .zero)
      session.receive(.answer(.text(text)), at: .seconds(5))
      #expect(names == ["ask"])
      #expect(session.outcome == .completed)
    }
  }

  @Test("an answer that was given beforehand brings them too, and goes on")
  func given() {
    let script = Asking()
    var options = Session.Options()
    options.answers = [Self.crisis, "no"]
    options.unanswered = .refuse
    var cues: [Cue] = []
    var session = Session(script, options: options, at: .zero) { timed, _ in
      cues.append(timed.cue)
    }
    session.advance(to: .zero)
    #expect(cues.map(\.name) == ["ask", "support", "ask"])
    #expect(script.answers == [.text(Self.crisis), .text("no")])
    guard case .support(let numbers)? = cues.dropFirst().first?.action else {
      Issue.record("no numbers")
      return
    }
    #expect(numbers.leavesNoTrace)
  }
}

private final class CueList: Script {
  private var cues: [Cue]
  init(_ cues: [Cue]) { self.cues = cues }
  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    cues.isEmpty ? .finished : .cue(cues.removeFirst())
  }
  func close() {}
}
