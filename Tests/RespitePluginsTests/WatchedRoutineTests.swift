import RespiteCore
import RespitePlugins
import Testing

/// What a watching makes of each save.
@Suite struct WatchedRoutineTests {
  private let folder: PluginFolder

  init() throws {
    folder = try PluginFolder(["kind/own.lua": Self.text("One hug.")])
  }

  private static func text(_ step: String) -> String {
    """
    local respite = require "respite"
    return respite.goodbye { title = "x", about = "y", steps = { "\(step)" } }
    """
  }

  private func watch(given: [(name: String, text: String)] = []) throws -> WatchedRoutine {
    let context = Checkout.context(library: folder.library)
    return WatchedRoutine(
      try folder.library.find("own"), given: given, context: context,
      check: PluginCheck(context: context))
  }

  private func save(_ text: String, to file: String = "kind/own.lua") throws {
    try folder.write(Array(text.utf8), to: file)
  }

  @Test("a save that works takes the place of the one before")
  func works() throws {
    var watched = try watch()
    #expect(words(watched.look()) == "One hug.")
    #expect(words(watched.look()) == "unchanged")
    try save(Self.text("Two hugs."))
    #expect(words(watched.look()) == "Two hugs.")
    #expect(words(watched.look()) == "unchanged")
  }

  @Test("a save that does not work is told with its place, and the one before still counts")
  func broken() throws {
    var watched = try watch()
    _ = watched.look()
    try save("return respit")
    guard case .broken(let findings) = watched.look() else {
      Issue.record("it should be broken")
      return
    }
    #expect(findings.map(\.place) == [SourcePlace(1, 1)])
    #expect(watched.version?.timeline.cues.first?.cue.text == "One hug.")
    #expect(words(watched.look()) == "unchanged")
    try save(Self.text("Three hugs."))
    #expect(words(watched.look()) == "Three hugs.")
  }

  @Test("a file that is empty, as in the middle of a save, is waited for")
  func empty() throws {
    var watched = try watch()
    _ = watched.look()
    try save("")
    #expect(words(watched.look()) == "unchanged")
    try save(Self.text("Two hugs."))
    #expect(words(watched.look()) == "Two hugs.")
  }

  @Test("a file that is gone for more than the middle of a save is told once, and its return, too")
  func gone() throws {
    var watched = try watch()
    _ = watched.look()
    let text = Self.text("One hug.")
    try folder.remove("kind/own.lua")
    #expect(words(watched.look()) == "unchanged")
    #expect(words(watched.look()) == "broken: it is no longer there")
    #expect(words(watched.look()) == "unchanged")
    #expect(watched.version != nil)
    try save(text)
    #expect(words(watched.look()) == "One hug.")
    #expect(words(watched.look()) == "unchanged")
  }

  @Test("a save of a module is one of the routine")
  func module() throws {
    try save("return \"One wave.\"", to: "kind/words.lua")
    try save(Self.text("x").replacing("\"x\" }", with: "require \"words\" }"))
    var watched = try watch()
    #expect(words(watched.look()) == "One wave.")
    try save("return \"Many waves.\"", to: "kind/words.lua")
    #expect(words(watched.look()) == "Many waves.")
  }

  @Test("a value that no longer fits is a save that does not work")
  func value() throws {
    let params = "params = { child = respite.text { default = \"Leo\" } }, steps"
    try save(Self.text("Hug {child}.").replacing("steps", with: params))
    var watched = try watch(given: [("child", "Mia")])
    #expect(words(watched.look()) == "Hug Mia.")
    try save(Self.text("One hug."))
    #expect(words(watched.look()) == "broken: own has no parameter 'child'")
  }

  private func words(_ look: WatchedRoutine.Look) -> String? {
    switch look {
    case .unchanged: "unchanged"
    case .works(let version): version.timeline.cues.first?.cue.text
    case .broken(let findings): "broken: \(findings.first?.message ?? "")"
    }
  }
}
