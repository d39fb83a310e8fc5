import Testing

@testable import RespiteCore

/// The sentences stand in Sentences, one a line; those who add one write it as people type.
@Suite struct CrisisWordsTests {
  struct Sentences: CustomTestStringConvertible, Sendable {
    var language: String
    var crisis: [UInt8]
    var ordinary: [UInt8]
    var testDescription: String { language }

    static func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
  }

  static let languages = [
    Sentences(
      language: "en", crisis: PackageResources.crisis_en_txt,
      ordinary: PackageResources.ordinary_en_txt),
    Sentences(
      language: "de", crisis: PackageResources.crisis_de_txt,
      ordinary: PackageResources.ordinary_de_txt),
    Sentences(
      language: "es", crisis: PackageResources.crisis_es_txt,
      ordinary: PackageResources.ordinary_es_txt),
  ]

  @Test("of what people write in a crisis at least 95 in a hundred are found", arguments: languages)
  func found(_ sentences: Sentences) {
    let lines = Sentences.lines(sentences.crisis)
    let missed = lines.filter { !CrisisWords.areFound(in: $0) }
    #expect(lines.count >= 100)
    #expect(missed.count * 20 <= lines.count, "\(missed)")
  }

  @Test("of worries and idioms at most one in a hundred is taken for it", arguments: languages)
  func letBy(_ sentences: Sentences) {
    let lines = Sentences.lines(sentences.ordinary)
    let taken = lines.filter { CrisisWords.areFound(in: $0) }
    #expect(lines.count >= 300)
    #expect(taken.count * 100 <= lines.count, "\(taken)")
  }

  @Test(
    "it does not matter how it is typed",
    arguments: [
      "I DON'T WANT TO LIVE", "i dont want to live", "I don’t want to live.",
      "I do not want to live!",
      "so tired... i dont want to live anymore", "Ich moechte nicht mehr leben",
      "ich MÖCHTE nicht mehr leben", "NO QUIERO VIVIR", "ya no quiero vivir",
    ])
  func spelling(_ text: String) { #expect(CrisisWords.areFound(in: text)) }

  @Test("a long text is looked at in bounded time", .timeLimit(.minutes(1)))
  func long() {
    let text = String(repeating: "i want to ", count: 2000)
    #expect(!CrisisWords.areFound(in: text))
  }
}
