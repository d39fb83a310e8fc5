import RespiteCore
import Testing

@testable import RespitePlugins

/// What is remembered of files that could not be stopped, and what bounds the reading of many.
struct UnstoppableFilesTests {
  private func line(_ mark: String, _ path: String) throws -> String {
    let stamp = try #require(FileStamp(path))
    return
      "\(mark) \(stamp.device) \(stamp.inode) \(stamp.size) \(stamp.seconds) \(stamp.nanoseconds) \(path)\n"
  }

  @Test("A file is remembered until it, or a module of it, is another.")
  func changed() throws {
    let folder = try PluginFolder(["a b.lua": "1", "c.lua": "2", "part.lua": "3"])
    let (a, c, part) = (folder.path + "/a b.lua", folder.path + "/c.lua", folder.path + "/part.lua")
    let record = try line("=", a) + line("=", c) + line("+", part)
    #expect(UnstoppableFiles(record: record).paths == [a, c])
    #expect(UnstoppableFiles(record: record).record == record)
    #expect(!UnstoppableFiles(record: record).isStale)
    try folder.write("changed", to: "part.lua")
    let left = UnstoppableFiles(record: record)
    #expect(left.paths == [a])
    #expect(left.isStale)
    #expect(try left.record == line("=", a))
    try folder.remove("a b.lua")
    #expect(UnstoppableFiles(record: record).paths.isEmpty)
  }

  @Test(
    "What is no record remembers nothing.",
    arguments: [
      "", "\n\n", "= 1 2 3", "+ 1 2 3 4 5 /etc/passwd", "= 1 2 3 4 5 /etc/passwd",
      "x", "= a b c d e /etc/passwd", "= 1 2 3 4 5 ", "\u{0}", "=\n+\n=",
    ])
  func damaged(record: String) {
    let files = UnstoppableFiles(record: record)
    #expect(files.paths.isEmpty && files.record.isEmpty)
  }

  @Test("A record of any length is read no further than anyone needs.")
  func long() throws {
    let folder = try PluginFolder(["a.lua": "1"])
    let one = try line("=", folder.path + "/a.lua")
    let files = UnstoppableFiles(record: String(repeating: one, count: 20_000))
    #expect(files.paths.count == 1 && files.record == one && files.isStale)
  }

  @Test("Reading stops when its time is up, but for what came with the program.")
  func limit() {
    var now = TimeSpan.seconds(5)
    let limit = ReadingLimit(.seconds(2)) { now }
    func file(_ path: String) -> RoutineFile {
      RoutineFile(name: "x", plugin: "x", path: path, folder: nil)
    }
    #expect(limit.admits(file("/own/a.lua"), bundled: "/bundled"))
    now = .seconds(6.9)
    #expect(limit.admits(file("/own/b.lua"), bundled: "/bundled"))
    #expect(limit.note == nil)
    now = .seconds(7)
    #expect(!limit.admits(file("/own/c.lua"), bundled: "/bundled"))
    #expect(!limit.admits(file("/bundled-not/c.lua"), bundled: "/bundled"))
    #expect(limit.admits(file("/bundled/d.lua"), bundled: "/bundled"))
    #expect(!limit.admits(file("/own/c.lua"), bundled: nil))
    #expect(limit.unread == ["/own/c.lua", "/bundled-not/c.lua"])
    #expect(
      limit.note
        == "not looked at: /own/c.lua and 1 more, because the others took too long. respite check tells which do"
    )
  }

  @Test(
    "What is passed over is not run, with a word on why; nor is what its description keeps back.")
  func passedOver() throws {
    let folder = try PluginFolder([
      "a.lua": PluginFolder.routine(), "b/plugin.lua": "return { api = 1 }",
      "b/b.lua": PluginFolder.routine(),
    ])
    var context = Playing().context(folder.library)
    context.passedOver = [folder.path + "/a.lua", folder.path + "/b/plugin.lua"]
    let reader = RoutineReader(context: context)
    for file in folder.library.files() {
      let fault = #expect(throws: Fault.self) { try reader.read(file) }
      #expect(fault?.message.contains("it could not be stopped") ?? false)
    }
    context.passedOver = []
    #expect(
      try folder.library.files().map { try RoutineReader(context: context).read($0) }.count == 2)
  }
}
