import Foundation
import Testing

/// A home that cannot be written to: what was kept is there, and a routine plays.
@Suite(.enabled(if: ReadOnlyHome.isPossible)) struct ReadOnlyTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func fixed(_ line: String) throws -> Program.Outcome {
    try ReadOnlyHome.run(line, in: home)
  }

  private func keepSomething() throws {
    try home.addRoutine(
      "own",
      """
      return require("respite").routine {
        title = "Own",
        run = function(r)
          r:remember("times", (r:recall("times") or 0) + 1)
          r:record("knot", 8)
          r:say("Time %d.", r:recall("times"), { seconds = 0.1 })
        end,
      }
      """)
    #expect(try Program.respite(in: home).run(["run", "own"]).ending == .exited(0))
  }

  @Test(
    "every way to look at the journal is there",
    arguments: [
      ("journal", "Own, 0.1 s"), ("journal --json", #""title":"Own""#),
      ("journal show", "Own, 0.1 s"), ("journal trends", "Quiet days: 1"),
      ("journal export", #""title":"Own""#), ("journal export --csv", ",Own,completed,"),
      ("home", "Right now: respite run"), ("plan", "No plan is in use."),
    ])
  func looks(command: String, words: String) throws {
    try keepSomething()
    let outcome = try fixed("$respite \(command)")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(words))
  }

  @Test("a routine plays, remembers what was kept, and says one line")
  func plays() throws {
    try keepSomething()
    for _ in 0..<2 {
      let outcome = try fixed("$respite run own")
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("Time 2."))
      #expect(
        outcome.errors.split(separator: "\n").filter { $0.contains("journal") }
          == ["This is not in your journal: it may not be written to."])
    }
  }

  @Test("a first routine plays where there never was a journal")
  func first() throws {
    let outcome = try fixed("$respite breathe 1-1 --rounds 1 --tempo 2")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("This is not in your journal: "))
    #expect(try fixed("$respite journal").output.hasPrefix("Nothing here yet"))
  }

  @Test("to erase what cannot be written is told")
  func erasing() throws {
    try keepSomething()
    let outcome = try fixed("$respite journal erase --yes")
    #expect(outcome.ending != .exited(0))
    #expect(outcome.errors.contains("your journal cannot be used: it may not be written to"))
  }
}
