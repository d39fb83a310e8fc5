import Foundation
import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// What the guide for authors says, against what the program does. RESPITE_RECORD=1 writes the
/// outputs that came into the guide.
@Suite final class GuideTests {
  private static let page = Guide.root.appending(path: "plugins/README.md")

  private let folder: URL
  private let guide: Guide

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guide = try Guide(String(contentsOf: Self.page, encoding: .utf8), folder: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("Every command of the guide gives the output that stands there.")
  func outputs() throws {
    if ProcessInfo.processInfo.environment["RESPITE_RECORD"] != nil {
      try guide.recorded.write(to: Self.page, atomically: true, encoding: .utf8)
      return
    }
    let expected = guide.text.split(separator: "\n").map(String.init)
    let actual = guide.recorded.split(separator: "\n").map(String.init)
    let difference = LineDifference.lines(expected: expected, actual: actual)
      .filter { if case .same = $0 { false } else { true } }
    #expect(difference.isEmpty, "\(difference.map(\.text).joined(separator: "\n"))")
    #expect(guide.blocks.count { $0.language == "console" } >= 6)
  }

  @Test("Every piece of Lua in the guide works, but for those that are there to fail.")
  func lua() throws {
    for block in guide.blocks where block.language == "lua" {
      let source = block.lines.joined(separator: "\n")
      switch block.file {
      case let file? where file.hasSuffix("_spec.lua"): continue
      case "oops.lua", "too-long.lua": #expect(throws: Fault.self) { try play(source) }
      case .some: #expect(try play(source).outcome == .completed)
      case nil:
        let file = "return require('respite').routine { run = function(r, p)\n\(source)\nend }"
        #expect(try play(file).outcome == .completed, "\(source)")
      }
    }
  }

  @Test("The description of a plugin that the guide shows is one.")
  func description() throws {
    let source = try #require(guide.text.firstMatch(of: /`(return \{ name = [^`]*)`/)).1
    try source.write(to: folder.appending(path: "plugin.lua"), atomically: true, encoding: .utf8)
    #expect(try Manifest(in: folder.path())?.name == "our-family")
  }

  @Test("The guide speaks of no command that is not there.")
  func commands() {
    let names = Set(Respite.configuration.subcommands.compactMap { $0.configuration.commandName })
    for match in guide.text.matches(of: /(?:`|\$ )respite ([a-z]+)/) {
      #expect(names.contains(String(match.1)), "\(match.0)")
    }
  }

  private func play(_ source: String) throws -> Timeline {
    try source.write(to: folder.appending(path: "own.lua"), atomically: true, encoding: .utf8)
    let library = PluginLibrary(folders: [
      folder.path(), Guide.root.appending(path: "plugins").path(),
    ])
    let context = PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())
    return try LoadedRoutine.timeline(
      of: library.find("own"), options: Session.Options(), context: context
    ).timeline
  }
}
