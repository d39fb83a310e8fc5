import RespiteCore
import Testing

@testable import respite

struct UnclearSettingsTests {
  @Test(
    "Who wrote something on holds that cannot be read is spared them.",
    arguments: [
      ("holds = off", false), ("holds = on", true), ("", true), ("child = Mia", true),
      ("holds = none", false), ("holds: off", false), ("holds off", false), ("Holds = no!", false),
      ("holds = none\nholds = on", true), ("\u{0}\u{1}", true),
    ])
  func holds(_ text: String, _ plays: Bool) {
    let settings = Settings(parsing: Array(text.utf8))
    #expect(SessionOptions.playsHolds(nil, settings) == plays)
    #expect(SessionOptions.playsHolds(true, settings))
  }

  @Test("So is who has settings that cannot be read at all, but not who has none.")
  func unreadable() {
    #expect(!SessionOptions.playsHolds(nil, SettingsFile(at: "/proc").settings))
    #expect(SessionOptions.playsHolds(nil, SettingsFile(at: "/nowhere/settings").settings))
  }
}
