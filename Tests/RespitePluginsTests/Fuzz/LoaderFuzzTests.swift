import Foundation
import RespiteCore
import RespitePlugins
import Testing

/// The bundled routines, damaged by chance: each is a routine or a fault with a place.
struct LoaderFuzzTests {
  @Test("whatever is in a file, it is a routine or a fault that names the file")
  func damaged() throws {
    let sources = try Checkout.plugins.files().map {
      try [UInt8](Data(contentsOf: URL(filePath: $0.path)))
    }
    let folder = try PluginFolder()
    let file = RoutineFile(
      name: "routine", plugin: "routine", path: folder.path + "/routine.lua", folder: nil)
    let reader = RoutineReader(context: Playing().context(folder.library))
    for seed in Fuzz.seed..<Fuzz.seed + UInt64(Fuzz.effort / 3) {
      var damage = Damage(seed: seed)
      let bytes = damage.applied(to: sources)
      Fuzz.keep(String(decoding: bytes, as: UTF8.self), seed: seed)
      try folder.write(bytes, to: "routine.lua")
      do throws(Fault) {
        let routine = try reader.read(file)
        #expect(routine.name == "routine")
      } catch {
        #expect(!error.message.isEmpty && error.file == file.path, "seed \(seed): \(error)")
      }
    }
    try folder.write(PluginFolder.routine(), to: "routine.lua")
    #expect(try reader.read(file).kind == .breathing)
  }
}

/// Cuts, repeats, swaps and changes bytes, and joins files.
private struct Damage {
  private var chance: SeededGenerator

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  mutating func applied(to sources: [[UInt8]]) -> [UInt8] {
    var bytes = sources[number(below: sources.count)]
    for _ in 0...number(below: 6) where !bytes.isEmpty {
      let start = number(below: bytes.count)
      let end = min(bytes.count, start + 1 + number(below: 40))
      switch number(below: 7) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: number(below: bytes.count))
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &chance)
      case 3: bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &chance)
      case 4: bytes.removeSubrange(start...)
      case 5:
        let other = sources[number(below: sources.count)]
        bytes.insert(contentsOf: other.prefix(number(below: other.count)), at: start)
      default: bytes.insert(contentsOf: Array(words[number(below: words.count)].utf8), at: start)
      }
    }
    return bytes
  }

  private mutating func number(below count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &chance)
  }

  private let words = [
    "end ", "function() ", "nil", "{}", "(", ")", "]]", "--[[", "\"", "'", "\\", "\u{1B}Lua",
    "while true do end ", "error() ", "return ", "local x <close> = ", "..", "0x", "1e999", "=",
    "\0",
    "respite.", "require 'respite'", "goto again ::again:: ", "setmetatable(_G, nil) ",
    "load('x')() ",
    "string.rep('x', 1e9)", "coroutine.wrap(function() end)()", "error({}) ", "\u{FEFF}",
    "#!/bin/lua\n",
  ]
}
