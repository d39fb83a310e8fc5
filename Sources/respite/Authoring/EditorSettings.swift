import RespiteCore
import SystemPackage

/// What lua-language-server needs to know of a folder of plugins.
enum EditorSettings {
  /// Writes `.luarc.json` where there is none, and where the description of the API came along.
  static func write(in folder: FilePath, types: String?) throws {
    guard let types else { return }
    let file = folder.appending(".luarc.json")
    guard !file.exists else { return }
    // What a routine does without is not offered to it either. `require` belongs to package.
    let missing = ["debug", "ffi", "io", "jit", "os"]
    let settings = JSON.object([
      ("runtime.version", .string("Lua 5.4")),
      ("runtime.builtin", .object(missing.map { ($0, .string("disable")) })),
      ("workspace.library", .array([.string(types)])),
    ])
    try file.createContents((settings.text + "\n").utf8)
  }
}
