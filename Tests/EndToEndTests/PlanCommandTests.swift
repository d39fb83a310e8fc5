import Foundation
import Testing

/// Plans from the command line.
@Suite struct PlanCommandTests {
  private let home: TemporaryHome
  private static let folder = ".config/respite/plans"

  init() throws { home = try TemporaryHome() }

  private func run(_ arguments: String..., zone: String = "America/New_York") throws
    -> Program.Outcome
  {
    try Program.respite(in: home, environment: ["TZ": zone]).run(["plan"] + arguments)
  }

  private func write(_ steps: String, to name: String = "day", fields: String = "") throws {
    try home.write(
      "return require('respite').plan { title = 'A day', \(fields) steps = {\n\(steps)\n} }\n",
      to: "\(Self.folder)/\(name).lua")
  }

  @Test("a first plan is begun, checked, used and put aside")
  func course() throws {
    #expect(try run().output.hasPrefix("No plan is in use."))
    #expect(try run("new", "my-day").output.contains("respite plan use my-day"))
    let check = try run("check")
    #expect(check.ending == .exited(0) && check.output == "")
    #expect(check.errors == "1 file, 0 errors, 0 warnings\n")
    #expect(try run("use", "my-day").ending == .exited(0))
    #expect(try run("use", "my-day").output == "my-day is in use already.\n")
    #expect(try run("list").output.hasPrefix("* my-day "))
    let far = try run("--at", "2030-03-04T08:45")
    #expect(far.output.hasPrefix("My day, Monday 4 March 2030\n"))
    #expect(far.output.contains("08:20  at-the-door         left out: more than 20 min went by"))
    #expect(try run("next", "--at", "2030-03-04T07:00").output == "coherent at 07:10, in 10 min\n")
    let why = try run("next", "--explain", "--at", "2030-03-04T07:30").output
    #expect(why.hasPrefix("coherent at 07:10: its time went by; it is there if you like\n"))
    #expect(why.contains("see-hear-feel       to come: comes 15 min after at-the-door has ended"))
    #expect(try run("new", "my-day").ending == .exited(73))
    #expect(try run("pause").output.contains("my-day is put aside."))
    #expect(try run("pause", "my-day").ending == .exited(66))
    #expect(try run("use", "my-dya").errors.contains("Did you mean 'my-day'?"))
  }

  @Test("a preview gives a line for each occurrence, with its moment and what the clock shows")
  func preview() throws {
    try write("{ at = '02:30', run = 'box' }, { after = 'box', wait = '5m', run = 'coherent' }")
    let lines = try run("preview", "day", "--from", "2025-03-09", "--days", "2", "--json").output
    #expect(
      lines == """
        {"plan":"day","step":"box","run":"box","local":"2025-03-09T03:30:00","at":"2025-03-09T07:30:00Z","state":"upcoming","reason":"comes at its time"}
        {"plan":"day","step":"coherent","run":"coherent","local":null,"at":null,"state":"upcoming","reason":"comes 5 min after box has ended"}
        {"plan":"day","step":"box","run":"box","local":"2025-03-10T02:30:00","at":"2025-03-10T06:30:00Z","state":"upcoming","reason":"comes at its time"}
        {"plan":"day","step":"coherent","run":"coherent","local":null,"at":null,"state":"upcoming","reason":"comes 5 min after box has ended"}

        """)
    let text = try run("preview", "day", "--from", "2025-03-09", "--days", "1").output
    #expect(text.contains("03:30  box       the clock jumps over 02:30, so it comes 1 h later"))
    let elsewhere = try run(
      "preview", "day", "--from", "2025-03-09", "--zone", "Asia/Tokyo", "--json")
    #expect(
      elsewhere.output.hasPrefix(
        #"{"plan":"day","step":"box","run":"box","local":"2025-03-09T02:30:00","at":"2025-03-08T17:30:00Z""#
      ))
    let apia = try run(
      "preview", "day", "--from", "2011-12-30", "--days", "1", "--zone", "Pacific/Apia"
    ).output
    #expect(apia.contains("left out: the calendar had no such day there"))
    for arguments in [
      ["--days", "0"], ["--from", "2025-02-30"], ["--zone", "../passwd"], ["--zone", "Nowhere"],
    ] {
      let outcome = try Program.respite(in: home).run(["plan", "preview", "day"] + arguments)
      #expect(outcome.ending == .exited(64))
    }
  }

  @Test("a preview says which times come only if others are not used")
  func limit() throws {
    try write("{ every = '2h', from = '10:00', to = '14:00', run = 'box', limit = 1 }")
    let preview = ["preview", "day", "--from", "2026-03-02", "--days", "1"]
    let text = try Program.respite(in: home).run(["plan"] + preview).output
    #expect(
      text.hasSuffix(
        """
          10:00  box
          12:00  box  comes if none before it was used
          14:00  box  comes if none before it was used

        """))
    let lines = try Program.respite(in: home).run(["plan"] + preview + ["--json"]).output
    #expect(lines.ranges(of: #""reason":"comes at its time""#).count == 1)
    #expect(lines.ranges(of: #""reason":"comes if none before it was used""#).count == 2)
  }

  @Test("a step with a fault is left out, told once, and the rest is there")
  func faults() throws {
    try write("{ at = '07:00', run = 'bxo' },\n{ at = '08:00', run = 'box' }")
    let preview = try run("preview", "day", "--days", "1", "--json")
    #expect(preview.ending == .exited(0))
    #expect(
      preview.output.contains(#""step":"box""#) && preview.output.contains(#""state":"skipped""#))
    #expect(preview.output.contains("there is no routine 'bxo'. Did you mean 'box'?"))
    #expect(preview.errors == "A day: 1 of its 2 steps is left out: respite plan check day\n")
    let check = try run("check", "day")
    #expect(check.ending == .exited(65))
    #expect(
      check.output.hasPrefix(
        ".config/respite/plans/day.lua:2:23: error: there is no routine 'bxo'\n"))
    #expect(check.errors == "1 file, 1 error, 0 warnings\n")
    #expect(
      try run("check", ".config/respite/plans/day.lua", "--json").output.hasPrefix(#"[{"file":"#))
    #expect(try run("check", "./nothing.lua").ending == .exited(66))
    try write("{ at = '07:00', run = 'box' }", to: "zoned", fields: "zone = 'Europe/Berlni',")
    let zoned = try run("preview", "zoned", "--days", "1")
    #expect(zoned.ending == .exited(0))
    #expect(zoned.output.contains("left out: there is no zone 'Europe/Berlni'"))
    #expect(zoned.errors.hasSuffix(": respite plan check zoned\n"))
    try home.write("return 5", to: "\(Self.folder)/broken.lua")
    #expect(try run("preview", "broken").ending == .exited(65))
    #expect(try run("list").ending == .exited(0))
  }

  @Test("what comes next is found however far off, past what cannot be played")
  func farOff() throws {
    try write(
      "{ at = '07:00', run = 'bxo' }, { at = '08:00', run = 'box' }",
      fields: "days = { '2031-03-01', '2031-03-08' }, except = '2031-03-01',")
    #expect(try run("use", "day").ending == .exited(0))
    let next = try run("next", "--at", "2030-01-01T12:00")
    #expect(next.output == "box, Saturday 8 March 2031 at 08:00\n")
    #expect(try run("next", "--at", "2032-01-01T12:00").output == "Nothing is planned.\n")
    #expect(try run("next", "--at", "soon").ending == .exited(64))
  }

  @Test("a plan with faults is used all the same, and says so wherever it is listed")
  func faultyInUse() throws {
    try write("{ at = '07:00', run = 'box' },\n{ at = '25:00', run = 'box' }")
    let note = "1 of its 2 steps is left out: respite plan check day"
    let use = try run("use", "day")
    #expect(use.ending == .exited(0) && use.errors == note + "\n")
    #expect(try run("list").output.replacing(/\n +/, with: " ").contains("(in use; \(note))"))
    try write("{ at = '07:00', run = 'bxo' }")
    #expect(
      try run("use", "day").errors
        == "none of its steps can be played yet: respite plan check day\n")
    try home.write("return {", to: "\(Self.folder)/broken.lua")
    #expect(try run("use", "broken").ending == .exited(65))
    #expect(try !run("list").output.contains("* broken"))
  }

  @Test("times of a step that are left out for one reason are told in one line, and in JSON each")
  func folding() throws {
    try write(
      "{ every = '1h', from = '08:00', to = '20:00', run = 'box', late = 'skip' },"
        + "{ id = 'tea', every = '2h', from = '08:30', to = '18:30', run = 'coherent', late = 'skip' }"
    )
    #expect(try run("use", "day").ending == .exited(0))
    let moment = ["--at", "2030-03-04T18:59"]
    func today(_ more: String...) throws -> String {
      try Program.respite(in: home, environment: ["TZ": "America/New_York"])
        .run(["plan", "today"] + moment + more).output
    }
    let reason = "more than 10 min went by"
    #expect(
      try today() == """
        A day, Monday 4 March 2030

          08:00  box  left out, 11 times until 18:00: \(reason)
          08:30  tea  coherent; left out, 6 times until 18:30: \(reason)
          19:00  box  to come
          20:00  box  to come

        """)
    #expect(try today("--json").split(separator: "\n").count == 19)
  }

  @Test("a time by another clock is told by the person's, too")
  func elsewhere() throws {
    try write("{ at = '10:00', run = 'box' }", fields: "zone = 'America/New_York',")
    _ = try run("use", "day")
    let moment = ["--at", "2030-03-04T13:00"]
    let berlin = try Program.respite(in: home, environment: ["TZ": "Europe/Berlin"])
    #expect(
      try berlin.run(["plan", "next"] + moment).output
        == "box at 16:00 (10:00 in America/New_York), in 3 h\n")
    #expect(
      try berlin.run(["plan", "today"] + moment).output.hasSuffix(
        "10:00  box  to come; 16:00 where you are, by the clock of America/New_York\n"))
    let tokyo = try Program.respite(in: home, environment: ["TZ": "Asia/Tokyo"])
    #expect(
      try tokyo.run(["plan", "preview", "day", "--from", "2030-03-04", "--days", "1"]).output
        .hasSuffix("10:00  box  Tuesday 00:00 where you are, by the clock of America/New_York\n"))
    #expect(try run("next", "--at", "2030-03-04T09:00").output == "box at 10:00, in 1 h\n")
    let soon = ["next", "--at", "2030-03-04T11:00"]
    #expect(
      try berlin.run(["plan"] + soon + ["--json"]).output.hasPrefix(
        #"{"plan":"day","step":"box","run":"box","local":"2030-03-04T10:00:00""#))
  }

  @Test("of three at one minute, the third is left out, and told beforehand")
  func crowded() throws {
    try write("{ at = '10:00', run = 'box' }, { at = '10:00', run = 'coherent' }")
    try write("{ at = '10:00', run = 'see-hear-feel' }", to: "other")
    #expect(try run("use", "day").errors == "")
    #expect(try run("use", "other").errors.contains("three steps come at once"))
    let text = try run("preview", "--days", "1").output
    #expect(text.contains("10:00  see-hear-feel  gone by: two others came at the same minute"))
  }

  @Test("a night's step says which night it is")
  func night() throws {
    try write("{ at = '00:15', run = 'box' }", fields: "day_start = '03:00', days = 'fri',")
    let text = try run("preview", "day", "--from", "2026-11-27", "--days", "1").output
    #expect(text.contains("00:15  box  in the night to Saturday"))
  }

  @Test("a plan that came with the program is the beginning of one's own")
  func copied() throws {
    #expect(try run("new", "mine", "--from", "goodbye/first-day-back").ending == .exited(0))
    #expect(try run("check", "mine").errors == "1 file, 0 errors, 0 warnings\n")
    #expect(try home.contents(of: "\(Self.folder)/mine.lua").contains("at-the-door"))
    #expect(try run("new", "other", "--from", "check-in/updates").ending == .exited(64))
    #expect(try run("new", "other", "--from", "nothing").ending == .exited(66))
  }

  @Test("a misspelt command of plans is told which one is close to it")
  func misspelt() throws {
    #expect(try run("usee").errors.contains("Did you mean respite plan use?"))
    try write("{ at = '10:00', run = 'box' }")
    #expect(try run("day").errors.contains("'day' is a plan, not a command"))
    #expect(try run("preview", "day", "--from", "tomorrow").ending == .exited(0))
  }

  @Test("of very many faults, the first are told, and how many there are")
  func manyFaults() throws {
    let wrong = (0..<50).map { _ in "{ at = '07:00', run = 'bxo' }" }
    try write((wrong + ["{ at = '08:00', run = 'box' }"]).joined(separator: ",\n"))
    let lines = try run("export", "day", "--ics").errors.split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines.last == "and 42 more. All of them: respite plan check")
  }

  @Test("a plan's name may have spaces in it, and what to type next has quotes around it then")
  func spaces() throws {
    try write("{ at = '07:00', run = 'box' },\n{ at = '08:00', run = 'bxo' }", to: "my day's")
    let word = #"'my day'\''s'"#
    let use = try run("use", "my day's")
    #expect(use.output.hasPrefix("my day's is in use. Today: respite plan\n"))
    #expect(use.errors == "1 of its 2 steps is left out: respite plan check \(word)\n")
    #expect(try run("use", "my day's").output == "my day's is in use already.\n")
    #expect(try run().output.contains("07:00  box"))
    #expect(try run("pause", "my day's").output.hasSuffix("respite plan use \(word)\n"))
    #expect(try run().output.hasPrefix("No plan is in use."))
  }

  @Test("a plan in use that is gone hides no other")
  func gone() throws {
    try write("{ at = '07:00', run = 'box' }")
    try write("{ at = '08:00', run = 'box' }", to: "other")
    #expect(try run("use", "day").ending == .exited(0))
    #expect(try run("use", "other").ending == .exited(0))
    try FileManager.default.removeItem(atPath: "\(home.path)/\(Self.folder)/day.lua")
    let today = try run()
    #expect(today.ending == .exited(0))
    #expect(
      today.errors == "left out: there is no plan 'day'."
        + " Where it is gone for good: respite plan pause day\n")
    #expect(try run("pause", "day").ending == .exited(0))
    #expect(try run().errors == "")
    #expect(today.output.contains("08:00  box"))
  }

  @Test("an export is a calendar, and says what it leaves out")
  func export() throws {
    try write("{ at = '07:00', run = 'box', remind = '10m' }, { after = 'box', run = 'coherent' }")
    let export = try run("export", "day", "--ics", "--from", "2026-03-02")
    #expect(export.ending == .exited(0))
    #expect(export.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(
      export.output.contains(
        "DTSTART;TZID=America/New_York:20260302T070000\r\nRRULE:FREQ=DAILY\r\n"))
    #expect(export.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(export.errors == "left out, because they come after another step: coherent\n")
    #expect(try run("export", "day").output.hasPrefix("BEGIN:VCALENDAR"))
    let there = try run("export", "day", "--ics", "--zone", "Asia/Tokyo", "--from", "2026-03-02")
    #expect(there.output.contains("DTSTART;TZID=Asia/Tokyo:20260302T070000\r\n"))
  }

  @Test("an export is in the person's language, and names no file")
  func words() throws {
    try write(
      "{ every = '2h', from = '06:00', to = '14:00', limit = 2, run = 'ground-me-now' }")
    let german = try Program.respite(in: home, environment: ["LANG": "de_DE.UTF-8"])
    let text = try german.run(["plan", "export", "day", "--ics"]).output
      .replacing("\r\n ", with: "")
    #expect(!text.contains("SUMMARY:ground-me-now") && text.contains("X-WR-CALNAME:A day\r\n"))
    #expect(text.contains("DESCRIPTION:Zeit für eine Pause.\r\n"))
    #expect(text.contains("Höchstens 2 am Tag. Der Kalender hat die ersten dieser Zeiten."))
  }

  @Test("a plan without a time is no calendar, and one that is gone is called off")
  func nothingToExport() throws {
    try write("{ after = 'x', run = 'box' }")
    let empty = try run("export", "day", "--ics")
    #expect(empty.ending == .exited(66) && empty.output == "")
    #expect(empty.errors.contains("there is nothing in it that a calendar could have"))
    try write("{ at = '07:00', run = 'box' }")
    let first = try run("export", "day", "--ics").output
    #expect(try run("export", "day", "--ics").output.contains("SEQUENCE:0\r\n"))
    let path = home.path + "/.local/share/respite/calendar"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try FileManager.default.removeItem(atPath: "\(home.path)/\(Self.folder)/day.lua")
    let gone = try run("export", "day", "--ics")
    #expect(gone.ending == .exited(0) && gone.output.contains("STATUS:CANCELLED\r\n"))
    let uid = try #require(first.split(separator: "\r\n").first { $0.hasPrefix("UID:") })
    #expect(gone.output.contains("\(uid)\r\n") && gone.errors.contains("day is gone"))
    #expect(try run("export", "other", "--ics").ending == .exited(66))
  }

  @Test("where there is no database of zones, only what needs one is a fault")
  func noDatabase() throws {
    try write("{ at = '07:00', run = 'box' }")
    func run(_ zone: String) throws -> Program.Outcome {
      try Program.respite(in: home, environment: ["TZ": zone, "TZDIR": home.path + "/none"])
        .run(["plan", "preview", "day", "--days", "1"])
    }
    #expect(try run("UTC").ending == .exited(0))
    #expect(try run("CET-1CEST,M3.5.0,M10.5.0/3").ending == .exited(0))
    let needed = try run("Europe/Berlin")
    #expect(needed.ending == .exited(69))
    #expect(needed.errors.contains("Install tzdata"))
  }
}
