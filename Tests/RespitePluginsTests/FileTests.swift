import Foundation
import RespiteCore
import RespitePlugins
import Testing

/// Files that are not what a routine's file should be.
struct FileTests {
  private let good = "return require('respite').routine { run = function(r) r:wait(1) end }"

  private func drawn(_ bytes: [UInt8]) -> String {
    do {
      let folder = try PluginFolder()
      try folder.write(bytes, to: "routine.lua")
      return Playing().drawn("routine", in: folder.library)
    } catch {
      return "no folder: \(error)"
    }
  }

  @Test("A file may have 1 MB, not a byte more.")
  func size() {
    let limit = 1 << 20
    let padding = String(repeating: "-", count: limit - good.utf8.count - 1)
    #expect(drawn(Array((good + "\n" + padding).utf8)) == "0 wait 1 | 1 end")
    #expect(
      drawn(Array((good + "\n" + padding + "-").utf8))
        == "FAULT routine.lua: it is larger than a plugin's file can be (1 MB)")
  }

  @Test("A file that is not UTF-8 plays, with what is no text replaced.")
  func notUTF8() {
    let text = Array("return require('respite').routine { title = 'a".utf8)
    let rest = Array("', run = function(r) r:show('Z'".utf8)
    let end = Array(") r:wait(1) end }".utf8)
    let bytes: [UInt8] = text + [0xFF, 0xFE] + rest + end
    #expect(drawn(bytes) == #"0 show "Z" | 0 wait 1 | 1 end"#)
  }

  @Test("A byte-order mark, as some editors write, and carriage returns do no harm.")
  func editors() {
    #expect(drawn([0xEF, 0xBB, 0xBF] + Array(good.utf8)) == "0 wait 1 | 1 end")
    #expect(
      drawn(Array("-- a\r\n\r\nlocal x =\r\n".utf8)).hasPrefix("FAULT routine.lua:4: "))
  }

  @Test("Compiled code is refused.")
  func binary() {
    #expect(
      drawn([0x1b, 0x4c, 0x75, 0x61, 0x54, 0x00, 0x19, 0x93])
        .contains("attempt to load a binary chunk"))
  }

  @Test("An empty file, and one of zeros, are no routines.")
  func empty() {
    #expect(drawn([]).hasPrefix("FAULT routine.lua:1: it returns nil instead of a routine"))
    #expect(drawn([UInt8](repeating: 0, count: 100)).hasPrefix("FAULT routine.lua:1: "))
  }

  @Test("A file that goes away is told.")
  func gone() throws {
    let folder = try PluginFolder(["routine.lua": good])
    let file = try folder.library.find("routine")
    try FileManager.default.removeItem(atPath: file.path)
    #expect {
      _ = try LoadedRoutine(file, context: Playing().context(folder.library))
    } throws: { error in
      guard let fault = error as? Fault else { return false }
      return fault.file == file.path && fault.message.hasPrefix("it cannot be read")
    }
  }

  @Test("A folder with a routine's name is no routine.")
  func noFiles() throws {
    let folder = try PluginFolder()
    try folder.makeFolder("folder.lua")
    let later = try PluginFolder(["folder.lua": good])
    #expect(Playing().drawn("folder", in: folder.library).hasPrefix("FAULT there is no routine"))
    #expect(
      Playing().drawn("folder", in: PluginLibrary(folders: [folder.path, later.path]))
        == "0 wait 1 | 1 end")
  }

  @Test("A pipe is not waited for.")
  func pipe() throws {
    let folder = try PluginFolder()
    try #require(mkfifo(folder.path + "/pipe.lua", 0o600) == 0)
    #expect(Playing().drawn("pipe", in: folder.library).hasPrefix("FAULT "))
  }

  @Test("A long name, and one beyond ASCII, keep their places in errors.")
  func names() throws {
    let long = String(repeating: "a-very-long-name-", count: 8)
    let folder = try PluginFolder([
      long + ".lua": "\n\nerror('x')", "überblick 🌿.lua": "\nerror('y')",
    ])
    #expect(Playing().drawn(long, in: folder.library) == "FAULT \(long).lua:3: x")
    #expect(Playing().drawn("überblick 🌿", in: folder.library) == "FAULT überblick 🌿.lua:2: y")
  }

  @Test("What a plugin prints is noted with its name.")
  func printing() throws {
    let folder = try PluginFolder([
      "routine.lua":
        "print('loading', 1)\nreturn require('respite').routine { run = function(r) print(nil, true) end }"
    ])
    var notes: [String] = []
    let context = Playing().context(folder.library) { notes.append($0) }
    let loaded = try LoadedRoutine(folder.library.find("routine"), context: context)
    _ = Timeline(of: loaded.script([:]))
    #expect(notes == ["routine: loading\t1", "routine: nil\ttrue"])
  }
}
