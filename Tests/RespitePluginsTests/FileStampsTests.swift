import Foundation
import RespitePlugins
import Testing

struct FileStampsTests {
  @Test("a file that is written with its old size and time is another")
  func sameSizeAndTime() throws {
    let folder = try PluginFolder(["a.lua": "one"])
    let path = folder.path + "/a.lua"
    let before = FileStamps(ofFilesAt: [path])
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    // The clock of a file system has ticks; within one, two versions are alike.
    let deadline = ContinuousClock.now + .seconds(2)
    while FileStamps(ofFilesAt: [path]) == before, ContinuousClock.now < deadline {
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.write(contentsOf: Data("two".utf8))
      try file.close()
      try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
    }
    #expect(FileStamps(ofFilesAt: [path]) != before)
  }
}
