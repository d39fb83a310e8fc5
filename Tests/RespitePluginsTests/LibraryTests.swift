import Foundation
import RespiteCore
import RespitePlugins
import Testing

/// How routines are found, and what a broken one does to the others.
struct LibraryTests {
  private func routine(_ words: String) -> String {
    "return require('respite').routine { run = function(r) r:show('\(words)') end }"
  }

  private func drawn(_ name: String, _ folders: [PluginFolder]) -> String {
    Playing().drawn(name, in: PluginLibrary(folders: folders.map(\.path)))
  }

  @Test("The first folder that has the name wins; a plugin's name before it chooses.")
  func order() throws {
    let mine = try PluginFolder(["calm.lua": routine("mine"), "pack/only.lua": routine("only")])
    let theirs = try PluginFolder(["calm.lua": routine("theirs"), "pack/calm.lua": routine("pack")])
    #expect(drawn("calm", [mine, theirs]) == #"0 show "mine" | 0 end"#)
    #expect(drawn("calm", [theirs, mine]) == #"0 show "theirs" | 0 end"#)
    #expect(drawn("pack/calm", [mine, theirs]) == #"0 show "pack" | 0 end"#)
    #expect(drawn("calm/calm", [mine, theirs]) == #"0 show "mine" | 0 end"#)
    #expect(drawn("only", [theirs, mine]) == #"0 show "only" | 0 end"#)
    #expect(drawn("pack/only", [theirs, mine]) == #"0 show "only" | 0 end"#)
  }

  @Test("In one folder, a file of its own comes before a plugin's; of plugins, the first by name.")
  func shadowing() throws {
    let folder = try PluginFolder([
      "zz/calm.lua": routine("zz"), "aa/calm.lua": routine("aa"), "mm/calm.lua": routine("mm"),
    ])
    #expect(drawn("calm", [folder]) == #"0 show "aa" | 0 end"#)
    try folder.write(Array(routine("own").utf8), to: "calm.lua")
    #expect(drawn("calm", [folder]) == #"0 show "own" | 0 end"#)
  }

  @Test("All are listed in the order in which names are looked up, shadowed ones too.")
  func files() throws {
    let first = try PluginFolder(["b.lua": "", "a/two.lua": "", "a/one.lua": "", "c.lua": ""])
    let second = try PluginFolder([
      "b.lua": "", "pack/plugin.lua": "", "pack/x.lua": "", "pack/x_spec.lua": "", "plugin.lua": "",
      ".hidden.lua": "", "notes.txt": "", ".git/x.lua": "", ".lua": "", "pack/lib/deep.lua": "",
    ])
    let library = PluginLibrary(folders: [first.path, second.path, first.path + "/missing"])
    #expect(
      library.files().map { "\($0.plugin)/\($0.name)" } == [
        "b/b", "c/c", "a/one", "a/two", "b/b", "pack/x",
      ])
  }

  @Test(
    "A name is no path.",
    arguments: [
      "", "/", "a/b/c", "../calm", "./calm", ".hidden", "calm/", "/calm", "pack/.x",
      "calm.lua", "calm\0", "pack/../calm", "~",
    ])
  func noPaths(name: String) throws {
    let folder = try PluginFolder([
      "calm.lua": routine("calm"), ".hidden.lua": routine("hidden"), "pack/.x.lua": routine("x"),
    ])
    #expect(drawn(name, [folder]).hasPrefix("FAULT there is no routine '\(name)'"))
  }

  @Test(
    "A name that is not there is told with the nearest.",
    arguments: [
      ("clam", "there is no routine 'clam'. Did you mean 'calm'?"),
      ("pack/clam", "there is no routine 'pack/clam'. Did you mean 'calm'?"),
      ("xyz", "there is no routine 'xyz'. respite list shows them all"),
      ("plugin", "there is no routine 'plugin'. respite list shows them all"),
      ("calm_spec", "there is no routine 'calm_spec'. Did you mean 'calm'?"),
    ])
  func missing(name: String, expected: String) throws {
    let folder = try PluginFolder([
      "calm.lua": routine("calm"), "pack/plugin.lua": "", "calm_spec.lua": "",
    ])
    let drawing = drawn(name, [folder])
    #expect(drawing.hasPrefix("FAULT there is no routine '\(name)'"))
    if name != "calm_spec" { #expect(drawing == "FAULT " + expected) }
  }

  @Test("A neighbour that is broken in any way hides no other.")
  func neighbours() throws {
    let folder = try PluginFolder([
      "good.lua": routine("good"), "syntax.lua": "return return", "loop.lua": "while true do end",
      "empty.lua": "", "pack/broken.lua": "error('x')", "pack/fine.lua": routine("fine"),
    ])
    try folder.write([0x1b, 0x4c, 0x75, 0x61, 0x54, 0, 0x19], to: "binary.lua")
    try folder.makeFolder("folder.lua")
    try folder.link("dangling.lua", to: folder.path + "/nowhere")
    try folder.link("circle", to: folder.path)
    #expect(drawn("good", [folder]) == #"0 show "good" | 0 end"#)
    #expect(drawn("fine", [folder]) == #"0 show "fine" | 0 end"#)
    let names = folder.library.files().map(\.name)
    for name in ["good", "fine", "syntax", "loop", "broken", "binary"] {
      #expect(names.contains(name), "\(names)")
    }
    var working: [String] = []
    for file in folder.library.files() where file.plugin != "circle" {
      var playing = Playing()
      playing.limits.time = .milliseconds(20)
      let routine = try? LoadedRoutine(file, context: playing.context(folder.library))
      if let routine { working.append(routine.routine.name) }
    }
    #expect(working == ["good", "fine"])
  }

  @Test("A routine that plays in a folder keeps its name when another folder has it too.")
  func bothPaths() throws {
    let first = try PluginFolder(["calm.lua": routine("1")])
    let second = try PluginFolder(["pack/calm.lua": routine("2")])
    let files = PluginLibrary(folders: [first.path, second.path]).files()
    #expect(files.map(\.path) == [first.path + "/calm.lua", second.path + "/pack/calm.lua"])
    #expect(files.map(\.folder) == [nil, second.path + "/pack"])
  }

  @Test("A link that leads nowhere is told as what it is, not as a name that is not there.")
  func dangling() throws {
    let folder = try PluginFolder()
    try folder.link("calm.lua", to: "gone.lua")
    #expect(
      drawn("calm", [folder])
        == "FAULT calm.lua: it is a link to 'gone.lua', and there is nothing there. Put it there, or remove the link"
    )
    #expect(folder.library.unreadable() == [])
  }

  @Test("A folder that cannot be looked into is told, and where a name may be in it, too.")
  func unreadable() throws {
    // Links that lead to themselves, and so nowhere: not even root can look into those.
    let folder = try PluginFolder(["calm.lua": routine("calm"), "notes.txt": ""])
    try folder.link("pack", to: "pack")
    try folder.link("gone", to: "nowhere")
    try folder.link("all", to: "all")
    let library = PluginLibrary(folders: [
      folder.path + "/all", folder.path, folder.path + "/missing",
    ])
    #expect(
      library.unreadable().map { $0.file?.dropFirst(folder.path.count + 1) }
        == ["all", "all", "gone", "pack"])
    #expect(Playing().drawn("calm", in: library) == #"0 show "calm" | 0 end"#)
    do throws(Fault) {
      _ = try library.find("clam")
      Issue.record("it should not be there")
    } catch {
      #expect(error.hint?.hasPrefix("\(folder.path)/all: it cannot be read: ") == true)
    }
  }
}
