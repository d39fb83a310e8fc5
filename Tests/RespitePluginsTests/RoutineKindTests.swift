import Foundation
import RespiteCore
import RespitePlugins
import Testing

/// What the constructors of the kinds make of data.
@Suite struct RoutineKindTests {
  static let preset = "respite.breathing { pattern = '5-5', rounds = 3 }"
  static let timed = "respite.breathing { pattern = '5-5', minutes = 1 }"

  @Test(arguments: [
    (preset, "", 3), (preset, "rounds=4", 4), (preset, "minutes=2", 12),
    (timed, "", 6), (timed, "rounds=4", 4), (timed, "minutes=2", 12),
  ])
  func aPersonSetsRoundsOrMinutes(routine: String, value: String, rounds: Int) throws {
    #expect(try play(routine, value).cues.count == 2 * rounds)
  }

  @Test func roundsOfItsOwnLeaveMinutesOut() throws {
    let routine = """
      respite.breathing { pattern = "4-7-8", params = { rounds = respite.integer { default = 1, max = 8 } } }
      """
    #expect(try play(routine, "").cues.count == 3)
    #expect(throws: Fault.self) { try play(routine, "minutes=20") }
    #expect(throws: Fault.self) { try play(routine, "rounds=9") }
  }

  @Test(arguments: [
    "respite.goodbye { params = { child = respite.text { default = 'Mia' } }, steps = { 'Hug {child}.' } }",
    "respite.grounding { params = { child = respite.text { default = 'Mia' } }, prompts = { 'Hug {child}.' } }",
    "respite.affirmations { params = { child = respite.text { default = 'Mia' } }, lines = { 'Hug {child}.' } }",
  ])
  func aTextNamesAParameter(routine: String) throws {
    #expect(try play(routine, "").cues.first?.cue.text == "Hug Mia.")
    // What a person typed is never read as a name or a format.
    #expect(try play(routine, "child={child} %s %1").cues.first?.cue.text == "Hug {child} %s %1.")
  }

  @Test(
    "A chime ends what is done, whoever wrote its run, and comes before the closing.",
    arguments: [
      "respite.breathing { pattern = '5-5', rounds = 1, chime = true }",
      "respite.goodbye { steps = { 'Hug' }, chime = true }",
      "respite.grounding { run = function(r) r:say('Here') end, chime = true }",
      "respite.routine { run = function(r) r:say('Here') end, chime = true }",
    ])
  func aChimeEndsIt(routine: String) throws {
    #expect(try play(routine, "").cues.last?.cue.name == "chime")
    let closing = routine.dropLast(2) + ", closing = function(r) r:say('Bye') end }"
    #expect(try play(String(closing), "").cues.suffix(2).map(\.cue.name) == ["chime", "say"])
  }

  @Test func noChimeEndsWhatFailed() throws {
    let routine = "respite.routine { run = function(r) error('no') end, chime = true }"
    #expect(try play(routine, "").cues.isEmpty)
  }

  @Test func affirmationsHaveAPatternOfTheirOwn() throws {
    let cues = try play(
      "respite.affirmations { lines = { 'a' }, pattern = '3-5', breaths = 1 }", ""
    ).cues
    #expect(cues.map(\.cue.length) == [.zero, .seconds(3), .seconds(5)])
    #expect(throws: Fault.self) {
      try play("respite.affirmations { lines = { 'a' }, pattern = '1-0.5' }", "")
    }
  }

  @Test func affirmationsComeInAnyOrderWhereTheyMay() throws {
    func order(_ field: String) throws -> [String] {
      try play("respite.affirmations { lines = { 'a', 'b', 'c', 'd', 'e' }\(field) }", "").cues
        .filter { $0.cue.name == "show" }.compactMap(\.cue.text)
    }
    let shuffled = try order(", shuffle = true")
    #expect(try order("") == ["a", "b", "c", "d", "e"])
    #expect(shuffled.sorted() == ["a", "b", "c", "d", "e"])
    #expect(shuffled != ["a", "b", "c", "d", "e"])
  }

  @Test func aNameThatIsNoParameterIsAFaultOfTheDefinition() throws {
    do {
      _ = try play("respite.goodbye { steps = { 'Hug {chid}.' } }", "")
      Issue.record("it was accepted")
    } catch let fault as Fault {
      #expect(fault.message.contains("{chid}"))
      #expect(fault.line == 2)
    }
  }

  private func play(_ routine: String, _ value: String) throws -> Timeline {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "local respite = require 'respite'\nreturn \(routine)\n"
      .write(to: folder.appending(path: "own.lua"), atomically: true, encoding: .utf8)
    let library = PluginLibrary(folders: [folder.path()])
    var given: [(name: String, text: String)] = []
    if let equals = value.firstIndex(of: "=") {
      given = [(String(value[..<equals]), String(value[value.index(after: equals)...]))]
    }
    return try LoadedRoutine.timeline(
      of: library.find("own"), given: given, options: Session.Options(),
      context: Checkout.context(library: library)
    ).timeline
  }
}
