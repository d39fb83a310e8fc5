import RespitePlugins
import Testing

/// Which of several routines with one name is played, and how the others are reached.
@Suite struct OverlapTests {
  private let own: PluginFolder
  private let bundled: PluginFolder
  private let library: PluginLibrary

  init() throws {
    own = try PluginFolder(["box.lua": "", "mine/walk.lua": "", "breathing/calm.lua": ""])
    bundled = try PluginFolder(["breathing/box.lua": "", "breathing/calm.lua": ""])
    library = PluginLibrary(folders: [own.path, bundled.path], bundled: bundled.path)
  }

  @Test(arguments: [
    ("box", "own/box.lua"), ("box/box", "own/box.lua"),
    ("breathing/box", "bundled/breathing/box.lua"), ("bundled/box", "bundled/breathing/box.lua"),
    ("calm", "own/breathing/calm.lua"), ("breathing/calm", "own/breathing/calm.lua"),
    ("bundled/calm", "bundled/breathing/calm.lua"),
    ("bundled/breathing/calm", "bundled/breathing/calm.lua"), ("mine/walk", "own/mine/walk.lua"),
  ])
  func everyRoutineCanBeReached(name: String, path: String) throws {
    #expect(try short(library.find(name).path) == path)
  }

  @Test(arguments: ["bundled/walk", "bundled", "bundled/", "a/b/c", "../box", "breathing/../box"])
  func nothingElseCan(name: String) {
    #expect(throws: (any Error).self) { try library.find(name) }
  }

  @Test func overlapsNameBothAndTheWayToTheOther() throws {
    let overlaps = library.overlaps(among: library.files())
    #expect(
      Set(overlaps.map { short($0.description) }) == [
        "box is played from own/box.lua. breathing/box is the one in bundled/breathing/box.lua.",
        "calm is played from own/breathing/calm.lua. "
          + "bundled/breathing/calm is the one in bundled/breathing/calm.lua.",
      ])
  }

  @Test func twoPluginsOfOneFolderAreBothShown() throws {
    let folder = try PluginFolder(["a/walk.lua": "", "b/walk.lua": "", "walk.lua": ""])
    let library = PluginLibrary(folders: [folder.path])
    let overlaps = library.overlaps(among: library.files())
    #expect(overlaps.map(\.address) == ["a/walk", "b/walk"])
    #expect(overlaps.allSatisfy { $0.played.path == folder.path + "/walk.lua" })
    #expect(try library.find("walk") == overlaps[0].played)
  }

  @Test func theSamePluginInTwoFoldersHasNoOtherName() throws {
    let other = try PluginFolder(["mine/walk.lua": ""])
    let library = PluginLibrary(folders: [own.path, other.path])
    let overlap = try #require(library.overlaps(among: library.files()).first)
    #expect(overlap.address == nil)
    #expect(overlap.description.contains("Rename it to play the one in \(other.path)"))
  }

  private func short(_ text: String) -> String {
    text.replacing(own.path, with: "own").replacing(bundled.path, with: "bundled")
  }
}
