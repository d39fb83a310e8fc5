import RespiteCore
import Testing

struct LanguagesTests {
  @Test(
    "A locale's name stands for its languages, the closest first.",
    arguments: [
      ("de_AT.UTF-8", ["de_AT", "de"]), ("de-AT", ["de_AT", "de"]), ("DE", ["de"]),
      ("sr_RS@latin", ["sr_RS", "sr"]), ("gsw", ["gsw"]), ("C", []), ("C.UTF-8", []),
      ("POSIX", []), ("", []), ("../de", []), ("de/../x", []), ("deutsch", []), ("de_", []),
    ])
  func named(_ locale: String, _ languages: [String]) {
    #expect(Languages.named(locale) == languages)
  }

  @Test(
    "What the person set goes before what the system says, and English ends the list.",
    arguments: [
      (nil, ["LANG": "es_MX.UTF-8"], ["es_MX", "es"]),
      ("de", ["LANG": "es_MX.UTF-8"], ["de"]),
      ("en", ["LANG": "es_MX.UTF-8"], []),
      (nil, ["LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "es"], ["de_DE", "de"]),
      (nil, ["LC_ALL": "C", "LANG": "de_DE"], []),
      (nil, ["LANG": "de_DE", "LANGUAGE": "fr:de:en:es"], ["fr", "de"]),
      (nil, ["LANG": "C", "LANGUAGE": "fr"], []),
      (nil, ["LANG": "en_GB.UTF-8"], []),
      (nil, [:], []),
    ] as [(String?, [String: String], [String])])
  func preferred(_ setting: String?, _ environment: [String: String], _ languages: [String]) {
    #expect(Languages.preferred(setting, environment: environment) == languages)
  }
}
