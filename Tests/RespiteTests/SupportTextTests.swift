import RespiteCore
import RespitePlugins
import Terminal
import Testing

@testable import respite

@Suite struct SupportTextTests {
  private func desk(_ language: String) -> SupportDesk {
    SupportDesk(
      say: Wording(texts: MessageCatalogs(languages: [language]).ofProgram),
      languages: [language], today: LocalDate(year: 2026, month: 12, day: 1)!)
  }

  private func page(
    _ codes: [String], language: String = "", width: Int = 80, rows: Int? = nil,
    isSpoken: Bool = false
  ) -> [String] {
    SupportText(desk(language), width: width, rows: rows, isSpoken: isSpoken).page(codes)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "the number is the first line, and all that is urgent is seen with it on a small terminal",
    arguments: ["", "de", "es"], [(80, 24), (40, 15)])
  func fits(language: String, size: (columns: Int, rows: Int)) {
    let withLines = Set(Helplines.bundled.lines.map(\.country)).sorted()
    for codes in withLines.map({ [$0] }) + [["DE", "US"], [], ["AQ"]] {
      let lines = page(codes, language: language, width: size.columns, rows: size.rows)
      #expect(lines.count < size.rows, "\(codes) \(lines)")
      #expect(lines.allSatisfy { $0.cellWidth <= size.columns })
      let number = codes.first.flatMap { EmergencyNumbers.bundled.rows(of: $0).first?.number }
      #expect(lines[0].contains(number ?? lines[0]))
      for sign in SupportText.urgentSigns {
        let words = desk(language).say(sign)
        #expect(lines.joined(separator: " ").folded.contains(words.folded), "\(codes) \(words)")
      }
    }
  }

  @Test("how and when each number was read stands in words, and no number stands twice")
  func readings() {
    let lines = page(["DE"])
    #expect(lines[0] == "112  Emergency (Germany)")
    #expect(lines[1] == "0800 1110111  TelefonSeelsorge, day and night")
    let text = lines.joined(separator: " ")
    #expect(text.contains("read on a page of the European Commission, 30 November 2026."))
    #expect(text.ranges(of: "112").count == 1 && text.ranges(of: "0800").count == 1)
  }

  @Test("for who listens, a number is read digit by digit")
  func spoken() {
    let lines = page(["DE"], language: "de", isSpoken: true)
    #expect(lines[0] == "Notruf (Deutschland): 1 1 2.")
    #expect(lines[1] == "TelefonSeelsorge, Tag und Nacht: 0 8 0 0, 1 1 1 0 1 1 1.")
    let unknown = page([], isSpoken: true).joined(separator: " ")
    #expect(
      unknown.hasPrefix(
        "Your local emergency number; from a mobile phone, 1 1 2 works in most countries."))
  }

  @Test(
    "after half a year it says that nobody has looked since",
    arguments: [(180, false), (181, true)])
  func age(days: Int, isTold: Bool) {
    var desk = desk("")
    desk.today = LocalDate(year: 2026, month: 11, day: 30)! + days
    let text = SupportText(desk, width: 80).page(["FR"])
    #expect(text.contains("last checked on 30 November 2026") == isTold)
  }
}

extension String {
  /// With its white space folded, as words are that break over lines.
  fileprivate var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
