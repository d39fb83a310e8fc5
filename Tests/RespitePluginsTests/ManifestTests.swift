import RespiteCore
import RespitePlugins
import Testing

@Suite struct ManifestTests {
  private static let routine =
    #"return require("respite").breathing { title = "A breath", pattern = "4-6", rounds = 6 }"#

  @Test func allOfItIsRead() throws {
    let manifest = try read(
      """
      return { name = "calm", version = "1.2", api = 1, about = "Calm.", licence = "MIT",
               author = "Me", permissions = { "memory", "journal", "memory" } }
      """)
    #expect(manifest?.name == "calm")
    #expect(manifest?.version == "1.2")
    #expect(manifest?.about == "Calm.")
    #expect(manifest?.licence == "MIT")
    #expect(manifest?.author == "Me")
    #expect(manifest?.permissions == [.memory, .journal])
  }

  @Test func nothingIsNeeded() throws {
    #expect(try read("return {}")?.name == nil)
    let folder = try PluginFolder(["a/b.lua": ""])
    #expect(try Manifest(in: folder.path + "/a") == nil)
  }

  @Test(arguments: [
    ("return { api = 2 }", "it is written for version 2 of Respite's plugins; this is 1"),
    ("return { api = 2, colour = true }", "it is written for version 2"),
    ("return { api = '1' }", "plugin.lua: api must be a whole number of at least 1, not '1'"),
    ("return { nmae = 'x' }", "plugin.lua: there is no field 'nmae': did you mean 'name'?"),
    (
      "return { license = 'x' }", "plugin.lua: there is no field 'license': did you mean 'licence'?"
    ),
    ("return { version = 1 }", "plugin.lua: version must be text, not 1"),
    ("return { 'calm' }", "plugin.lua: its fields need names"),
    ("return { name = '../calm' }", "'../calm' cannot be a plugin's name"),
    ("return { name = 'bundled' }", "'bundled' cannot be a plugin's name"),
    ("return { name = '-rf' }", "'-rf' cannot be a plugin's name"),
    ("return { name = '' }", "'' cannot be a plugin's name"),
    ("return { permissions = 'memory' }", "plugin.lua: permissions must be a list"),
    ("return { permissions = { memory = true } }", "permissions must be a list"),
    ("return { permissions = { 'memori' } }", "there is no permission 'memori'. Did you mean"),
    ("return { permissions = { 1 } }", "there is no permission 1. There are memory and journal"),
    ("return 'calm'", "it returns 'calm' instead of a table"),
    ("return {", "near <eof>"),
    ("return { name = require('respite') }", "a file of data requires nothing"),
    ("return { name = os.getenv('HOME') }", "os"),
    ("while true do end", "it ran for 250 ms"),
    ("", "it returns nil instead of a table"),
  ])
  func whatIsWrongIsSaid(source: String, words: String) {
    let fault = #expect(throws: Fault.self) { try read(source) }
    #expect(fault?.reason == .definition)
    #expect(fault?.file?.hasSuffix("/plugin.lua") == true)
    #expect(fault?.description.contains(words) == true, "\(fault?.description ?? "")")
  }

  @Test func aBadManifestStopsItsOwnPluginAlone() throws {
    let folder = try PluginFolder([
      "bad/plugin.lua": "return { api = 7 }",
      // Its code is not run: this would be another fault.
      "bad/one.lua": "error('it ran')", "bad/two.lua": "error('it ran')",
      "good/three.lua": Self.routine, "four.lua": Self.routine,
    ])
    let library = PluginLibrary(folders: [folder.path])
    let reader = RoutineReader(context: Checkout.context(library: library))
    for file in library.files() {
      do {
        _ = try reader.read(file)
        #expect(file.plugin != "bad")
      } catch {
        #expect(file.plugin == "bad")
        #expect(error.description.contains("version 7"))
      }
    }
    #expect(throws: Fault.self) {
      try LoadedRoutine(library.find("bad/one"), context: Checkout.context(library: library))
    }
  }

  @Test func aMendedManifestIsReadAgain() throws {
    let folder = try PluginFolder(["a/plugin.lua": "return { api = 7 }", "a/b.lua": Self.routine])
    let library = PluginLibrary(folders: [folder.path])
    let context = Checkout.context(library: library)
    #expect(throws: Fault.self) { try LoadedRoutine(library.find("b"), context: context) }
    try folder.write(Array("return { api = 1, version = '2' }".utf8), to: "a/plugin.lua")
    _ = try LoadedRoutine(library.find("b"), context: context)
  }

  private func read(_ source: String) throws -> Manifest? {
    let folder = try PluginFolder(["calm/plugin.lua": source])
    return try Manifest(in: folder.path + "/calm")
  }
}
