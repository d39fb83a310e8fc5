import Foundation
import Testing

/// What `respite` alone says where nothing is drawn.
@Suite struct HomeTests {
  private let home: TemporaryHome
  private let respite: Program

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
  }

  @Test("right now is a breath, until a grounding was played at this hour")
  func rightNow() throws {
    #expect(try respite.run([]).output.hasPrefix("Right now: respite run calm-444\n"))
    try home.addRoutine(
      "own",
      """
      return require("respite").grounding { title = "Own", about = "Mine.",
        run = function(r) r:say("Here.", { seconds = 0.1 }) end }
      """)
    #expect(try respite.run(["run", "own"]).ending == .exited(0))
    #expect(try respite.run([]).output.hasPrefix("Right now: respite run own\n"))
    // It cannot be played any more.
    try home.addRoutine("own", "return {")
    #expect(try respite.run([]).output.hasPrefix("Right now: respite run calm-444\n"))
  }

  @Test("a breath of one's own that is broken gives way to a grounding")
  func broken() throws {
    try home.addRoutine("calm-444", "return {")
    #expect(try respite.run([]).output.hasPrefix("Right now: respite run ground-me-now\n"))
  }

  @Test("each routine is in one line, and whole")
  func whole() throws {
    let output = try respite.run([]).output
    #expect(!output.contains("…"))
    #expect(output.split(separator: "\n").contains { $0.count > 100 })
    #expect(output.split(separator: "\n").filter { $0.hasPrefix("   ") } == [])
  }

  @Test("someone to talk to is a key away, and on the screen as a whole")
  func support() throws {
    let terminal = try respite.start([])
    try terminal.waitForScreen("Right now")
    try terminal.send("?")
    try terminal.waitForScreen("findahelpline.com")
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = terminal.screen.lines
    #expect(lines.contains { $0.hasPrefix("You do not have to carry this alone.") })
    #expect(lines.contains { $0.hasPrefix("US  911") })
  }

  @Test(
    "a misspelt command says which one is close to it",
    arguments: [
      ("journa", "Did you mean respite journal?"),
      ("journal trendz", "Did you mean respite journal trends?"),
      ("journal monday", "See it: respite journal show monday"),
    ])
  func misspelt(line: String, hint: String) throws {
    let outcome = try respite.run(line.split(separator: " ").map(String.init))
    #expect(outcome.ending == .exited(64))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(hint))
  }
}
