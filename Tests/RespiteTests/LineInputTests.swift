import RespiteCore
import Testing

@testable import respite

/// What typed lines mean, however they arrive.
struct LineInputTests {
  private let rating = Question(.rating(0...10), prompt: "Knot?")

  private func type(_ text: String, into input: inout LineInput, _ question: Question? = nil)
    -> [Command]
  {
    input.commands(Array(text.utf8), question, isPaused: false)
  }

  @Test("commands are one letter and Enter")
  func commands() {
    var input = LineInput()
    #expect(
      type("p\n\nn\nq\n", into: &input) == [
        .togglePause, .togglePause, .session(.skip), .session(.stop),
      ])
    #expect(type("+\n-\n", into: &input).count == 2)
    #expect(type("plus\nMinus\n", into: &input).count == 2)
    #expect(type("hello\n", into: &input) == [])
  }

  @Test("capitals and wide letters make no difference", arguments: ["Q\n", "ｑ\n", "Ｑ\n", " q \n"])
  func letters(line: String) {
    var input = LineInput()
    #expect(type(line, into: &input) == [.session(.stop)])
    #expect(type(line, into: &input, rating) == [.session(.stop)])
  }

  @Test("what can be chosen goes where the question goes, once")
  func sameStream() {
    var told: [String] = []
    var input = LineInput(tell: { told.append($0) })
    var scene = Session(Cues(), at: .zero) { _, _ in }.scene(at: .zero)
    scene.question = Question(.choice(["tea", "coffee"]), prompt: "Which?")
    input.prompt(for: scene)
    input.prompt(for: scene)
    #expect(told.prefix(2) == ["  1. tea", "  2. coffee"])
    #expect(told.count == 3)
    scene.question?.isLeadIn = true
    input.prompt(for: scene)
    #expect(told.count == 3)
  }

  @Test("what lasts is not agreed to by lines that a person typed before it was asked")
  func consent() {
    var typed = LineInput(isTyped: { true })
    #expect(type("3\ny\nn", into: &typed, rating) == [.session(.answer(.rating(3)))])
    typed.announce(.consent)
    #expect(type("", into: &typed, .consent) == [])
    #expect(type("y\n", into: &typed, .consent) == [.session(.answer(.confirm(true)))])
    // Any other question takes them in their order.
    #expect(type("3\n4\n", into: &typed, rating) == [.session(.answer(.rating(3)))])
    typed.announce(rating)
    #expect(type("", into: &typed, rating) == [.session(.answer(.rating(4)))])
    // A file knows what is asked.
    var piped = LineInput(isTyped: { false })
    #expect(type("3\ny\n", into: &piped, rating) == [.session(.answer(.rating(3)))])
    piped.announce(.consent)
    #expect(type("", into: &piped, .consent) == [.session(.answer(.confirm(true)))])
  }

  @Test("a line may come in pieces")
  func pieces() {
    var input = LineInput()
    #expect(type("1", into: &input, rating) == [])
    #expect(type("0", into: &input, rating) == [])
    #expect(type("\r\n", into: &input, rating) == [.session(.answer(.rating(10)))])
  }

  @Test("what does not fit asks again; Enter alone skips; any line answers a press")
  func answers() {
    var input = LineInput()
    #expect(type("12\nx\n", into: &input, rating) == [])
    #expect(type(" \n", into: &input, rating) == [.session(.skip)])
    let press = Question(.press, prompt: "Go")
    #expect(type("\n", into: &input, press) == [.session(.answer(.pressed))])
  }

  @Test(
    "q stops at every question that it cannot be the answer to",
    arguments: [
      (Question.Form.rating(0...10), Command.session(.stop)), (.confirm, .session(.stop)),
      (.press, .session(.stop)), (.page([]), .session(.stop)),
      (.choice(["Bus", "Car"]), .session(.stop)),
      (.choice(["p", "q"]), .session(.answer(.choice(2)))),
      (.text, .session(.answer(.text("q")))),
    ])
  func stopping(form: Question.Form, expected: Command) {
    var input = LineInput()
    #expect(type("q\n", into: &input, Question(form, prompt: "Well?")) == [expected])
  }

  @Test("lines typed ahead answer what is asked next")
  func ahead() {
    var input = LineInput()
    #expect(type("3\n4\nq\n", into: &input, rating) == [.session(.answer(.rating(3)))])
    #expect(type("", into: &input, rating) == [.session(.answer(.rating(4)))])
    #expect(type("", into: &input) == [.session(.stop)])
    #expect(type("", into: &input) == [])
  }

  @Test(
    "an answer that is too long is asked for again, and none of it is taken",
    arguments: [(60, 61), (60, 5000), (nil, 1001), (nil, 20_000)])
  func tooLong(longest: Int?, count: Int) {
    var input = LineInput()
    var text = Question(.text, prompt: "What is your hug?")
    text.longest = longest
    let line = String(repeating: "x", count: count)
    #expect(type(line + "\n", into: &input, text) == [])
    let fits = String(repeating: "ü", count: longest ?? 500)
    #expect(type(fits + "\n", into: &input, text) == [.session(.answer(.text(fits)))])
  }

  @Test("a line too long to be typed is left out whole")
  func noise() {
    var input = LineInput()
    let text = Question(.text, prompt: "What?")
    for _ in 0..<20 { #expect(type(String(repeating: "x", count: 1000), into: &input, text) == []) }
    #expect(type("tail\nreal\n", into: &input, text) == [.session(.answer(.text("real")))])
  }

  @Test("bytes that are no text do no harm")
  func junk() {
    var input = LineInput()
    let bytes: [UInt8] = [0xFF, 0x00, 0xC3, 0x0A, 0x71, 0x0A]
    #expect(input.commands(bytes, nil, isPaused: false) == [.session(.stop)])
  }

  @Test("after the end of the input nothing waits for anyone")
  func end() {
    var input = LineInput()
    #expect(input.commands(nil, nil, isPaused: false) == [])
    #expect(input.commands(nil, rating, isPaused: false) == [.session(.skip)])
    #expect(input.commands(nil, nil, isPaused: true) == [.togglePause])
    // A question with a time limit keeps its time.
    let timed = Question(.press, prompt: "Go", timeLimit: .seconds(5))
    #expect(input.commands(nil, timed, isPaused: false) == [])
  }

  @Test("what stood before the end of the input still counts")
  func lastLine() {
    var input = LineInput()
    #expect(type("3\n5\n", into: &input, rating) == [.session(.answer(.rating(3)))])
    #expect(input.commands(nil, rating, isPaused: false) == [.session(.answer(.rating(5)))])
  }
}
