import ArgumentParser
import Foundation
import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// What the first page says, against what the program does.
@Suite struct ReadmeTests {
  private let text: String
  private let folder: URL

  init() throws {
    let page = Guide.root.appending(path: "README.md")
    text = try String(contentsOf: page, encoding: .utf8)
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test("Its routine gives the timeline beside it.")
  func example() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    let source = try #require(parts.first { $0.hasPrefix("lua\n") }).dropFirst(4)
    let shown = try #require(parts.first { $0.hasPrefix("\nBox breathing") }).dropFirst()
    let path = folder.appending(path: "box.lua").path()
    try source.write(toFile: path, atomically: true, encoding: .utf8)
    let library = PluginLibrary(folders: [folder.path()])
    let context = PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())
    let (routine, timeline) = try LoadedRoutine.timeline(
      of: library.find("box"), given: [("rounds", "1")], options: Session.Options(),
      context: context)
    let lines = [routine.title + ", " + timeline.end.brief, ""] + TimelineText.lines(timeline)
    #expect(shown == lines.joined(separator: "\n") + "\n")
  }

  @Test("Its exit codes are those that the program has.")
  func exitCodes() throws {
    let codes: [ExitCode] = [
      .success, .unmet, .usage, .badData, .notFound, .unavailable, .unwritable, .inputOutput,
      .interrupted,
    ]
    let told = text.matches(of: /\n\| ([0-9]+) \|/).map { String($0.1) }
    #expect(told == codes.map { String($0.rawValue) })
  }

  @Test("Every routine, command and flag that it names is there.")
  func names() throws {
    let library = PluginLibrary(folders: [Guide.root.appending(path: "plugins").path()])
    for match in text.matches(of: /respite run ([a-z0-9-]+)/) {
      #expect(throws: Never.self) { try library.find(String(match.1)) }
    }
    let commands = Set(
      Respite.configuration.subcommands.compactMap { $0.configuration.commandName })
    for match in text.matches(of: /`respite ([a-z]+)/) {
      #expect(commands.contains(String(match.1)), "\(match.0)")
    }
    let help =
      Respite.helpMessage(for: RunCommand.self) + Respite.helpMessage(for: BreatheCommand.self)
    for match in text.matches(of: /\| `(--[a-z-]+)/) {
      #expect(help.contains(match.1), "\(match.0)")
    }
  }
}
