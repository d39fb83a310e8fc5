import RespiteCore
import Testing

struct QuestionTests {
  private static let rating = Question(.rating(0...10), prompt: "How?")
  private static let confirm = Question(.confirm, prompt: "Sure?")
  private static let press = Question(.press, prompt: "Go on")
  private static let text = Question(.text, prompt: "Who?")
  private static let choice = Question(.choice(["Tea", "Milk", "10"]), prompt: "What?")

  @Test(
    "A typed line is read as the question wants it.",
    arguments: [
      (rating, "0", .rating(0)), (rating, " 10 ", .rating(10)), (rating, "11", nil),
      (rating, "-1", nil), (rating, "five", nil), (rating, "", nil), (rating, "5.0", nil),
      (confirm, "y", .confirm(true)), (confirm, "Yes", .confirm(true)),
      (confirm, "TRUE", .confirm(true)), (confirm, "n", .confirm(false)),
      (confirm, " no", .confirm(false)), (confirm, "ye", nil), (confirm, "", nil),
      (press, "", .pressed), (press, "anything", .pressed),
      (text, "  Ada Lovelace ", .text("Ada Lovelace")), (text, " \t ", nil),
      (choice, "1", .choice(1)), (choice, "3", .choice(3)), (choice, "tea", .choice(1)),
      (choice, "MILK", .choice(2)), (choice, "4", nil), (choice, "0", nil), (choice, "te", nil),
      // A number counts; the option of that name has one of its own.
      (choice, "10", nil),
    ] as [(Question, String, Answer?)])
  func reading(question: Question, line: String, expected: Answer?) {
    #expect(question.answer(reading: line) == expected)
  }

  @Test(
    "Each form says what it takes.",
    arguments: [
      (rating, "a number from 0 to 10"), (confirm, "y or n"), (press, "Enter"),
      (text, "a line of text"), (choice, "a number from 1 to 3"),
    ])
  func expectation(question: Question, expected: String) {
    #expect(question.expectation == expected)
  }
}
