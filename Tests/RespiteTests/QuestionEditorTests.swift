import RespiteCore
import Terminal
import Testing

@testable import respite

/// How keys make up an answer.
struct QuestionEditorTests {
  private func press(_ keys: [Key], _ form: Question.Form) -> QuestionEditor.Effect? {
    var editor = QuestionEditor(Question(form, prompt: "?"))
    var effect: QuestionEditor.Effect?
    for key in keys { effect = editor.press(key) }
    return effect
  }

  @Test("a rating begins in its middle and stays within its bounds")
  func rating() {
    let form = Question.Form.rating(0...10)
    let left = Array(repeating: Key.left, count: 20)
    #expect(press([.right, .enter], form) == .command(.session(.answer(.rating(5)))))
    #expect(press(left + [.enter], form) == .command(.session(.answer(.rating(0)))))
    #expect(press([.end, .right, .enter], form) == .command(.session(.answer(.rating(10)))))
  }

  @Test("digits make a number as long as it fits, else begin a new one")
  func digits() {
    let form = Question.Form.rating(1...100)
    let keys = "1004".map { Key.character($0) }
    #expect(
      press(Array(keys.prefix(3)) + [.enter], form) == .command(.session(.answer(.rating(100)))))
    #expect(press(keys + [.enter], form) == .command(.session(.answer(.rating(4)))))
    #expect(press([.character("0"), .enter], form) == .command(.session(.skip)))
  }

  @Test("a tenth option is chosen by two digits")
  func manyOptions() {
    let form = Question.Form.choice((1...12).map { "option \($0)" })
    #expect(
      press([.character("1"), .character("2"), .enter], form)
        == .command(.session(.answer(.choice(12)))))
    #expect(press([.character("0"), .enter], form) == .command(.session(.skip)))
  }

  @Test("every form can be skipped with Tab; Enter without an answer skips")
  func skip() {
    let forms: [Question.Form] = [.text, .choice(["a"]), .rating(0...10), .confirm, .press]
    for form in forms { #expect(press([.tab], form) == .command(.session(.skip))) }
    for form in forms.dropLast() { #expect(press([.enter], form) == .command(.session(.skip))) }
  }

  @Test("text has an end")
  func longText() {
    var editor = QuestionEditor(Question(.text, prompt: "?"))
    for _ in 0..<2000 { _ = editor.press(.pasted("ü")) }
    #expect(editor.typed.utf8.count == Question.longestText)
    #expect(editor.isFull)
    _ = editor.press(.backspace)
    #expect(!editor.isFull)
  }

  @Test(
    "no more can be typed than the answer may have, and what is typed is whole",
    arguments: [("a", 60), ("ü", 60), ("👩‍👩‍👧", 13), ("e\u{301}", 60)])
  func longest(letter: Character, count: Int) {
    var question = Question(.text, prompt: "?")
    question.longest = 60
    var editor = QuestionEditor(question)
    for _ in 0..<100 { _ = editor.press(.character(letter)) }
    #expect(editor.isFull || count < 60)
    let whole = String(repeating: letter, count: count)
    #expect(editor.typed == whole)
    #expect(editor.press(.enter) == .command(.session(.answer(.text(whole)))))
    #expect(question.answer(reading: whole) == .text(whole))
    #expect(question.answer(reading: whole + String(letter)) == nil)
  }

  @Test(
    "text is changed where the cursor is",
    arguments: [
      ([.left, .left, .character("x")], "abcx d"), ([.home, .character("x")], "xabc d"),
      ([.home, .delete, .delete, .end, .backspace], "c "), ([.left, .control("u")], "d"),
      ([.home, .right, .control("k")], "a"), ([.control("w")], "abc "),
      ([.left, .left, .control("w"), .character("z")], "z d"),
      ([.right, .right, .left, .left, .left, .left, .left, .left, .left, .delete], "bc d"),
      ([.control("a"), .character("e"), .character("\u{301}"), .control("e")], "éabc d"),
      ([.home, .pasted("q"), .backspace, .backspace], "abc d"),
      ([.up, .down, .pageUp, .pageDown, .control("c"), .backTab], "abc d"),
    ] as [([Key], String)])
  func editing(_ keys: [Key], _ text: String) {
    let written = "abc d".map { Key.character($0) }
    let answer = Command.session(.answer(.text(text.trimmed)))
    #expect(press(written + keys + [.enter], .text) == .command(answer))
  }

  @Test("no key but Enter, Tab and Esc ends a text or loses it")
  func nothingIsLost() {
    var random = SeededGenerator(seed: 5)
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .backTab, .control("c"),
      .character("q"), .character(" "), .character("é"), .pasted("n"), .character("\u{301}"),
    ]
    for _ in 0..<200 {
      var editor = QuestionEditor(Question(.text, prompt: "?"))
      var count = 0
      for _ in 0..<40 {
        let key = keys.randomElement(using: &random) ?? .left
        #expect(editor.press(key) == .changed)
        #expect(editor.typed.unicodeScalars.count >= count)
        #expect((0...editor.typed.count).contains(editor.cursor))
        count = editor.typed.unicodeScalars.count
      }
    }
  }

  @Test(
    "words that were meant for something else answer and skip nothing, nor does the Enter after them",
    arguments: ["noon", "quiet", "space or not", "a very long hug"])
  func strays(words: String) {
    for form in [Question.Form.confirm, .rating(0...10), .choice(["tea", "coffee"])] {
      let keys = words.map { Key.character($0) }
      var editor = QuestionEditor(Question(form, prompt: "?"))
      // The stage holds back the first letter of a word.
      if form == .confirm { editor.stray() }
      for key in keys + [.enter] { #expect(editor.press(key) == .changed, "\(form)") }
      #expect(editor.press(.enter) == .command(.session(.skip)))
    }
  }

  @Test("what lasts is agreed to by a letter and Enter")
  func consent() {
    var editor = QuestionEditor(.consent)
    #expect(editor.press(.character("y")) == .changed)
    #expect(editor.press(.character("n")) == .changed)
    #expect(editor.press(.character("y")) == .changed)
    #expect(editor.press(.enter) == .command(.session(.answer(.confirm(true)))))
  }

  @Test("keys that mean nothing to a question are left to the session")
  func others() {
    #expect(press([.character("q")], .press) == nil)
    #expect(press([.character("?")], .rating(0...10)) == nil)
    #expect(press([.escape], .text) == nil)
    for form in [Question.Form.confirm, .rating(0...10), .choice(["tea"])] {
      #expect(press([.escape], form) == nil)
    }
    #expect(press([.character("q")], .text) == .changed)
  }
}
