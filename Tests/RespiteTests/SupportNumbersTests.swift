import RespiteCore
import RespitePlugins
import Testing

@testable import respite

@Suite struct SupportNumbersTests {
  private static let today = LocalDate(year: 2026, month: 12, day: 1)!

  private func numbers(_ codes: [String], _ language: String = "") -> SupportNumbers {
    SupportDesk(
      say: Wording(texts: MessageCatalogs(languages: [language]).ofProgram),
      languages: [language], today: Self.today
    ).numbers(of: codes)
  }

  @Test(
    "the country is the one that was set; else the time zone's, and the locale's where it differs",
    arguments: [
      ("AT", "Europe/Berlin", "en_US.UTF-8", ["AT"]), ("uk", nil, "de_DE", ["GB"]),
      (nil, "Europe/Berlin", "de_DE.UTF-8", ["DE"]),
      (nil, "Europe/Berlin", "en_US.UTF-8", ["DE", "US"]),
      (nil, "Europe/Oslo", "C.UTF-8", ["NO"]), (nil, "Iceland", "C", ["IS"]),
      (nil, "US/Pacific", "es_MX", ["US", "MX"]), (nil, "Asia/Calcutta", "", ["IN"]),
      (nil, "Etc/UTC", "fr_FR@euro", ["FR"]), (nil, "CET-1CEST", "es_419", []),
      (nil, nil, "en_GB", ["GB"]), ("ZZ", "Europe/Paris", "C", ["FR"]), (nil, nil, "C", []),
    ] as [(String?, String?, String, [String])])
  func countries(setting: String?, zone: String?, locale: String, expected: [String]) {
    let found = PersonCountries.codes(
      setting: setting, zone: zone, environment: ["LANG": locale])
    #expect(found == expected)
  }

  @Test("TZ names the zone, with or without a colon or a folder")
  func zone() {
    for text in ["Europe/Zurich", ":Europe/Zurich", "/usr/share/zoneinfo/Europe/Zurich"] {
      #expect(PersonCountries.zone(["TZ": text]) == "Europe/Zurich")
    }
  }

  @Test(
    "in every country and language an urgent page begins with its own number, or says where it is",
    arguments: ["", "de", "es"])
  func urgent(language: String) {
    let sentence = Wording(texts: MessageCatalogs(languages: [language]).ofProgram)(
      SupportNumbers.anywhereLine
    ).replacing("%s", with: "112")
    #expect(numbers([], language).first.first?.plain == sentence)
    for code in Countries.bundled.codes {
      let numbers = numbers([code], language)
      let rows = EmergencyNumbers.bundled.rows(of: code)
      for lines in [numbers.first, numbers.lines] {
        if let row = rows.first {
          #expect(lines[0].number == row.number, "\(code)")
        } else {
          #expect(lines[0].plain.hasPrefix(sentence), "\(code)")
        }
        #expect(lines[0].text.contains(Countries.bundled.name(code, in: [language])))
      }
      #expect(numbers.lines.contains { $0.text.contains("findahelpline.com") })
    }
  }

  @Test("where two countries may be meant, both stand there by name, the likelier first")
  func both() {
    let lines = numbers(["DE", "US"]).first
    #expect(lines.map(\.number) == ["112", "0800 1110111", "911", "988"])
    #expect(lines[0].text.contains("Germany") && lines[2].text.contains("United States"))
  }

  @Test("every row is whole: a country that exists, digits, how and when it was read")
  func tables() {
    let emergency = TabSeparated.rows(PackageResources.emergency_tsv)
    #expect(emergency.count == EmergencyNumbers.bundled.rows.count)
    #expect(Set(EmergencyNumbers.bundled.rows.map(\.country)).count > 190)
    for row in EmergencyNumbers.bundled.rows {
      #expect(Countries.bundled.code(row.country) == row.country, "\(row)")
      #expect(row.number.wholeMatch(of: /\d{2,5}/) != nil, "\(row)")
    }
    let helplines = TabSeparated.rows(PackageResources.helplines_tsv)
    #expect(helplines.count == Helplines.bundled.lines.count)
    for line in Helplines.bundled.lines {
      #expect(Countries.bundled.code(line.country) == line.country, "\(line)")
      #expect(line.number.allSatisfy { $0.isNumber || $0 == " " || $0 == "-" }, "\(line)")
      // It is heard once.
      #expect(!line.name.contains(line.number) && !line.way.contains(line.number))
      let isEmergency = EmergencyNumbers.bundled.rows(of: line.country).contains {
        $0.number == line.number
      }
      #expect(!isEmergency)
    }
    #expect(TabSeparated.rows(PackageResources.countries_tsv).allSatisfy { $0.count == 4 })
    for row in TabSeparated.rows(PackageResources.zones_tsv) {
      #expect(Countries.bundled.code(row[0]) != nil && row.count == 2)
    }
  }

  @Test(
    "a number is spoken digit by digit, in its groups",
    arguments: [
      ("112", "1 1 2"), ("116 123", "1 1 6, 1 2 3"), ("0800 1110111", "0 8 0 0, 1 1 1 0 1 1 1"),
      ("9-8-8", "9, 8, 8"), ("1-833-852-6262", "1, 8 3 3, 8 5 2, 6 2 6 2"),
    ])
  func spoken(number: String, expected: String) {
    #expect(PageLine("Samaritans", number: number).spoken(Wording()) == "Samaritans: " + expected)
    #expect(PageLine("Call %s now", number: number).spoken(Wording()) == "Call \(expected) now")
  }
}
