import RespiteCore
import Testing

@testable import respite

/// Why a step is left out, and what of it is kept.
struct SkipReasonTests {
  private static let other = Answer.choice(5)

  /// - Returns: the reason, and what was asked.
  private func ask(
    _ settings: String, _ answers: [Answer?]
  ) -> (reason: String, prompts: [String]) {
    var reason = SkipReason(Settings(parsing: Array(settings.utf8)))
    var (answers, prompts) = (answers[...], [String]())
    let words = reason.ask { question in
      prompts.append(question.prompt)
      return answers.popFirst() ?? nil
    }
    return (words, prompts)
  }

  @Test(
    "a choice is the reason, and none is needed",
    arguments: [
      (nil, "you left it out"), (1, "you left it out"), (2, "not a good moment"),
      (3, "it went another way"), (4, "done without it"),
    ])
  func choices(number: Int?, words: String) {
    let asked = ask("", [number.map { .choice($0) }])
    #expect(asked.reason == words)
    #expect(asked.prompts == ["A word on why?"])
  }

  @Test("words of one's own are asked for once they may be kept")
  func consent() {
    let yes = ask("", [Self.other, .confirm(true), .text(" We overslept. ")])
    #expect(yes.reason == "We overslept.")
    #expect(yes.prompts == ["A word on why?", Question.consent.prompt, "In a few words?"])
    for answer in [Answer.confirm(false), nil] {
      let no = ask("", [Self.other, answer, .text("We overslept.")])
      #expect(no.reason == "you left it out")
      #expect(no.prompts.count == 2)
    }
  }

  @Test("who has said yes is not asked again")
  func again() {
    let kept = ask("keep = on\n", [Self.other, .text("We overslept.")])
    #expect(kept.reason == "We overslept.")
    #expect(kept.prompts == ["A word on why?", "In a few words?"])
    var reason = SkipReason(Settings())
    for prompts in [3, 2] {
      var count = 0
      let words = reason.ask { question in
        count += 1
        return switch question.form {
        case .choice: Self.other
        case .confirm: .confirm(true)
        default: .text("Tired")
        }
      }
      #expect(words == "Tired" && count == prompts)
    }
  }

  @Test("without a journal there is nothing to type for")
  func noJournal() {
    var reason = SkipReason(Settings(parsing: Array("journal = off\n".utf8)))
    _ = reason.ask { question in
      #expect(
        question.form
          == .choice([
            "No reason needed", "Not a good moment", "It went another way", "Done without it",
          ]))
      return nil
    }
  }

  @Test(
    "what cannot be a reason is none",
    arguments: [
      (String(repeating: "a", count: 500), String(repeating: "a", count: 200)),
      ("a" + String(repeating: "\u{301}", count: 2000), "you left it out"),
      ("  ", "you left it out"),
    ])
  func size(text: String, reason: String) {
    #expect(ask("keep = on\n", [Self.other, .text(text)]).reason == reason)
  }
}
