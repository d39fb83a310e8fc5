import RespiteCore
import RespitePlugins
import Testing

/// Which files a check looks at, and what it says of those that are no routines.
@Suite struct CheckedFilesTests {
  static let routine = """
    local respite = require "respite"
    return respite.goodbye { title = "x", about = "y", steps = { "One hug." } }
    """

  @Test("bundled plugins have nothing but the warning of 4-7-8")
  func bundled() throws {
    let check = PluginCheck(context: Checkout.context())
    let files = try CheckedFiles(Checkout.plugins.folders, library: Checkout.plugins)
    let findings = check.findings(in: files)
    #expect(files.routines.count == Checkout.plugins.files().count)
    #expect(findings.map(\.message) == ["it has a hold of 7 s"])
  }

  @Test("a folder of plugins, a plugin, a routine and a spec can be named")
  func paths() throws {
    let folder = try PluginFolder([
      "alone.lua": Self.routine, "alone_spec.lua": "return {}",
      "kind/plugin.lua": "return { name = \"kind\" }", "kind/one.lua": Self.routine,
      "kind/two.lua": Self.routine,
    ])
    func files(_ path: String) throws -> [String] {
      let files = try CheckedFiles([folder.path + path], library: folder.library)
      return files.routines.map(\.name) + files.specs.map { "\($0.routine.name) spec" }
        + files.descriptions.map { _ in "description" }
    }
    #expect(try files("") == ["alone", "one", "two", "alone spec", "description"])
    #expect(try files("/kind") == ["one", "two", "description"])
    #expect(try files("/kind/two.lua") == ["two"])
    #expect(try files("/alone.lua") == ["alone", "alone spec"])
    #expect(try files("/alone_spec.lua") == ["alone spec"])
    #expect(throws: Fault.self) { try files("/nothing") }
  }

  @Test("a module is no routine, and its fault is told once and in its own file")
  func modules() throws {
    let user = Self.routine.replacing("return", with: "require(\"shared\").start()\nreturn")
    let folder = try PluginFolder([
      "kind/plugin.lua": "return {}", "kind/one.lua": user, "kind/two.lua": user,
      "kind/shared.lua": "return { start = function() error(\"not today\") end }",
    ])
    let findings = try folder.findings().filter { $0.severity != .note }
    #expect(findings.map(\.message) == ["not today"])
    #expect(findings.first?.file.hasSuffix("/kind/shared.lua") == true)
    #expect(findings.first?.place?.line == 1)
  }

  @Test("what stands beside routines is looked at too")
  func besides() throws {
    let folder = try PluginFolder([
      "kind/plugin.lua": "return {\n  vresion = \"1\",\n}", "kind/one.lua": Self.routine,
      "kind/one_spec.lua": "return {\n  { \"one\",\n    timelin = \"\" },\n}",
      "kind/gone_spec.lua": "return {}", "kind/photo.png": "", "kind/README.md": "",
    ])
    let findings = try folder.findings()
    let found = findings.map { finding in
      let file = finding.file.split(separator: "/").last.map(String.init) ?? ""
      let place = finding.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(file)\(place) \(finding.severity.rawValue): \(finding.message)"
    }
    #expect(
      found == [
        "plugin.lua:2:3 error: there is no field 'vresion'",
        "one_spec.lua:3:5 error: \"one\": a case: there is no field 'timelin'",
        "gone_spec.lua error: there is no gone.lua beside it",
        "photo.png warning: nothing reads a file of this kind",
      ])
    #expect(
      findings.prefix(2).map(\.hint) == ["Did you mean 'version'?", "Did you mean 'timeline'?"])
  }

  @Test("a routine without a spec, or with the name of a bundled one, is only noted")
  func notes() throws {
    let folder = try PluginFolder(["box.lua": Self.routine])
    let findings = try folder.findings(hidesBundled: { $0.name == "box" })
    #expect(findings.map(\.severity) == [.note, .note])
    #expect(!findings.hasErrors)
  }
}
