import Foundation
import Testing

/// The foreground form of a plan, in a real terminal. Times are some minutes from now, so that a
/// test need not wait for them.
struct PlanRunTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private let now = Int(Date().timeIntervalSince1970)

  /// A zone in which it is between noon and one, so that no test meets midnight.
  private var zone: String { "NOON\(now / 3600 % 24 - 12)" }

  /// Hours and minutes there.
  private func time(_ minutes: Int) -> String {
    let moment = now + minutes * 60 - (now / 3600 % 24 - 12) * 3600
    let (hour, minute) = (moment / 3600 % 24, moment / 60 % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  private func write(_ steps: String) throws {
    try home.write(
      "return require('respite').plan { title = 'My day', steps = { \(steps) } }",
      to: ".config/respite/plans/my-day.lua")
    // In use since long before.
    try home.write("my-day 2020-01-01T00:00:00Z\n", to: ".local/share/respite/plans-in-use")
  }

  private func tiny(_ name: String) throws {
    try home.write(
      """
      return require('respite').routine { title = '\(name)', run = function(r)
        r:say('This is \(name).', { seconds = 0.3 })
      end }
      """, to: ".config/respite/plugins/\(name).lua")
  }

  private func program() throws -> Program {
    var program = try Program.respite(in: home)
    program.environment["TZ"] = zone
    return program
  }

  private func start(_ arguments: String...) throws -> PseudoTerminal {
    try program().start(["plan", "run"] + arguments)
  }

  /// Closes the plan once nothing more is to come today.
  /// - Parameter first: what else is to be typed before.
  private func close(_ terminal: PseudoTerminal, first: String = "") throws {
    try terminal.waitForOutput(", tomorrow at")
    try terminal.send(first + "2\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  private func states() throws -> [String] {
    let outcome = try program().run(["plan", "today", "--json"])
    return try outcome.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return "\(object?["step"] ?? "") \(object?["state"] ?? "")"
    }
  }

  @Test("what is due begins by itself, is noted as done, and does not come again")
  func due() throws {
    try tiny("one")
    try write("{ at = '\(time(0))', run = 'one', grace = '30m' }")
    for round in 0..<2 {
      let terminal = try start("--linear")
      if round == 0 { try terminal.waitForOutput("This is one.") }
      try close(terminal)
    }
    #expect(try states() == ["one done"])
  }

  @Test("what is late is offered and does not begin by itself; left out, it is left alone")
  func late() throws {
    try tiny("one")
    try write("{ at = '\(time(-30))', run = 'one', grace = '1m' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("it is there if you like.")
    try terminal.send("3\n")
    try terminal.waitForOutput("A word on why?")
    try terminal.send("2\n")
    try close(terminal)
    #expect(try states() == ["one skipped"])
  }

  @Test(
    "why something is left out may be typed, and is kept where the person lets it be",
    arguments: [true, false])
  func typedReason(isKept: Bool) throws {
    try tiny("one")
    try write("{ at = '\(time(20))', run = 'one' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Next: one")
    try terminal.send("2\n")
    try terminal.waitForOutput("5. Something else…")
    try terminal.send("5\n")
    try terminal.waitForOutput("May what you type here be kept on this computer?")
    try terminal.send(isKept ? "y\n" : "n\n")
    if isKept {
      try terminal.waitForOutput("In a few words?")
      try terminal.send("We overslept\n")
    }
    try close(terminal)
    let page = try program().run(["journal", "show"]).output
    #expect(page.contains("one (my-day): left out, \(isKept ? "We overslept" : "you left it out")"))
  }

  @Test("what is due waits while a routine plays in another terminal")
  func oneAtATime() throws {
    try tiny("two")
    try home.write(
      """
      return require("respite").routine {
        title = "Long", about = "A.", run = function(r) r:say("It goes on.") r:wait(600) end,
      }
      """, to: ".config/respite/plugins/long.lua")
    let other = try program().start(["run", "long"])
    try other.waitForOutput("It goes on.")
    try write("{ at = '\(time(0))', run = 'two' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("two: it is time; it waits for what comes first.")
    // Whoever pauses leaves room for it.
    try other.send(" ")
    try terminal.waitForOutput("This is two.")
    try close(terminal, first: "\n")
    try other.send("q")
    _ = try other.waitForEnd()
  }

  @Test("a step with a fault is left out with a word, and the next one plays")
  func fault() throws {
    try tiny("two")
    try write(
      "{ at = '\(time(0))', run = 'nothing-like-it' }, { at = '\(time(0))', run = 'two' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("1 of its 2 steps is left out")
    try terminal.waitForOutput("This is two.")
    try close(terminal, first: "\n")
  }

  @Test("of a step that plays several, none plays where one cannot be loaded")
  func chainFault() throws {
    for name in ["one", "two", "three"] { try tiny(name) }
    let chain = "run = { 'one', 'broken', 'three' }"
    try home.write("return {", to: ".config/respite/plugins/broken.lua")
    try write("{ at = '\(time(0))', \(chain) }, { at = '\(time(0))', run = 'two' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("1 of its 2 steps is left out")
    try terminal.waitForOutput("This is two.")
    try close(terminal, first: "\n")
    #expect(try sessions() == ["two": 1])
    #expect(try states() == ["one skipped", "two done"])
    let byHand = try program().run(["run", "one", "broken", "three"])
    #expect(byHand.ending == .exited(65))
    #expect(byHand.output == "")
    #expect(byHand.errors.contains("broken.lua:1"))
    #expect(try sessions() == ["two": 1])
  }

  @Test("what is to come can be begun now, and something calm comes first when asked for")
  func byHand() throws {
    try tiny("one")
    try tiny("extended-exhale")
    try write("{ at = '\(time(20))', run = 'one' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Next: one")
    try terminal.send("3\n")
    try terminal.waitForOutput("This is extended-exhale.")
    try terminal.waitForOutput("Next: one")
    try terminal.send("1\n")
    try terminal.waitForOutput("This is one.")
    try close(terminal)
    #expect(try states() == ["one done"])
  }

  @Test("what was cut off by a kill is offered again, once")
  func killed() throws {
    try home.write(
      "return require('respite').routine { run = function(r) r:say('Long.', {seconds = 60}) end }",
      to: ".config/respite/plugins/one.lua")
    try write("{ at = '\(time(0))', run = 'one', grace = '30m' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Long.")
    try terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let second = try start("--linear")
    try second.waitForOutput("it is there if you like.")
    try second.send("1\n")
    try second.waitForOutput("Long.")
    try second.send("q\n")
    try close(second)
  }

  @Test("a plan that is saved meanwhile is read again, and stays as it was while it has a fault")
  func saved() throws {
    for name in ["one", "two", "extended-exhale"] { try tiny(name) }
    func plan(_ steps: String) throws {
      try home.write(
        "return require('respite').plan { title = 'My day', steps = { \(steps) } }",
        to: ".config/respite/plans/my-day.lua")
    }
    try write("{ at = '\(time(20))', run = 'one' }")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Next: one")
    for (steps, words) in [
      ("{ at = '\(time(20))', run = 'two' }", "Next: two"),
      ("{ at = ", "my-day has a fault"),
      ("{ at = '\(time(20))', run = 'one' }", "Next: one"),
    ] {
      try plan(steps)
      // Whatever it does, it looks again after that.
      try terminal.send("3\n")
      try terminal.waitForOutput("This is extended-exhale.")
      try terminal.waitForOutput(words)
    }
    try terminal.send("4\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("a plan whose file is gone stays as it was, and the others are read again")
  func gone() throws {
    for name in ["one", "two", "extended-exhale"] { try tiny(name) }
    try write("{ at = '\(time(30))', run = 'one' }")
    try home.write(
      "return require('respite').plan { title = 'Other', steps = {} }",
      to: ".config/respite/plans/other.lua")
    try home.write("my-day\nother\n", to: ".local/share/respite/plans-in-use")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Next: one")
    try FileManager.default.removeItem(atPath: home.path + "/.config/respite/plans/my-day.lua")
    try home.write(
      "return require('respite').plan { steps = { { at = '\(time(20))', run = 'two' } } }",
      to: ".config/respite/plans/other.lua")
    try terminal.send("3\n")
    try terminal.waitForOutput("Next: two")
    try terminal.send("2\n")
    try terminal.waitForOutput("A word on why?")
    try terminal.send("2\n")
    try terminal.waitForOutput("Next: one")
    try terminal.send("4\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("what is agreed on meanwhile is in the day, as it was taken up")
  func agreed() throws {
    try tiny("extended-exhale")
    try home.write("check-in/updates\n", to: ".local/share/respite/plans-in-use")
    let terminal = try start("--linear")
    try terminal.waitForOutput("Nothing more is planned for now.")
    let agreeing = ["run", "agree", "times=\(time(20))", "--answer", "A message", "--tempo", "2"]
    let outcome = try program().run(agreeing)
    #expect(outcome.ending == .exited(0))
    // It is in use already, so nobody is asked.
    #expect(!outcome.output.contains("one of your plans"))
    try terminal.send("1\n")
    try terminal.waitForOutput("This is extended-exhale.")
    try terminal.waitForOutput("Next: check-in")
    try terminal.send("4\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  // MARK: - Two at once

  /// How often each step was played, by the journal.
  private func sessions() throws -> [String: Int] {
    let output = try program().run(["journal", "export"]).output
    return try output.split(separator: "\n").reduce(into: [:]) { count, line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let session = object?["session"] as? [String: Any] else { return }
      count[session["title"] as? String ?? "", default: 0] += 1
    }
  }

  @Test("of two that run at once, one plays what is due, and the other waits", arguments: 0..<3)
  func twoAtOnce(round: Int) throws {
    let names = ["one", "two"]
    for name in names { try tiny(name) }
    let due = names.map { "{ at = '\(time(0))', run = '\($0)', grace = '30m' }" }
    try write(due.joined(separator: ", "))
    let terminals = [try start("--linear"), try start("--linear")]
    let all = ContinuousClock.now + .seconds(20)
    while try sessions() != ["one": 1, "two": 1], ContinuousClock.now < all {
      for terminal in terminals { terminal.watch(for: .milliseconds(50)) }
    }
    // The one that did not play looks again in a minute; nobody needs to wait for that.
    for terminal in terminals {
      try terminal.waitForOutput("Close the plan")
      try terminal.signal(SIGKILL)
      _ = try terminal.waitForEnd()
    }
    #expect(try sessions() == ["one": 1, "two": 1])
    #expect(try states().sorted() == ["one done", "two done"])
    for name in names {
      let words = Array("This is \(name).".utf8)
      #expect(terminals.count { $0.output.firstRange(of: words) != nil } == 1)
    }
  }

  @Test("what another has begun meanwhile is told to who asks for it, and not begun again")
  func begunElsewhere() throws {
    try home.write(
      "return require('respite').routine { run = function(r) r:say('Long.', {seconds = 60}) end }",
      to: ".config/respite/plugins/one.lua")
    try write("{ at = '\(time(-30))', run = 'one', grace = '1m' }")
    let (first, second) = (try start("--linear"), try start("--linear"))
    for terminal in [first, second] { try terminal.waitForOutput("it is there if you like.") }
    try first.send("1\n")
    try first.waitForOutput("Long.")
    try second.send("1\n")
    try second.waitForOutput("It has been begun elsewhere already.")
    try close(second)
    #expect(second.output.firstRange(of: Array("Long.".utf8)) == nil)
    try first.send("q\n")
    try close(first)
    #expect(try states() == ["one done"])
  }
}
