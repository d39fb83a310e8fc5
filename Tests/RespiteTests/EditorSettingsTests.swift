import Foundation
import RespiteCore
import SystemPackage
import Testing

@testable import respite

/// What a folder of plugins tells lua-language-server.
@Suite struct EditorSettingsTests {
  @Test("The settings lead to the types, and leave require known.")
  func settings() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try EditorSettings.write(in: FilePath(folder.path()), types: "/share/respite/types")

    let data = try Data(contentsOf: folder.appending(path: ".luarc.json"))
    let settings = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(settings["workspace.library"] as? [String] == ["/share/respite/types"])
    let missing = try #require(settings["runtime.builtin"] as? [String: String])
    #expect(missing["io"] == "disable" && missing["os"] == "disable")
    #expect(missing["package"] == nil)

    // The bundled plugins tell the same, but for the way to the types.
    let own = try Data(contentsOf: Guide.root.appending(path: "plugins/.luarc.json"))
    let bundled = try #require(JSONSerialization.jsonObject(with: own) as? [String: Any])
    #expect(bundled["runtime.builtin"] as? [String: String] == missing)
    #expect(bundled["runtime.version"] as? String == settings["runtime.version"] as? String)
  }
}
