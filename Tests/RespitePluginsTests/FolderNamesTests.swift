import Foundation
import RespitePlugins
import Testing

/// What is kept of a folder that has thousands of files.
struct FolderNamesTests {
  private let folder: PluginFolder
  private let cache: PluginFolder
  private let later = Int(Date().timeIntervalSince1970) + 60

  init() throws {
    cache = try PluginFolder()
    folder = try PluginFolder(["pack/one.lua": "", "a.lua": ""])
    try folder.link("elsewhere", to: cache.path)
    for number in 0..<1700 {
      let path = "\(folder.path)/file-\(number).lua"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
    }
  }

  private func names(after seconds: Int = 60, cache: String? = nil) -> [String] {
    let now = later - 60 + seconds
    return FolderNames(cache: cache ?? self.cache.path) { now }.mayBePlugins(in: folder.path)
      .sorted()
  }

  private var kept: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: cache.path) }
  }

  @Test("folders and links are found, and kept")
  func keeping() throws {
    #expect(names() == ["elsewhere", "pack"])
    let file = try #require(try kept.first)
    let text = try String(contentsOfFile: "\(cache.path)/\(file)", encoding: .utf8)
    try cache.write(text + "\nfrom-the-cache", to: file)
    #expect(names() == ["elsewhere", "from-the-cache", "pack"])
  }

  @Test("a folder that has changed is read again")
  func changed() throws {
    #expect(names() == ["elsewhere", "pack"])
    try folder.makeFolder("new")
    #expect(names() == ["elsewhere", "new", "pack"])
    #expect(try kept.count == 1)
  }

  @Test("what was changed just now is not kept: its time may not tell of the next change")
  func unsettled() throws {
    #expect(names(after: 0) == ["elsewhere", "pack"])
    #expect(try kept == [])
  }

  @Test("of a small folder nothing is kept")
  func small() throws {
    let small = try PluginFolder(["pack/one.lua": "", "a.lua": ""])
    let later = later
    let names = FolderNames(cache: cache.path) { later }
    #expect(names.mayBePlugins(in: small.path) == ["pack"])
    #expect(try kept == [])
  }

  @Test("where nothing can be kept, and where what is kept is broken, the folder is read")
  func broken() throws {
    #expect(names(cache: folder.path + "/a.lua/cache") == ["elsewhere", "pack"])
    _ = names()
    for file in try kept { try cache.write([0xFF, 0x0A, 0x00], to: file) }
    #expect(names() == ["elsewhere", "pack"])
  }
}
