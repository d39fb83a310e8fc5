import Testing

/// What a routine may require.
struct ModuleTests {
  private func drawn(_ files: [String: String], _ change: (PluginFolder) throws -> Void = { _ in })
    -> String
  {
    do {
      let folder = try PluginFolder(files)
      try change(folder)
      return Playing().drawn("one", in: folder.library).replacing(folder.path, with: "PLUGINS")
    } catch {
      return "no folder: \(error)"
    }
  }

  private func main(_ body: String) -> String {
    "return require('respite').routine { run = function(r)\n\(body)\nend }"
  }

  @Test("A module is a file of the plugin's folder, run once.")
  func module() {
    #expect(
      drawn([
        "pack/one.lua": main(
          "local a, b = require('words'), require('words') r:show(a.hi .. tostring(a == b))"),
        "pack/words.lua": "return { hi = 'Hello' }",
      ]) == #"0 show "Hellotrue" | 0 end"#)
  }

  @Test("A module may be in a folder of the folder, and require others; it may return nothing.")
  func nested() {
    #expect(
      drawn([
        "pack/one.lua": main("r:show(require('lib.deep').say) r:show(tostring(require('silent')))"),
        "pack/lib/deep.lua": "return { say = require('base') }", "pack/base.lua": "return 'base'",
        "pack/silent.lua": "",
      ]) == #"0 show "base" | 0 show "true" | 0 end"#)
  }

  @Test("A module may make cues for the routine that hands it r.")
  func cues() {
    #expect(
      drawn([
        "pack/one.lua": main("require('breath')(r)"),
        "pack/breath.lua": "return function(r) r:inhale(4) r:exhale(6) end",
      ]) == "0 inhale 4 | 4 exhale 6 | 10 end")
  }

  @Test("An error in a module is told at its file and line.")
  func errors() {
    #expect(
      drawn([
        "pack/one.lua": main("require('bad')(r)"),
        "pack/bad.lua": "return function(r)\n\n  r:wait(-1)\nend",
      ]) == "FAULT bad.lua:3: r:wait: seconds must be a number of seconds, 0 or more, not -1")
    #expect(
      drawn(["pack/one.lua": main("require('bad')"), "pack/bad.lua": "\nlocal = 5"])
        == "FAULT bad.lua:2: <name> expected near '='")
    #expect(
      drawn(["pack/one.lua": main("require('bad')"), "pack/bad.lua": "\n\ncount = 1"])
        == "FAULT bad.lua:3: 'count' is not declared: write 'local count' where it first appears")
  }

  @Test(
    "What leads out of the folder, or nowhere, is refused.",
    arguments: [
      (
        "../secret",
        "'../secret' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      (
        "/etc/passwd",
        "'/etc/passwd' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      (
        "..secret",
        "'..secret' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      (
        "",
        "'' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      (
        "words.",
        "'words.' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      (
        "wor ds",
        "'wor ds' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      ),
      ("missing", "there is no module 'missing' in PLUGINS/pack"),
      ("secret", "there is no module 'secret' in PLUGINS/pack"),
      ("io", "there is no module 'io' in PLUGINS/pack"),
      ("debug", "there is no module 'debug' in PLUGINS/pack"),
      ("link", "module 'link' leads out of the plugin's folder"),
      ("linked.secret", "module 'linked.secret' leads out of the plugin's folder"),
    ])
  func refused(name: String, expected: String) {
    let drawing = drawn([
      "pack/one.lua": main("require('\(name)')"), "pack/words.lua": "return {}",
      "secret.lua": "return 'out'", "packed/secret.lua": "return 'out'",
    ]) {
      try $0.link("pack/link.lua", to: $0.path + "/secret.lua")
      try $0.link("pack/linked", to: $0.path + "/packed")
    }
    #expect(drawing == "FAULT one.lua:2: " + expected)
  }

  @Test("A link that stays in the folder is followed.")
  func innerLink() {
    #expect(
      drawn(["pack/one.lua": main("r:show(require('alias'))"), "pack/real.lua": "return 'ok'"]) {
        try $0.link("pack/alias.lua", to: "real.lua")
      } == #"0 show "ok" | 0 end"#)
  }

  @Test("Modules that require one another in a circle fail with a name.")
  func circle() {
    let files = [
      "pack/one.lua": main("require('a')"), "pack/a.lua": "return require('b')",
      "pack/b.lua": "\nreturn require('a')",
    ]
    #expect(drawn(files) == "FAULT b.lua:2: module 'a' requires itself")
  }

  @Test("A module that failed once can be tried again, and fails the same way.")
  func again() {
    #expect(
      drawn([
        "pack/one.lua": main(
          "local _, a = pcall(require, 'bad') local _, b = pcall(require, 'bad') r:show(a) r:show(b)"
        ),
        "pack/bad.lua": "error('broken', 0)",
      ]) == #"0 show "broken" | 0 show "broken" | 0 end"#)
  }

  @Test("A routine in a file of its own has the respite module alone.")
  func alone() {
    #expect(
      drawn(["one.lua": main("require('words')"), "words.lua": "return {}"])
        == "FAULT one.lua:2: there is no module 'words': a routine in a file of its own has \"respite\" alone. Put it in a folder to share code"
    )
  }

  @Test("A name that is no text is refused.")
  func noText() {
    #expect(
      drawn(["pack/one.lua": main("require({})")]).hasPrefix("FAULT one.lua:2: bad argument #1"))
  }

  @Test("A folder's plugin sees no file of the folder that the program runs in.")
  func currentFolder() {
    #expect(
      drawn(["pack/one.lua": main("require('Package')")])
        == "FAULT one.lua:2: there is no module 'Package' in PLUGINS/pack")
  }
}
