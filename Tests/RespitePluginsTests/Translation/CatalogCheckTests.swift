import RespiteCore
import RespitePlugins
import Testing

struct CatalogCheckTests {
  private static let routine = """
    local respite = require "respite"
    local places = { "Bus", "train" }
    return respite.routine {
      title = "The door", about = "Short.",
      params = { child = respite.text { default = "Mia", about = "a name" } },
      run = function(r, p)
        r:show("See %s.", p.child)
        local where = r:choose("Where to?", places)
        if where == "Bus" then r:remember("last", "bus stop") end
        r:show("By " .. (where or "foot"))
      end,
    }
    """

  private func findings(_ catalog: String) throws -> [String] {
    let folder = try PluginFolder(["door.lua": Self.routine, "door.de.po": catalog])
    let context = Playing().context(folder.library)
    let files = try CheckedFiles([folder.path], library: folder.library)
    return PluginCheck(context: context).findings(in: files).filter { $0.severity != .note }.map {
      "\($0.file.split(separator: "/").last ?? ""):\($0.place?.line ?? 0): \($0.message)"
    }
  }

  private static let lines = [
    "Bus", "train", "The door", "Short.", "Mia", "a name", "See %s.", "Where to?", "bus stop",
  ]
  private static let whole = lines.map { "msgid \"\($0)\"\nmsgstr \"de \($0)\"\n" }.joined()

  @Test("A whole translation has nothing to be told.")
  func whole() throws { #expect(try findings(Self.whole) == []) }

  @Test(
    "What is missing is told at its line, and what is stale or does not fit at the translation.",
    arguments: [
      ("de The door\"", "\"", ["door.lua:4: door.de.po has no translation of this line"]),
      (
        "msgid \"train\"", "#, fuzzy\nmsgid \"train\"",
        ["door.lua:2: door.de.po has no translation of this line"]
      ),
      (
        "msgid \"Short.\"", "msgid \"Shorter.\"",
        [
          "door.lua:4: door.de.po has no translation of this line",
          "door.de.po:7: no routine has this line any more: Shorter.",
        ]
      ),
      ("de See %s.", "de See.", ["door.de.po:13: its gaps are not those of the line: de See."]),
      (
        "de See %s.", "de See %2$s.",
        ["door.de.po:13: its gaps are not those of the line: de See %2$s."]
      ),
      ("msgstr \"de Mia\"", "msgstr", ["door.de.po:10: this is no line of a PO file"]),
    ])
  func faults(_ text: String, _ other: String, _ expected: [String]) throws {
    #expect(try findings(Self.whole.replacing(text, with: other)) == expected)
  }

  @Test("Every bundled translation is whole.", arguments: ["grounding", "goodbye", "affirmations"])
  func bundled(_ plugin: String) throws {
    let library = Checkout.plugins
    let files = try CheckedFiles(
      [Checkout.root.appending(path: "plugins/\(plugin)").path()], library: library)
    #expect(files.catalogs.count == 2)
    let findings = PluginCheck(context: Checkout.context()).findings(in: files)
    #expect(findings.filter { $0.severity != .note }.map(\.message) == [])
  }
}
