import RespiteCore
import Testing
import TimelineDrawing

@testable import respite

/// Keys that come in one read, before the program has answered the first of them.
struct TypingAheadTests {
  /// What two questions for text and one for yes or no were answered, and how the session stands.
  private func answers(_ typed: String, pause: TimeSpan? = nil) -> [String] {
    func ask(_ form: Question.Form) -> [Play] {
      [.cue(Cue(.ask(Question(form, prompt: "?")))), .told]
    }
    let log = Log()
    let wait = pause.map { [Play.cue(Cue(.wait($0)))] } ?? []
    var play = StagePlay(
      ListScript(ask(.text) + wait + ask(.text) + ask(.confirm), log: log))
    play.press(typed)
    return log.events + [play.session.outcome?.drawn ?? "goes on"]
  }

  @Test(
    "What follows Enter answers nothing that was not yet there, and stops or skips nothing.",
    arguments: [
      ("ten\rquiet room", ["0 [text ten]", "goes on"]),
      ("ten\rquiet\r", ["0 [text ten]", "goes on"]),
      ("ten\rquiet\ry", ["0 [text ten]", "goes on"]),
      ("ten\r\t\u{1B}", ["0 [text ten]", "goes on"]),
      ("\u{1B}[200~ten\nquiet room\n\u{1B}[201~", ["goes on"]),
      ("\u{1B}[200~ten\nq\u{1B}[201~\rsoon\r", ["0 [text ten q]", "goes on"]),
    ])
  func ahead(_ typed: String, _ events: [String]) {
    #expect(answers(typed) == events)
  }

  @Test("What is typed ahead of a question for text is the beginning of its answer.")
  func begun() {
    let log = Log()
    let asks: [Play] = [.cue(Cue(.ask(Question(.text, prompt: "?")))), .told]
    var play = StagePlay(ListScript(asks + asks, log: log))
    play.press("ten\rquiet ")
    #expect(play.lines.contains { $0.contains("> quiet") })
    play.play(for: .milliseconds(60))
    for key in "room" { play.press(String(key)) }
    play.press("\r")
    #expect(log.events.first == "0 [text ten]")
    #expect(log.events.last?.hasSuffix("[text quiet room]") == true)
  }

  @Test("Where no question follows, it is for no one.")
  func forNoOne() {
    #expect(answers("ten\rquiet", pause: .seconds(5)) == ["0 [text ten]", "goes on"])
  }
}
