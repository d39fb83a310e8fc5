import Foundation
import RespiteCore
import RespitePlugins

@testable import respite

/// The guide for authors, as someone who follows it: saves each file, and calls each command.
struct Guide {
  /// A fenced block of it.
  struct Block {
    var language: String
    var lines: [String]

    /// "bus-stop.lua", where the first line says so.
    var file: String? {
      lines.first.flatMap { $0.wholeMatch(of: /-- ([\w-]+\.lua)/) }.map { String($0.1) }
    }
  }

  static let home = "~/.config/respite/plugins"

  private(set) var text = ""
  private(set) var blocks: [Block] = []
  /// The text with each command's real output in place of the one that stands there.
  private(set) var recorded = ""

  init(_ text: String, folder: URL) throws {
    self.text = text
    var block: Block?
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let done = block {
          blocks.append(done)
          lines += try Self.follow(done, in: folder)
          block = nil
        } else {
          block = Block(language: String(line.dropFirst(3)), lines: [])
        }
        lines.append(line)
      } else if block != nil {
        block?.lines.append(line)
      } else {
        lines.append(line)
      }
    }
    recorded = lines.joined(separator: "\n")
  }

  /// What the block says once it has been followed.
  private static func follow(_ block: Block, in folder: URL) throws -> [String] {
    if block.language == "lua", let file = block.file {
      try block.lines.joined(separator: "\n")
        .write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
    }
    guard block.language == "console", let command = block.lines.first else { return block.lines }
    let words = command.split(separator: " ").map(String.init)
    let output = try output(of: Array(words.dropFirst(2)), in: folder)
      .replacing(folder.path(), with: home)
    return [command]
      + output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func output(of words: [String], in folder: URL) throws -> String {
    let library = PluginLibrary(folders: [folder.path(), bundled])
    do {
      switch words.first {
      case "preview":
        let command = try PreviewCommand.parse(Array(words.dropFirst()))
        let (routine, timeline) = try LoadedChain.timeline(
          of: command.routine.items(from: library),
          options: command.options.session(Settings()),
          context: command.options.context(library: library, settings: Settings(), seed: 0))
        return TimelineText.text(timeline, routine: routine)
      case "test":
        let runs = try library.specs(at: [folder.path()])
          .map { try SpecRun(Spec($0.spec, routine: $0.routine), library: library) }
        let failures = runs.flatMap(\.failures)
        let passed = runs.reduce(0) { $0 + $1.passed }
        return
          (failures.flatMap { [$0.name] + $0.lines }
          + ["\(passed) passed, \(failures.count) failed"]).joined(separator: "\n")
      case "check":
        let paths = words.dropFirst().map { $0.replacing(home, with: folder.path()) }
        let files = try CheckedFiles(Array(paths), library: library)
        let findings = PluginCheck.ofProgram(library).findings(in: files)
        return
          (findings.map { FindingText.text($0, width: 80) }
          + [FindingText.summary(findings, files: files.count)]).joined(separator: "\n")
      default: return "no such command"
      }
    } catch let fault as Fault {
      return "respite: \(fault)"
    }
  }

  private static let bundled = Self.root.appending(path: "plugins").path()
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
