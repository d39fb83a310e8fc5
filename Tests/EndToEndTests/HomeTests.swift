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
    #expect(try rightNowIs("extended-exhale"))
    try home.addRoutine(
      "own",
      """
      return require("respite").grounding { title = "Own", about = "Mine.",
        run = function(r) r:say("Here.", { seconds = 0.1 }) end }
      """)
    #expect(try respite.run(["run", "own"]).ending == .exited(0))
    #expect(try rightNowIs("own"))
    // It cannot be played any more.
    try home.addRoutine("own", "return {")
    #expect(try rightNowIs("extended-exhale"))
  }

  private func rightNowIs(_ name: String) throws -> Bool {
    try respite.run([]).output.hasPrefix("Right now: respite run \(name)\n")
  }

  @Test("a breath of one's own that is broken gives way to a grounding")
  func broken() throws {
    try home.addRoutine("extended-exhale", "return {")
    #expect(try rightNowIs("see-hear-feel"))
  }

  @Test("right now has a hold only once the person has said that holds are fine")
  func holds() throws {
    for setting in ["holds=off", "holds="] {
      _ = try respite.run(["settings", setting])
      #expect(try rightNowIs("extended-exhale"))
    }
    _ = try respite.run(["settings", "holds=on"])
    #expect(try rightNowIs("calm-444"))
  }

  @Test(
    "what was used most at this hour stands first without a hold alone, in whatever way it is held",
    arguments: [
      "r:hold(2)", "r:rest(1)", #"r:breathe("4-4-4", { rounds = 1 })"#,
      #"r:play("box", { rounds = 1 })"#, #"if r:rate("How?") == 10 then r:inhale(1) r:hold(1) end"#,
    ])
  func historyWithHolds(body: String) throws {
    try home.addRoutine(
      "own",
      """
      return require("respite").grounding { title = "Own", about = "Mine.",
        run = function(r) \(body) end }
      """)
    for _ in 1...2 {
      let outcome = try respite.run(["run", "own", "--no-holds", "--answer", "1"])
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    }
    #expect(try rightNowIs("extended-exhale"))
    _ = try respite.run(["settings", "holds=on"])
    #expect(try rightNowIs("own"))
  }

  @Test("what says that all is well is not proposed, however often it was played")
  func reassurance() throws {
    for name in ["name-whats-real", "ground-me-now"] {
      try home.addRoutine(
        name,
        """
        return require("respite").grounding { title = "Own", about = "Mine.",
          run = function(r) r:say("Here.", { seconds = 0.1 }) end }
        """)
      for _ in 1...2 { _ = try respite.run(["run", name]) }
    }
    #expect(try rightNowIs("extended-exhale"))
  }

  @Test("each routine is in one line, and whole")
  func whole() throws {
    let output = try respite.run([]).output
    #expect(!output.contains("…"))
    #expect(output.split(separator: "\n").contains { $0.count > 100 })
    #expect(output.split(separator: "\n").filter { $0.hasPrefix("   ") } == [])
  }

  @Test("in lines, Enter plays what is for right now, and a name plays that")
  func lines() throws {
    try home.addRoutine(
      "own",
      """
      return require("respite").grounding { title = "Own", about = "Mine.",
        run = function(r) r:say("Here.", { seconds = 0.1 }) end }
      """)
    let terminal = try respite.start(["--linear"])
    try terminal.waitForOutput("Enter plays extended-exhale.")
    try terminal.waitForOutput("q to leave.")
    try terminal.send("mine\n")
    try terminal.waitForOutput("own: Mine.")
    try terminal.send("own\n")
    try terminal.waitForOutput("Here.")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("someone to talk to is a key away, and on the screen as a whole")
  func support() throws {
    let terminal = try respite.start([])
    try terminal.waitForScreen("Right now")
    try terminal.send("?")
    try terminal.waitForScreen("findahelpline.com")
    #expect(terminal.screen.lines.contains { $0.contains("112") })
    try terminal.send("\u{1B}")
    try terminal.waitForScreen("Right now")
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
