import Foundation
import Testing

/// What `respite privacy` tells, and what is left after it has erased.
@Suite struct PrivacyTests {
  private let home: TemporaryHome
  private let respite: Program
  private static let data = ".local/share/respite"
  private static let journal = data + "/journal.sqlite"

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
    try home.write(
      """
      return require("respite").routine { title = "Own", run = function(r)
        r:remember("times", 3) r:remember("song", r:ask("Which song?")) r:note("Sang Zirkuswagen")
        r:record("knot", 7)
      end }
      """, to: ".config/respite/plugins/own.lua")
    try home.write(
      """
      return require("respite").routine { title = "Hush", keeps = "nothing", run = function(r)
        r:record("worry", 9) r:remember("k", 1) r:play("own") r:say("Long.", { seconds = 1.2 })
      end }
      """, to: ".config/respite/plugins/hush.lua")
  }

  /// The files of the home in which any of these words are, by their bytes.
  /// - Parameter words: nil gives all files.
  private func files(with words: [String]? = nil) throws -> [String] {
    let root = URL(fileURLWithPath: home.path)
    let all = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
    return try all.filter { path in
      var isFolder: ObjCBool = false
      let url = root.appending(path: path)
      guard FileManager.default.fileExists(atPath: url.path(), isDirectory: &isFolder),
        !isFolder.boolValue
      else { return false }
      guard let words else { return true }
      let bytes = try Data(contentsOf: url)
      return words.contains { bytes.range(of: Data($0.utf8)) != nil || path.contains($0) }
    }.sorted()
  }

  private func live() throws {
    _ = try respite.run(["settings", "child=Miabelle", "keep=on"])
    _ = try respite.run(["run", "own", "--answer", "Zirkuslied"])
    _ = try respite.run(["run", "own", "--answer", "", "--output", home.path + "/page.txt"])
    try home.write("last 2026-03-03T09:00:00Z\n", to: Self.data + "/plan-tick")
    try home.write("late Miabelle", to: Self.data + "/plan-tick.k3.new")
    try home.write("child = Miabelle", to: ".config/respite/settings.k3.new")
    try home.write("Zirkuslied", to: Self.journal + ".damaged-2026-01-01")
    try home.write("Zirkuslied", to: Self.journal + ".damaged-2026-01-01-wal")
  }

  @Test("one page tells how much is kept and where, and none of the person's words")
  func page() throws {
    #expect(try respite.run(["privacy"]).output.contains("There is nothing in it."))
    try live()
    let page = try respite.run(["privacy"])
    #expect(page.ending == .exited(0))
    for part in [
      "2 sessions, 2 numbers that you gave, 2 notes in your words", "own remembers",
      "Set: child, keep.", home.path + "/" + Self.journal, "plan-tick.k3.new", "own.lua",
      home.path + "/page.txt", "respite privacy erase",
    ] { #expect(page.output.contains(part), "\(part): \(page.output)") }
    let json = try respite.run(["privacy", "--json"]).output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    for text in [page.output, json] {
      #expect(!text.contains("Zirkus") && !text.contains("Miabelle"))
    }
  }

  @Test("after it has erased, none of the words are in any file but the person's own")
  func erase() throws {
    try live()
    #expect(try files(with: ["Zirkuslied", "Miabelle"]).count > 3)
    let refused = try respite.run(["privacy", "erase"])
    #expect(refused.ending == .exited(64))
    #expect(try !files(with: ["Miabelle"]).isEmpty)
    let outcome = try respite.run(["privacy", "erase", "--yes"])
    #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    #expect(outcome.output.contains(home.path + "/page.txt"))
    #expect(outcome.output.contains("plugins/own.lua"))
    #expect(try files(with: ["Zirkuslied", "Miabelle"]) == [])
    // Its own routines and handouts are there.
    let own = [".config/respite/plugins/hush.lua", ".config/respite/plugins/own.lua", "page.txt"]
    #expect(try files() == own)
  }

  @Test("erasing the journal leaves nothing of what ticks have told")
  func journalErase() throws {
    try live()
    _ = try respite.run(["journal", "erase", "--yes"])
    #expect(try files(with: ["Zirkuslied"]) == [])
    #expect(try files(with: ["Miabelle"]).allSatisfy { $0.hasPrefix(".config/respite/settings") })
  }

  @Test("what is no journal is left alone, and said; one that is broken is erased")
  func broken() throws {
    try live()
    try home.write(String(repeating: "Zirkuslied ", count: 900), to: Self.journal)
    let page = try respite.run(["privacy"])
    #expect(page.ending == .exited(0))
    #expect(try respite.run(["privacy", "erase", "--yes"]).ending == .exited(0))
    #expect(try files(with: ["Zirkuslied", "Miabelle"]) == [])
  }

  @Test("of a routine that keeps nothing only that it was opened is kept, and not for how long")
  func keepsNothing() throws {
    _ = try respite.run(["settings", "keep=on"])
    _ = try respite.run(["run", "hush", "--answer", "Zirkuslied"])
    let export = try respite.run(["journal", "export"]).output
    #expect(export.contains("\"title\":\"Hush\"") || export.contains("Hush"))
    for word in ["Zirkus", "worry", "knot", "times", "own"] {
      #expect(!export.contains(word), "\(word): \(export)")
    }
    let shown = try respite.run(["journal"]).output
    #expect(shown.contains("Hush\n"), "\(shown)")
    #expect(try files(with: ["Zirkuslied"]) == [])
  }

  @Test("with the journal off nothing is kept of what routines would remember")
  func off() throws {
    _ = try respite.run(["journal", "off"])
    _ = try respite.run(["run", "own", "--answer", "Zirkuslied"])
    for answers in [["One", "12:30", "A message"]] {
      let told = try respite.run(
        ["run", "agree", "--tempo", "2"] + answers.flatMap { ["--answer", $0] })
      #expect(told.output.contains("Your journal is off, so this won't be remembered."))
      #expect(!told.output.contains("Agreed:"))
    }
    #expect(try !files().isEmpty && files().allSatisfy { $0.hasPrefix(".config/respite/") })
    #expect(try files(with: ["Zirkuslied"]) == [])
  }
}
