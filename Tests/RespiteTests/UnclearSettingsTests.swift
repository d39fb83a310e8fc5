import Foundation
import RespiteCore
import Testing

@testable import respite

struct UnclearSettingsTests {
  @Test(
    "Who wrote something on holds that cannot be read is spared them.",
    arguments: [
      ("holds = off", false), ("holds = on", true), ("", true), ("child = Mia", true),
      ("holds = none", false), ("holds: off", false), ("holds off", false), ("Holds = no!", false),
      ("holds = none\nholds = on", true), ("\u{0}\u{1}", true), ("holds = on\nholds = none", false),
      ("holds = off # pregnant", false), ("holds = \"off\"", false), ("export holds=off", false),
      ("no-holds = true", false), ("no-holds", false), ("--no-holds", false),
      ("nohold = yes", false),
      ("hold = off", false), ("my holds = off", false), ("# holds = off", true),
      ("household = 3", true), ("child = Mia\rholds = off\r", false), ("no-holds = 2", false),
      ("holds_off = yes", false), ("no-holds = off", true),
    ])
  func holds(_ text: String, _ plays: Bool) {
    let settings = Settings(parsing: Array(text.utf8))
    #expect(SessionOptions.playsHolds(nil, settings) == plays)
    #expect(SessionOptions.playsHolds(true, settings))
  }

  @Test("A file in UTF-16 is known in either order, and none of it is believed.")
  func utf16() throws {
    let text = "child=Mia\r\nholds=off\r\njournal=off\r\n"
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32] {
      let file = folder.appending(path: "settings")
      try #require(text.data(using: encoding)).write(to: file)
      var read = SettingsFile(at: file.path())
      #expect(read.failure == "it is in UTF-16: save it as UTF-8")
      #expect(!SessionOptions.playsHolds(nil, read.settings))
      #expect(!ProgramJournal.isWanted(read.settings))
      let before = try Data(contentsOf: file)
      #expect(throws: Fault.self) { try read.change { try $0.set("parent", to: "Oma") } }
      #expect(try Data(contentsOf: file) == before)
    }
    let latin = Array("child = Zo".utf8) + [0xEB, 10] + Array("holds = off # f".utf8) + [0xFC, 10]
    let settings = Settings(parsing: latin)
    #expect(settings.problems.map(\.line) == [1] && settings.flag(.holds) == false)
  }

  @Test("So is who has settings that cannot be read at all, but not who has none.")
  func unreadable() {
    #expect(!SessionOptions.playsHolds(nil, SettingsFile(at: "/proc").settings))
    #expect(SessionOptions.playsHolds(nil, SettingsFile(at: "/nowhere/settings").settings))
  }
}
