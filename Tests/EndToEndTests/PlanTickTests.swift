import Foundation
import Testing

/// What the timer calls, on the machine's own clock: the zone is such that it is always noon there.
@Suite struct PlanTickTests {
  private let home: TemporaryHome
  private let zone: String
  private static let data = ".local/share/respite"
  private static let line = "A pause is due. To begin: respite plan run\n"

  init() throws {
    home = try TemporaryHome()
    // Five minutes past twelve, and a POSIX zone counts to the west.
    let ahead = Int(time(nil)) % 86_400 - (12 * 3600 + 300)
    let size = abs(ahead)
    zone = "LCL\(ahead < 0 ? "-" : "")\(size / 3600):\(size / 60 % 60):\(size % 60)"
    try home.write("day\n", to: "\(Self.data)/plans-in-use")
    for (name, body) in [
      ("notify-send", #"for word; do echo "$word"; done >> "$HOME/notices""#)
    ] {
      try home.writeScript("#!/bin/sh\n\(body)\n", to: "bin/\(name)")
    }
  }

  private func respite(isOnDesktop: Bool = false) throws -> Program {
    var environment = ["TZ": zone, "PATH": home.path + "/bin:/usr/bin:/bin"]
    if isOnDesktop { environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere" }
    return try Program.respite(in: home, environment: environment)
  }

  private func tick(_ arguments: String..., isOnDesktop: Bool = false) throws -> Program.Outcome {
    try respite(isOnDesktop: isOnDesktop).run(["plan", "tick"] + arguments)
  }

  private func write(_ steps: String) throws {
    try home.write(
      "return require('respite').plan { title = 'A day', steps = {\n\(steps)\n} }\n",
      to: ".config/respite/plans/day.lua")
  }

  private var names: [String] {
    let path = home.path + "/" + Self.data
    return (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  @Test("two ticks tell once, in words that name no routine")
  func twice() throws {
    try write("{ at = '12:00', run = 'box', grace = '2h' }")
    let first = try tick()
    #expect(first.ending == .exited(0) && first.output == Self.line && first.errors == "")
    let second = try tick()
    #expect(second.ending == .exited(0) && second.output == "" && second.errors == "")
    #expect(names == ["plan-tick", "plans-in-use"])
    let path = "\(home.path)/\(Self.data)/plan-tick"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("of ticks at the same time one tells")
  func together() async throws {
    try write("{ at = '12:00', run = 'box', grace = '2h' }")
    let program = try respite(isOnDesktop: true)
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<6 { group.addTask { try program.run(["plan", "tick"]).output } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outputs.filter { $0 == Self.line }.count == 1)
    #expect(outputs.filter { $0 == "" }.count == 5)
    #if os(Linux)
      #expect(
        try home.contents(of: "notices")
          == "--app-name=respite\n--\nA pause is due.\nTo begin: respite plan run\n")
    #endif
  }

  @Test("a rehearsal shows what would be told, then or now, and changes nothing")
  func rehearsal() throws {
    try write("{ at = '12:00', run = 'box', grace = '2h', remind = '10m' }")
    #expect(try tick("--dry-run", isOnDesktop: true).output == Self.line)
    #expect(
      try tick("--dry-run", "--at", "2030-01-01T11:52").output == "A pause comes in 8 min.\n")
    #expect(
      try tick("--dry-run", "--at", "2030-01-01T10:00").output == "There is nothing to tell.\n")
    #expect(try tick("--at", "2030-01-01T10:00").ending == .exited(64))
    #expect(names == ["plans-in-use"])
    #expect(!FileManager.default.fileExists(atPath: home.path + "/notices"))
  }

  @Test("what lapsed is noted with its reason, once, and the plan shows it")
  func lapsed() throws {
    try write("{ at = '11:00', run = 'box', late = 'skip', grace = '5m' }")
    let reason = "more than 5 min went by"
    #expect(try tick().output == "")
    #expect(names.contains("journal.sqlite"))
    #expect(try tick().ending == .exited(0))
    let today = try respite().run(["plan"])
    #expect(today.output.contains(reason) && today.errors == "")
    // A record stays true when the plan is another.
    try write("{ at = '11:00', run = 'box', late = 'skip', grace = '3h' }")
    #expect(try respite().run(["plan"]).output.contains(reason))
  }

  @Test("with the journal off nothing is noted, and what shows a plan says so")
  func off() throws {
    try write("{ at = '11:00', run = 'box', late = 'skip', grace = '5m' }")
    #expect(try respite().run(["journal", "off"]).ending == .exited(0))
    let outcome = try tick()
    #expect(outcome.ending == .exited(0) && outcome.output == "" && outcome.errors == "")
    #expect(!names.contains("journal.sqlite"))
    let today = try respite().run(["plan"])
    #expect(today.ending == .exited(0) && today.output.contains("box"))
    #expect(today.errors.hasPrefix("The journal is off,"))
  }

  @Test("looking at a plan makes no journal, and one that cannot be used hides nothing")
  func looking() throws {
    try write("{ at = '12:00', run = 'box' }")
    for command in [["plan"], ["plan", "next"], ["plan", "next", "--explain"]] {
      let outcome = try respite().run(command)
      #expect(outcome.ending == .exited(0) && outcome.errors == "")
    }
    #expect(names == ["plans-in-use"])
    let folder = "\(home.path)/\(Self.data)/journal.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let today = try respite().run(["plan"])
    #expect(today.ending == .exited(0) && today.output.contains("box"))
    #expect(today.errors.split(separator: "\n").count == 1)
    #expect(try tick().output == Self.line)
  }

  @Test("an absence is one sentence")
  func away() throws {
    try write("{ at = '12:00', run = 'box', grace = '2h' }")
    try home.write(
      "last 2020-01-01T00:00:00Z\nthrough 2020-01-01T00:00:00Z\n",
      to: "\(Self.data)/plan-tick")
    let told = try tick().output
    #expect(told.hasPrefix("A pause is due. ") && told.contains("days went by"))
    #expect(try tick().output == "")
  }

  @Test("without a plan in use, or a place to note it, nothing is told")
  func nothing() throws {
    try home.write("", to: "\(Self.data)/plans-in-use")
    #expect(try tick().output == "")
    var program = try respite()
    program.environment["HOME"] = nil
    #expect(try program.run(["plan", "tick"]).ending == .exited(64))
  }

  @Test("whatever the plans are, a tick is short, tells what is due, and looks at each in turn")
  func hostile() throws {
    let endless = (1...9).map { "endless\($0)" }
    try home.write(
      (endless + ["chain", "day"]).joined(separator: "\n") + "\n", to: "\(Self.data)/plans-in-use")
    for name in endless {
      try home.write("while true do end\n", to: ".config/respite/plans/\(name).lua")
    }
    let routines = (1...40).map { "{ at = '10:00', run = 'bad\($0)' }" }.joined(separator: ", ")
    for number in 1...40 {
      try home.write("while true do end\n", to: ".config/respite/plugins/bad\(number).lua")
    }
    try home.write(
      "return require('respite').plan { steps = { \(routines) } }\n",
      to: ".config/respite/plans/chain.lua")
    try write("{ at = '12:00', run = 'box', grace = '2h' }")
    var (told, left) = ("", 0)
    for _ in 0..<8 where told.isEmpty {
      let outcome = try tick()
      #expect(outcome.ending == .exited(0))
      #expect(outcome.cost.processorTime < .seconds(1))
      if outcome.errors.contains("Not looked at this time") { left += 1 }
      told += outcome.output
    }
    #expect(told == Self.line && left > 0)
    // From then on, those that are quick come first.
    try write("{ at = '12:01', run = 'box', grace = '2h', id = 'another' }")
    #expect(try tick().ending == .exited(0))
    try home.write("day\n", to: "\(Self.data)/plans-in-use")
    #expect(try tick().errors == "")
  }
}
