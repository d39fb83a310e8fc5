import RespiteCore
import Terminal
import Testing

@testable import respite

/// The moment before the start.
struct LeadInTests {
  private static let length = StagePresenter.leadInLength
  private static let safety = BreathSafety.lines(holds: true).joined(separator: "\n")

  private func leadIn(
    _ text: String = safety, columns: Int = 80, rows: Int = 24, look: Look = Look()
  ) -> StagePlay {
    StagePlay(
      LeadInScript(text, length: Self.length), look: look, columns: columns, rows: rows,
      hasJustBegun: true)
  }

  @Test("it takes two seconds, and no key")
  func alone() {
    var play = leadIn()
    #expect(Self.length == .seconds(2))
    play.play(for: .milliseconds(1999))
    #expect(play.session.outcome == nil)
    play.play(for: .milliseconds(1))
    #expect(play.session.outcome == .completed)
  }

  @Test(
    "any key begins at once, Esc leaves", arguments: [" ", "x", "\r", "\u{1B}[C", "q", "\u{1B}"])
  func keys(key: String) {
    var play = leadIn()
    play.play(for: .milliseconds(500))
    play.press(key)
    // Whether it was Esc alone, and an arrow alone, is known a little later.
    play.play(for: HeldKeys.interval + .milliseconds(100))
    let leaves = key == "q" || key == "\u{1B}"
    #expect(play.session.outcome == (leaves ? .stopped : .completed))
  }

  @Test("the Enter that ran the command begins nothing, however long it is down")
  func heldEnter() {
    var play = leadIn()
    play.play(for: .milliseconds(500))
    for _ in 0..<40 {
      play.press("\r")
      play.play(for: .milliseconds(33))
    }
    #expect(play.session.outcome == nil)
    play.play(for: .milliseconds(150))
    play.press("\r")
    play.play(for: HeldKeys.interval + .milliseconds(1))
    #expect(play.session.outcome == .completed)
  }

  @Test("it shows the title and the words, on every size", arguments: StageGoldenTests.sizes)
  func pictures(_ size: (Int, Int)) throws {
    let play = leadIn(columns: size.0, rows: size.1)
    let picture = framed(play.lines, columns: size.0, rows: size.1) { $0.cellWidth }
    try expectGolden(picture, "lead-in-\(size.0)x\(size.1)")
  }

  @Test("only what concerns the breath is told, and only where there is one")
  func worth() {
    var program = Program(
      title: "Calm", kind: .breathing, length: nil,
      advisories: [.longSession(.seconds(3000)), .shortSession(.seconds(30))], hasWords: false)
    #expect(program.opening(Wording()) == [])
    program.hasBreath = true
    #expect(program.opening(Wording()) == BreathSafety.lines(holds: false))
    program.hasHolds = true
    program.advisories.append(.slowPace(2.5))
    let lines = program.opening(Wording())
    #expect(lines.dropLast() == BreathSafety.lines(holds: true)[...])
    #expect(lines.last?.contains("2.5 breaths a minute") == true)
  }

  @Test("who may be listening is told how to get lines, unless they have said how they want it")
  func screenReader() {
    let program = Program(
      title: "Calm", kind: .ritual, length: nil, advisories: [], hasWords: true)
    var options = StagePresenter.Options()
    #expect(StagePresenter(options, environment: [:]).leadIn(program)?.lines == [])
    options.isRead = true
    let lines = StagePresenter(options, environment: [:]).leadIn(program)?.lines
    #expect(lines == ["Plain lines for a screen reader: respite settings linear=on"])
  }

  @Test("the words come again below the first breaths, a line for as long as reading it takes")
  func slowly() {
    var words = OpeningWords(["One two three.", "Too long.", "Four five six seven eight nine."])
    let fits = { (line: String) in line != "Too long." }
    let first = words.line(at: .seconds(10), isFree: true, fits: fits)
    #expect(first?.text == "One two three.")
    #expect(first?.until == .seconds(10) + readingTime(of: "One two three."))
    // What is cut short is told anew.
    #expect(words.line(at: .seconds(11), isFree: false, fits: fits) == nil)
    #expect(
      words.line(at: .seconds(20), isFree: true, fits: fits)?.until
        == .seconds(20) + readingTime(of: "One two three."))
    #expect(
      words.line(at: .seconds(23), isFree: true, fits: fits)?.text
        == "Four five six seven eight nine.")
    #expect(words.line(at: .seconds(99), isFree: true, fits: fits) == nil)
  }
}
