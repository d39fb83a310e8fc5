import RespiteCore
import Testing
import TimelineDrawing

struct BreathPatternTests {
  private func drawn(_ pattern: BreathPattern) -> String {
    pattern.steps.map { "\($0.phase.rawValue) \($0.length.seconds.brief)" }.joined(separator: " ")
  }

  @Test(
    "Seconds joined by hyphens are phases in the order of a breath.",
    arguments: [
      ("4-6", "inhale 4 exhale 6"),
      ("4-4-6", "inhale 4 hold 4 exhale 6"),
      ("4-4-6-2", "inhale 4 hold 4 exhale 6 rest 2"),
      ("5.5-5.5", "inhale 5.5 exhale 5.5"),
      ("5,5-5,5", "inhale 5.5 exhale 5.5"),
      ("4,25-0.5-6", "inhale 4.25 hold 0.5 exhale 6"),
      ("4-0-6-2", "inhale 4 exhale 6 rest 2"),
      ("4-7-8-0", "inhale 4 hold 7 exhale 8"),
      ("0.001-60", "inhale 0.001 exhale 60"),
    ])
  func good(text: String, expected: String) throws {
    let pattern = try BreathPattern(parsing: text)
    #expect(drawn(pattern) == expected)
  }

  @Test(
    "What is no pattern is refused with the reason.",
    arguments: [
      ("", .partCount("")), ("4", .partCount("4")), ("4-4-4-4-4", .partCount("4-4-4-4-4")),
      ("box", .partCount("box")),
      ("4-x", .notSeconds("4-x", part: "x")), ("4--6", .notSeconds("4--6", part: "")),
      ("-4-6", .notSeconds("-4-6", part: "")), ("4-", .notSeconds("4-", part: "")),
      ("4 - 6", .notSeconds("4 - 6", part: "4 ")), ("4-nan", .notSeconds("4-nan", part: "nan")),
      ("inf-4", .notSeconds("inf-4", part: "inf")),
      ("0x4-6", .notSeconds("0x4-6", part: "0x4")), ("4e0-6", .notSeconds("4e0-6", part: "4e0")),
      ("+4-6", .notSeconds("+4-6", part: "+4")), ("４-6", .notSeconds("４-6", part: "４")),
      ("4-1,500", .notSeconds("4-1,500", part: "1,500")),
      ("4-61", .tooLong(part: "61")), ("4-1e300", .notSeconds("4-1e300", part: "1e300")),
      ("0-4", .emptyPhase(.inhale)), ("4-0", .emptyPhase(.exhale)),
      ("4-0-0", .emptyPhase(.exhale)), ("0-0", .emptyPhase(.inhale)),
      ("1e-9-4", .notSeconds("1e-9-4", part: "1e")),
      ("0.0000001-4", .emptyPhase(.inhale)),
    ] as [(String, BreathPatternError)])
  func bad(text: String, expected: BreathPatternError) {
    #expect(throws: expected) { try BreathPattern(parsing: text) }
  }

  @Test("A refusal says what to write.")
  func sentences() {
    #expect(
      BreathPatternError.partCount("box").description.contains("such as 4-6 (in, out)"))
    #expect(BreathPatternError.tooLong(part: "61").description.contains("(60 s)"))
    #expect(
      BreathPatternError.notSeconds("4-x", part: "x").description
        == "'x' in '4-x' is not a number of seconds")
    for part in ["0x4", "4e0", "+4", "４", "nan"] {
      #expect(
        BreathPatternError.notSeconds("\(part)-6", part: part).description.hasSuffix(
          ". Write plain digits, such as 4 or 5.5"))
    }
    #expect(
      BreathPatternError.notSeconds("4-1,500", part: "1,500").description.hasSuffix(
        "Write 1500, or 1.500 with a point"))
    #expect(BreathPatternError.emptyPhase(.inhale).description.hasPrefix("an inhale of 0 seconds"))
  }

  @Test(
    "As many rounds as fill the time to the nearest, and at least one.",
    arguments: [
      ("4-6", 60.0, true, 6), ("4-6", 64, true, 6), ("4-6", 66, true, 7), ("4-6", 1, true, 1),
      ("4-4-6-2", 160, true, 10), ("4-4-6-2", 160, false, 16), ("4-6", 0, true, 1),
    ])
  func rounds(text: String, seconds: Double, holds: Bool, expected: Int) throws {
    let pattern = try BreathPattern(parsing: text)
    #expect(pattern.rounds(filling: .seconds(seconds), holds: holds) == expected)
  }

  @Test("A pattern with nothing left to breathe is one round.")
  func noBreath() {
    let pattern = BreathPattern(steps: [.init(.hold, .seconds(4))])
    #expect(pattern.rounds(filling: .seconds(60), holds: false) == 1)
    #expect(BreathPattern(steps: []).rounds(filling: .seconds(60), holds: true) == 1)
  }
}
