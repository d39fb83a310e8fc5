import Foundation
import RespiteCore
import RespitePlugins
import Testing

@testable import respite

struct WordingTests {
  @Test(
    "Values take the places of the gaps, in the order of the language.",
    arguments: [
      ("%s of %s", "1 of 2"), ("%2$s before %1$s", "2 before 1"), ("100 %, %s", "100 %, 1"),
      ("%s, %s, %s.", "1, 2, ."), ("%9$s", ""), ("none", "none"),
    ])
  func gaps(_ text: String, _ expected: String) {
    #expect(Wording(texts: ["line": text])("line", "1", "2") == expected)
  }

  /// What the program says in its own words, as its sources have it: `say("…")`, `wording("…")`,
  /// one or many of something, a list of them, and lines that are chosen before they are said.
  private static func lines() throws -> (said: Set<String>, sources: String) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = ["RespiteCore", "respite"].flatMap { folder in
      let found = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }
    var lines: Set<String> = ["Enter skips", "Enter when right", "no more fits here"]
    lines.formUnion(["Press any key to go on.", "Esc goes back", SupportNumbers.anywhereLine])
    lines.formUnion(["type to find", "Enter plays", "? someone to talk to", "Esc leaves"])
    lines.formUnion(["? support", "Ctrl-G support", "space goes on", "Tab skips"])
    lines.formUnion(["Not a good moment", "It went another way", "Done without it", "Esc stops"])
    // Said by respite.lua before somebody types a thought.
    lines.insert("Is it about not wanting to live, or hurting yourself or your child?")
    lines.insert("Then stop here. Ctrl-G shows who to call; in plain lines, type ?.")
    lines.formUnion(SupportText.urgentSigns)
    lines.formUnion(Helplines.bundled.lines.flatMap { [$0.way, $0.hours] }.filter(Self.isSaid))
    lines.formUnion(Kind.allCases.map(\.rawValue))
    for weekday in Weekday.allCases {
      lines.formUnion([weekday.words(Wording()), weekday.abbreviation(Wording())])
    }
    for month in 0..<12 {
      let date = LocalDate(daysSince1970: 15 + month * 30)
      lines.formUnion(date.dayAndMonth(Wording()).split(separator: " ").suffix(1).map(String.init))
    }
    lines.formUnion([PlanOffers.question, PlanOffers.told, Question.consent.prompt])
    lines.formUnion(SessionMemory.Retention.allCases.compactMap(\.told))
    lines.formUnion(["%s am", "%s pm", "12 noon", "12 midnight"])
    lines.formUnion(["a number, then Enter", "y or n, then Enter", "yes", "no"])
    let spoken = /(?:wording|paragraph|[ (\[.]say)\(\s*"([^"\\]+)"/
    let counted = /\.count\(\s*[^"()]+,\s*"([^"\\]+)",\s*"([^"\\]+)"\)/
    let listed = /\[((?:"[^"]+",? ?)+)\]\.map\(look\.say\)/
    var sources = ""
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      sources += text
      for match in text.matches(of: spoken) { lines.insert(String(match.1)) }
      for match in text.matches(of: counted) {
        lines.formUnion([String(match.1), String(match.2)])
      }
      for match in text.matches(of: listed) {
        lines.formUnion(match.1.split(separator: "\"").map(String.init).filter { $0 != ", " })
      }
    }
    return (lines, sources)
  }

  /// Not what names a word to send, which is put into a line.
  private static func isSaid(_ text: String) -> Bool { !text.isEmpty && !text.hasPrefix("text ") }

  @Test(
    "Everything that the program says on its screens is said in each language, and nothing else.")
  func isWhole() throws {
    let (lines, sources) = try Self.lines()
    #expect(lines.count > 180, "\(lines.sorted())")
    for language in ["de", "es"] {
      let texts = MessageCatalogs(languages: [language]).ofProgram
      #expect(lines.filter { texts[$0] == nil } == [], "\(language)")
      let others = texts.keys.filter { !lines.contains($0) && !sources.contains("\"\($0)\"") }
      #expect(others == [], "\(language)")
    }
  }

  @Test(
    "Yes and no are typed in English and in the person's language, as a word or a letter.",
    arguments: [
      ("", ["y", "Yes"], ["n", "no"], ["j", "s", "yea", ""]),
      ("de", ["y", "yes", "j", "Ja"], ["n", "nein", "no"], ["s", "jaa", ""]),
      ("es", ["y", "S", "sí"], ["n", "No"], ["j", "si no", ""]),
    ] as [(String, [String], [String], [String])])
  func flags(_ language: String, _ yes: [String], _ no: [String], _ neither: [String]) {
    let wording = Wording(texts: MessageCatalogs(languages: [language]).ofProgram)
    #expect(yes.allSatisfy { wording.flag($0) == true })
    #expect(no.allSatisfy { wording.flag($0) == false })
    #expect(neither.allSatisfy { wording.flag($0) == nil })
    var editor = QuestionEditor(Question(.confirm, prompt: "?"))
    for letter in yes where letter.count == 1 {
      let effect = editor.press(.character(Character(letter)), wording: wording)
      #expect(effect == .command(.session(.answer(.confirm(true)))))
    }
    var input = LineInput(wording: wording)
    let answers = yes.map {
      input.commands(Array("\($0)\n".utf8), editor.question, isPaused: false)
    }
    #expect(answers.allSatisfy { $0 == [.session(.answer(.confirm(true)))] })
  }
}
