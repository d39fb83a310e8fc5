import RespiteCore
import RespitePlugins
import Testing

/// What a person has set, what they type, and what a routine presets.
@Suite struct SettingsValueTests {
  @Test func theCommandLineBeatsSettingsAndSettingsBeatPresets() throws {
    #expect(try values("at-the-door", settings: [:])["child"] == .text("your child"))
    let set = ["child": "Mia", "unknown": "x"]
    #expect(try values("at-the-door", settings: set)["child"] == .text("Mia"))
    let given = try values("at-the-door", settings: set, given: [("child", "Leo")])
    #expect(given["child"] == .text("Leo"))
    #expect(given["unknown"] == nil)
  }

  @Test(arguments: ["99", "two", "1.5", ""])
  func whatDoesNotFitStaysPresetWithANote(text: String) throws {
    let notes = Notes()
    let values = try values("at-the-door", settings: ["breaths": text], notes: notes)
    #expect(values["breaths"] == .integer(2))
    #expect(
      notes.lines == [
        "A setting of yours does not fit at-the-door: breaths=\(text): breaths is a whole number from 1 to 10."
      ])
  }

  @Test func roundsGivenAreNotOutvotedByMinutesSet() throws {
    let set = ["minutes": "10"]
    #expect(try values("calm-444", settings: set)["minutes"] == .number(10))
    let given = try values("calm-444", settings: set, given: [("rounds", "3")])
    #expect(given["minutes"] == nil)
    #expect(given["rounds"] == .integer(3))
  }

  @Test func settingsReachWhatARoutinePlays() throws {
    var context = Checkout.context()
    context.settings = ["minutes": "10", "child": "Mia"]
    var options = Session.Options()
    options.answers = ["9"]
    let timeline = try LoadedRoutine.timeline(
      of: Checkout.plugins.find("at-the-door"), options: options, context: context
    ).timeline
    #expect(timeline.cues.contains { $0.cue.text?.contains("Mia") == true })
    // The routine itself asked for two rounds of the nested breath.
    #expect(timeline.end < .seconds(90))
  }

  private final class Notes { var lines: [String] = [] }

  private func values(
    _ name: String, settings: [String: String], given: [(name: String, text: String)] = [],
    notes: Notes = Notes()
  ) throws -> [String: ParameterValue] {
    var context = Checkout.context()
    context.settings = settings
    context.settingLeftOut = { notes.lines.append($0) }
    return try LoadedRoutine(Checkout.plugins.find(name), context: context).values(reading: given)
  }
}
