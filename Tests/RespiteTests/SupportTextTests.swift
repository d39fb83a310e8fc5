import RespiteCore
import RespitePlugins
import Terminal
import Testing

@testable import respite

@Suite struct SupportTextTests {
  private func page(_ country: String?, language: String = "", width: Int = 80) -> [String] {
    let wording = Wording(texts: MessageCatalogs(languages: [language]).ofProgram)
    return SupportText.page(.bundled, country: country, wording: wording, width: width)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "where the country is not known, all of the page is seen above the prompt of a small terminal",
    arguments: ["", "de", "es"])
  func fits(language: String) {
    for country in [nil, "XX"] {
      let lines = page(country, language: language)
      #expect(lines.count <= 23, "\(lines.count)")
      #expect(lines.allSatisfy { $0.cellWidth <= 80 })
      for country in Helplines.bundled.countries {
        #expect(lines.filter { $0.hasPrefix("\(country)  ") }.count == 1, "\(country)")
      }
    }
  }

  @Test("each country has its emergency number and its first crisis line, there day and night")
  func overview() {
    let lines = page(nil)
    #expect(lines.contains("US  911         988  988 Lifeline, call or text"))
    #expect(lines.contains("GB  999         116 123  Samaritans"))
    #expect(lines.joined(separator: " ").contains("it is urgent."))
    for country in Helplines.bundled.countries {
      let crisis = Helplines.bundled.lines(of: country).dropFirst().first { $0.isForCrisis }
      #expect(crisis?.hours == "day and night", "\(country)")
    }
  }

  @Test("all numbers of a country are on its page", arguments: Helplines.bundled.countries)
  func country(country: String) {
    let lines = page(country)
    for line in Helplines.bundled.lines(of: country) { #expect(lines.contains("  " + line.number)) }
    #expect(lines.contains("Other countries: respite support --country CC"))
  }

  @Test("a narrow terminal cuts nothing", arguments: [40, 60])
  func narrow(width: Int) {
    for country in [nil, "CH"] {
      let lines = page(country, width: width)
      let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(words.contains("Die Dargebotene Hand, La Main Tendue, Telefono Amico"))
      #expect(lines.allSatisfy { $0.cellWidth <= width }, "\(lines)")
    }
  }
}
