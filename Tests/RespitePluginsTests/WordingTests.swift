import Foundation
import RespiteCore
import RespitePlugins
import Testing

@Suite struct WordingTests {
  /// The longest line of a routine, in characters: three lines of a narrow terminal.
  static let longestLine = 120

  /// Routines, plans and what they share; not specs, which say again what they say.
  private static let sources: [String] = {
    let root = Checkout.root.appending(path: "plugins").path()
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".lua") && !$0.hasSuffix("_spec.lua") }.map {
      root + "/" + $0
    }
  }()

  @Test(arguments: sources)
  func aRoutineIsWordedKindly(path: String) throws {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let literals = SourceStrings.literals(in: source, comment: "--")
    for literal in literals {
      let place = "\(path):\(literal.line)"
      let problem = WordsToAvoid.problem(in: literal.text)
      #expect(problem == nil, "\(place): \(problem ?? "")")
      if literal.field != "about" && literal.field != "evidence" {
        #expect(literal.text.count <= Self.longestLine, "\(place) is too long to take in")
      }
    }
  }

  @Test(arguments: ["SupportText.swift", "SupportDesk.swift", "NumberReading.swift"])
  func whatTheSupportPageSaysIsWordedKindly(file: String) throws {
    let source = try Checkout.text("Sources/respite/Support/\(file)")
    for literal in SourceStrings.literals(in: source, comment: "//") {
      let problem = WordsToAvoid.problem(in: literal.text)
      #expect(problem == nil, "\(file):\(literal.line): \(problem ?? "")")
    }
  }

  @Test func everyPluginSaysWhoWroteItAndUnderWhichLicence() throws {
    let folders = Set(Checkout.plugins.files().compactMap(\.folder))
    #expect(folders.count == 10)
    for folder in folders {
      let source = try String(contentsOfFile: folder + "/plugin.lua", encoding: .utf8)
      let literals = SourceStrings.literals(in: source, comment: "--")
      for field in ["name", "version", "about", "licence", "author"] {
        #expect(literals.contains { $0.field == field }, "\(folder): \(field)")
      }
      for literal in literals { #expect(WordsToAvoid.problem(in: literal.text) == nil) }
    }
  }

  @Test(arguments: [
    ("Calm down.", true), ("You should rest.", true), ("It’s a disorder", true),
    ("A trick that cures it", true), ("Don’t worry", true), ("Take a deep breath", true),
    ("The secure one", false), ("Gentle, not deep.", false), ("There, together, then.", false),
  ])
  func theListFindsWholeWords(text: String, isAvoided: Bool) {
    #expect((WordsToAvoid.problem(in: text) != nil) == isAvoided)
  }

  @Test func stringsAreReadAsTheyAreWritten() {
    let source = """
      -- "not this"
      local a = "one \\"two\\"" -- 'nor this'
      r:say('three', { about = [[four "five"]] })
      """
    let literals = SourceStrings.literals(in: source, comment: "--")
    #expect(literals.map(\.text) == ["one \"two\"", "three", "four \"five\""])
    #expect(literals.map(\.field) == ["a", nil, "about"])
    #expect(literals.map(\.line) == [2, 3, 3])
  }
}
