import Foundation
import Testing

@Suite struct JournalTests {
  private let home: TemporaryHome
  private let respite: Program
  private static let folder = ".local/share/respite"
  private static let file = folder + "/journal.sqlite"

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
    try home.write(
      """
      return require("respite").routine {
        title = "Own",
        run = function(r)
          local times = (r:recall("times") or 0) + 1
          r:remember("times", times)
          r:record("knot", 8)
          r:say("Time %d.", times, { seconds = 0.1 })
          r:record("knot", 3)
        end,
        closing = function(r, why) r:remember("ended", why) end,
      }
      """, to: ".config/respite/plugins/own.lua")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try respite.run(arguments)
  }

  private var names: [String] {
    let path = home.path + "/" + Self.folder
    return (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  private func holds(_ text: String) throws -> Bool {
    try names.contains { name in
      let url = URL(fileURLWithPath: "\(home.path)/\(Self.folder)/\(name)")
      return try Data(contentsOf: url).range(of: Data(text.utf8)) != nil
    }
  }

  @Test("what is played is in the journal, for one person alone, and is remembered")
  func keeps() throws {
    #expect(try run("journal").output.hasPrefix("Nothing here yet"))
    #expect(names == [])
    #expect(try run("run", "own").output.contains("Time 1."))
    let again = try run("run", "own")
    #expect(again.output.contains("Time 2."))
    #expect(again.errors == "Someone to talk to: respite support\n")
    _ = try run("breathe", "1-1", "--rounds", "1", "--tempo", "2")
    let page = try run("journal").output
    #expect(page.contains("Own, 0.1 s\n         knot 8 → 3\n"))
    #expect(page.contains("Breathing 1-1, 1 s\n"))
    #expect(page.contains("1 quiet day, 3 sessions, 1.2 s."))
    #expect(!page.contains("in a row"))
    #expect(try run("journal", "show").output.contains("Breathing 1-1"))
    for command in [["journal", "--json"], ["journal", "show", "today", "--json"]] {
      let output = try respite.run(command).output
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let sessions = object?["sessions"] as? [[String: Any]]
      // Within one second there is no order.
      let titles = sessions?.compactMap { $0["title"] as? String }.sorted()
      #expect(titles == ["Breathing 1-1", "Own", "Own"])
    }
    #expect(try run("journal", "trends", "--table").output.contains("knot 8 to 3, 2 times"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: home.path + "/" + Self.file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try run("journal", "export").output.contains(#""key":"ended","value":"done"#))
  }

  @Test("a preview, a check and a test see what is remembered, and keep nothing")
  func rehearsals() throws {
    try home.write(
      #"return { { "once", timeline = [[ ]] } }"#, to: ".config/respite/plugins/own_spec.lua")
    for command in [["preview", "own"], ["check"], ["test"]] { _ = try respite.run(command) }
    #expect(names == [])
    _ = try run("run", "own")
    let kept = try run("journal", "export").output
    for command in [["preview", "own"], ["check"], ["test"]] { _ = try respite.run(command) }
    #expect(try run("preview", "own").output.contains("Time 2."))
    #expect(try run("journal", "export").output == kept)
  }

  @Test("a session that is killed leaves one row, which says that it was begun")
  func killed() throws {
    let terminal = try respite.start(["run", "calm-444"])
    try terminal.waitForScreen("Breathe in")
    let deadline = ContinuousClock.now + .seconds(10)
    while try !holds("calm-444"), ContinuousClock.now < deadline {
      terminal.watch(for: .milliseconds(50))
    }
    try terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    let lines = try run("journal", "export").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].contains(#""routine":"calm-444""#))
    #expect(lines[1].contains(#""ended":null,"ending":"partial","played":0,"planned":72000"#))
    #expect(try run("journal").output.contains("begun"))
  }

  @Test("a session that is stopped says so")
  func stopped() throws {
    let terminal = try respite.start(["run", "calm-444"])
    try terminal.waitForScreen("Breathe in")
    try terminal.send("q")
    _ = try terminal.waitForEnd()
    #expect(try run("journal", "export").output.contains(#""ending":"stopped""#))
  }

  @Test("a session that was refused before its start leaves nothing")
  func refused() throws {
    #expect(try run("run", "own", "no=1").ending == .exited(64))
    #expect(try run("run", "nothing").ending == .exited(66))
    #expect(names == [])
  }

  @Test("off keeps nothing: neither sessions nor what routines remember; on begins again")
  func off() throws {
    #expect(try run("journal", "off").ending == .exited(0))
    #expect(try run("settings").output.hasPrefix("journal = off\n"))
    #expect(try run("run", "own").output.contains("Time 1."))
    #expect(try run("run", "own").output.contains("Time 1."))
    #expect(names == [])
    #expect(try run("journal").output.hasPrefix("The journal is off"))
    let json = try run("journal", "--json")
    #expect(json.output.contains(#""sessions":[]"#) && json.errors.hasPrefix("The journal is off"))
    #expect(try run("journal", "on").ending == .exited(0))
    _ = try run("run", "own")
    #expect(try run("run", "own").output.contains("Time 2."))
  }

  @Test("days in a row are counted for those who ask")
  func streaks() throws {
    var lines = [#"{"respite":"journal","version":1}"#]
    let now = Int(Date().timeIntervalSince1970)
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = .withFullDate
    for day in 0..<3 {
      let date = formatter.string(from: Date(timeIntervalSinceNow: Double(-86_400 * day)))
      lines.append(Self.line(id: day + 1, date: date, started: now - 86_400 * day))
    }
    try home.write(lines.joined(separator: "\n"), to: "in.jsonl")
    _ = try run("journal", "import", home.path + "/in.jsonl")
    #expect(try !run("journal").output.contains("in a row"))
    _ = try run("settings", "streaks=on")
    #expect(try run("journal").output.contains("3 days in a row."))
  }

  @Test("typed words are kept only by those who have said so")
  func typed() throws {
    try home.write(
      """
      return require("respite").routine { run = function(r)
        local words = r:ask("What is it?") or "nothing"
        r:remember("worry", words)
        r:note(words)
      end }
      """, to: ".config/respite/plugins/worry.lua")
    _ = try run("run", "worry", "--answer", "zebracrossing")
    #expect(try run("journal").output.contains("worry"))
    #expect(try !holds("zebracrossing"))
    _ = try run("settings", "keep=on")
    _ = try run("run", "worry", "--answer", "zebracrossing")
    #expect(try run("journal", "show").output.contains("         zebracrossing\n"))
    #expect(try run("journal", "export").output.contains(#""value":"zebracrossing""#))
  }

  @Test("a journal that cannot be used stops nothing, and gets one line at the end")
  func unusable() throws {
    func note() throws -> [Substring] {
      let outcome = try run("run", "own")
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("Time 1."))
      return outcome.errors.split(separator: "\n").filter { $0.contains("journal") }
    }
    try home.write("", to: Self.folder + "/other")
    let folder = open(home.path + "/" + Self.folder, O_RDONLY | O_CLOEXEC)
    #expect(flock(folder, LOCK_EX) == 0)
    #expect(try note() == ["This is not in your journal: another program is using it."])
    close(folder)
    try FileManager.default.createDirectory(
      atPath: home.path + "/" + Self.file, withIntermediateDirectories: true)
    #expect(try note() == ["This is not in your journal: it cannot be opened."])
    #expect(try run("journal").ending == .exited(74))
    try FileManager.default.removeItem(atPath: home.path + "/" + Self.file)
    try home.write(String(repeating: "no journal ", count: 500), to: Self.file)
    let damaged = try note()
    #expect(damaged.count == 1)
    #expect(
      damaged.first?.hasPrefix("Your journal was damaged. It is kept as journal.sqlite.damaged-")
        == true)
    #expect(try run("run", "own").output.contains("Time 2."))
    #expect(names.contains { $0.hasPrefix("journal.sqlite.damaged-") })
  }

  @Test("another program's database is named, with what to do, and stays as it is")
  func foreign() throws {
    _ = try run("run", "own")
    let url = URL(fileURLWithPath: home.path + "/" + Self.file)
    // The list of versions is what makes it a journal.
    let text = try #require(String(data: Data(contentsOf: url), encoding: .isoLatin1))
    let bytes = Data(
      text.replacing("grdb_migrations", with: "some_table_of_1").unicodeScalars.map {
        UInt8($0.value)
      })
    try bytes.write(to: url)
    let reason = "another program's database is in its place."
    let played = try run("run", "own")
    #expect(played.ending == .exited(0))
    #expect(played.errors.hasSuffix("This is not in your journal: \(reason)\n"))
    for arguments in [["journal"], ["journal", "export"], ["journal", "erase", "--yes"]] {
      let look = try Program.respite(in: home).run(arguments)
      #expect(look.ending == .exited(65))
      #expect(
        look.errors == "respite: \(url.path): your journal cannot be used: \(reason)"
          + " Move it elsewhere, and a journal is begun\n")
    }
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test("what is exported is imported elsewhere, twice without a difference")
  func exchange() throws {
    _ = try run("run", "own")
    _ = try run("run", "own")
    let exported = try run("journal", "export").output
    #expect(exported.split(separator: "\n").count == 5)
    let other = try TemporaryHome()
    try other.write(exported, to: "in.jsonl")
    let elsewhere = try Program.respite(in: other)
    for text in ["4 lines read, 4 new.\n", "4 lines read, 0 new.\n"] {
      let outcome = try elsewhere.run(["journal", "import", other.path + "/in.jsonl"])
      #expect(outcome.output == text)
    }
    let piped = try elsewhere.run(["journal", "import", "-"], input: exported)
    #expect(piped.output == "4 lines read, 0 new.\n")
    #expect(try elsewhere.run(["journal", "export"]).output == exported)
    let table = try elsewhere.run(["journal", "export", "--csv"]).output
    #expect(table.split(separator: "\n").count == 3)
    #expect(table.contains(",own,ritual,Own,completed,0.1,0.1,knot=8 knot=3,\n"))
  }

  @Test("one line that is wrong keeps all of a file out, and is named")
  func badImport() throws {
    let good = Self.line(id: 1, date: "2026-03-29", started: 1)
    let head = #"{"respite":"journal","version":1}"#
    for (text, line) in [
      ("", 0), ("hello", 1), (#"{"respite":"journal","version":2}"#, 1),
      ("\(head)\n\(good)\n\(good.replacing("breathing", with: "flying"))", 3),
      ("\(head)\n\n\(good)\n\(good.replacing("03-29", with: "02-29"))", 4),
    ] {
      try home.write(text, to: "in.jsonl")
      let outcome = try run("journal", "import", home.path + "/in.jsonl")
      #expect(outcome.ending == .exited(65), "\(text)")
      #expect(outcome.errors.contains(line == 0 ? "in.jsonl: " : "in.jsonl:\(line): "))
      #expect(names == [])
    }
    #expect(try run("journal", "import", home.path + "/none").ending == .exited(66))
    let piped = try respite.run(["journal", "import", "-"], input: "hello")
    #expect(piped.errors.hasPrefix("respite: standard input:1: "))
  }

  @Test("to erase needs a yes, and then nothing of it is left in any file")
  func erase() throws {
    _ = try run("run", "own")
    #expect(try holds("knot"))
    let refused = try run("journal", "erase")
    #expect(refused.ending == .exited(64))
    #expect(try holds("knot"))
    let later = try run("journal", "erase", "--before", "2020-01-01", "--yes")
    #expect(later.output == "0 sessions erased.\n")
    #expect(try run("journal", "erase", "--yes").output == "1 session erased.\n")
    for word in ["Own", "knot", "times", "ritual"] {
      #expect(try !holds(word), "\(word)")
    }
    #expect(try run("run", "own").output.contains("Time 1."))
    let terminal = try respite.start(["journal", "erase"])
    try terminal.waitForScreen("y/N")
    try terminal.send("n\r")
    try terminal.waitForScreen("Nothing is erased.")
    _ = try terminal.waitForEnd()
    #expect(try holds("knot"))
  }

  private static func line(id: Int, date: String, started: Int) -> String {
    """
    {"session":{"id":\(id),"routine":"a","kind":"breathing","title":"A","origin":"command",\
    "started":\(started),"date":"\(date)","minute":600,"ended":null,"ending":"completed",\
    "played":60000,"planned":null,"measures":[["knot",7]],"notes":[]}}
    """
  }
}
