import RespiteCore
import Testing

struct TimelineTempoTests {
  @Test(
    "No tempo takes a breath out of the safe bounds, from the first one on.",
    arguments: [
      ("1-1", 2, 1), ("2-2", 2, 2), ("2-1", 2, 1.5), ("4-4", 2, 2), ("4-20-4", 0.5, 1),
      ("4-10-4", 0.5, 0.5), ("4-16-4", 0.5, 0.8), ("4-4-4", 0.5, 0.5), ("4-4", 1, 1),
    ])
  func tempo(_ pattern: String, _ wanted: Double, _ safe: Double) throws {
    let script = PatternScript(try BreathPattern(parsing: pattern), rounds: 3)
    let timeline = Timeline(of: script, options: Session.Options())
    #expect(abs(timeline.safeTempo(for: wanted) - safe) < 1e-9)
  }
}
