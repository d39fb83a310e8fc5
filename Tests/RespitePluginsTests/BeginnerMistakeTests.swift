import RespitePlugins
import Testing

/// Typical mistakes of someone who writes their first ritual, from BeginnerMistakes.txt: each is
/// told with its place, what is wrong, and what to do.
struct BeginnerMistakeTests {
  /// Lua with its first error below the line, and what there is to do about it at the end.
  struct Mistake: CustomTestStringConvertible {
    var marked: String
    var hint: String?

    var testDescription: String { marked }

    init(_ block: Substring) {
      let text = block.replacing("<nbsp>", with: "\u{A0}")
      let parts = text.split(separator: "\nhint: ", maxSplits: 1)
      marked = String(parts[0])
      hint = parts.count > 1 ? String(parts[1]) : nil
    }
  }

  private static let parts =
    String(decoding: PackageResources.BeginnerMistakes_txt, as: UTF8.self)
    .split(separator: "\n====\n").map { part in
      // Its first paragraph says what it holds.
      part[(part.firstRange(of: "\n\n")?.upperBound ?? part.startIndex)...]
        .split(separator: "\n----\n")
        .map { Mistake($0.last == "\n" ? $0.dropLast() : $0) }
    }

  @Test("in what a ritual plays", arguments: parts[0])
  func playing(mistake: Mistake) throws {
    var mistake = mistake
    mistake.marked = """
      local respite = require "respite"
      return respite.routine {
        title = "T", about = "A.",
        run = function(r, p)
      \(mistake.marked)
        end,
      }

      """
    try expect(mistake)
  }

  @Test("in what a file says", arguments: parts[1])
  func files(mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "places are the same however an editor saves a file",
    arguments: [("\n", "\r\n"), ("    ", "\t\t\t\t"), ("local", "\u{FEFF}local")])
  func encodings(written: String, saved: String) throws {
    let source = """
      local respite = require "respite"
      return respite.breathing {
          patern = "4-6",
      }
      """
    let finding = try firstError(in: source.replacing(written, with: saved))
    #expect(finding.place == SourcePlace(3, 5))
    #expect(finding.source?.hasSuffix("patern = \"4-6\",") == true)
    #expect(finding.hint == "Did you mean 'pattern'?")
  }

  private func expect(_ mistake: Mistake) throws {
    let source = MarkedSource(mistake.marked)
    let finding = try firstError(in: source.text)
    let place = try #require(finding.place)
    #expect(
      [MarkedSource.Mark(place: place, words: finding.message)] == source.marks)
    #expect(finding.hint == mistake.hint)
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(finding.source == String(lines[place.line - 1]))
  }

  private func firstError(in source: String) throws -> Finding {
    let folder = try PluginFolder(["own.lua": source])
    return try #require(try folder.findings().first { $0.severity == .error })
  }
}
