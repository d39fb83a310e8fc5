import Foundation
import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// Specs of routines that remember and record.
@Suite struct SpecKeepingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let routine = """
      return require("respite").routine { run = function(r)
        r:remember("n", (r:recall("n") or 0) + 1)
        r:record("knot", r:rate("Knot?") or 0)
        r:record("knot", 1)
        local words = r:ask("What?")
        if words then r:remember("words", words) end
      end }
      """
    try routine.write(
      to: folder.appending(path: "own.lua"), atomically: true, encoding: .utf8)
  }

  private func failures(_ fields: String) throws -> [String] {
    defer { try? FileManager.default.removeItem(at: folder) }
    let spec = """
      return { { "it", answers = { "7", "the bus" }, \(fields), timeline = [[
        0 ask … Knot?
        0 ask … What?
        0 end
      ]] } }
      """
    let path = folder.appending(path: "own_spec.lua")
    try spec.write(to: path, atomically: true, encoding: .utf8)
    let library = PluginLibrary(folders: [folder.path()])
    let run = try SpecRun(
      Spec(path.path(), routine: library.find("own")), library: library)
    return run.failures.flatMap(\.lines)
  }

  @Test(
    "a case that keeps what it should passes",
    arguments: [
      "remembers = { n = 1 }",
      "memory = { n = 4, old = { 1 } }, remembers = { n = 5, old = { 1 } }",
      "records = { knot = { 7, 1 } }", "keep = true, remembers = { n = 1, words = 'the bus' }",
      "holds = true",
    ])
  func passes(fields: String) throws {
    #expect(try failures(fields) == [])
  }

  @Test("a case that keeps something else fails, with the difference")
  func fails() throws {
    #expect(
      try failures("memory = { n = 2 }, remembers = { n = 2, words = 'the bus' }")
        == ["  it remembers", "  - n = 2", "  - words = \"the bus\"", "  + n = 3"])
  }

  @Test("so does one that records something else")
  func failsRecords() throws {
    #expect(
      try failures("records = { knot = 7 }") == ["  it records", "  - knot = 7", "  + knot = 7, 1"])
  }
}
