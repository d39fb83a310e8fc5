import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// What guards the body is said in the person's language, and no case of it is forgotten.
struct SafetyWordsTests {
  private static let languages = ["de", "es"]

  private static func wording(_ language: String) -> Wording {
    Wording(texts: MessageCatalogs(languages: [language]).ofProgram)
  }

  private static let advisories: [Advisory] = [
    .longHold(.seconds(7)), .fastPace(20), .slowPace(2.5), .longSession(.seconds(1500)),
    .shortSession(.seconds(30)),
  ]

  private static let refusals: [BoundsRefusal] = [
    .longHold(.hold, .seconds(25.5)), .longHold(.rest, .seconds(25)), .holdsInARow(.seconds(40)),
    .heldThrough(.seconds(42)), .heldUntilAnswered, .heldAfterFastBreathing,
    .longPhase(.inhale, .seconds(61)), .longPhase(.exhale, .seconds(61)),
    .longPhase(.topUp, .seconds(61)), .shortBreath(.seconds(1.5)), .twoBreathsAtOnce, .longCue,
    .tooManyParts,
  ]

  // A new case does not compile here until it has a place, and the test then asks for its example.

  private static func place(_ advisory: Advisory) -> Int {
    switch advisory {
    case .longHold: 0
    case .fastPace: 1
    case .slowPace: 2
    case .longSession: 3
    case .shortSession: 4
    }
  }

  private static func place(_ refusal: BoundsRefusal) -> Int {
    switch refusal {
    case .longHold: 0
    case .holdsInARow: 1
    case .heldThrough: 2
    case .heldUntilAnswered: 3
    case .heldAfterFastBreathing: 4
    case .longPhase: 5
    case .shortBreath: 6
    case .twoBreathsAtOnce: 7
    case .longCue: 8
    case .tooManyParts: 9
    }
  }

  @Test(
    "each word before a start, and each refusal, is said in each language", arguments: languages)
  func each(language: String) {
    let (english, say) = (Wording(), Self.wording(language))
    #expect(Set(Self.advisories.map(Self.place)) == Set(0...4))
    #expect(Set(Self.refusals.map(Self.place)) == Set(0...9))
    let said = Self.advisories.map(say.callAsFunction) + Self.refusals.map(say.callAsFunction)
    let meant =
      Self.advisories.map(english.callAsFunction) + Self.refusals.map(english.callAsFunction)
    for (said, meant) in zip(said, meant) { #expect(said != meant) }
    #expect(Set(said).count == said.count)
    for refusal in Self.refusals {
      let hint = english.hint(for: refusal)
      #expect(hint == nil || say.hint(for: refusal) != hint, "\(refusal)")
    }
    let lines = zip(BreathSafety.lines(holds: true, say), BreathSafety.lines(holds: true))
    for (said, meant) in lines { #expect(said != meant) }
  }

  @Test("a refusal is told with its line, in the person's language; to its author in English")
  func told() {
    var fault = Fault(.heldThrough(.seconds(22.5)))
    fault.file = "a.lua"
    fault.line = 3
    let german = Self.wording("de")(fault)
    #expect(german.hasPrefix("a.lua:3: der Atem bliebe 22,5 s angehalten: höchstens 20 s"))
    #expect(Wording()(fault) == fault.description)
    #expect(fault.description.hasPrefix("a.lua:3: the breath would be held for 22.5 s"))
    let other = Fault(.runtime, "oh")
    #expect(Self.wording("de")(other) == "oh")
  }

  @Test("who leaves holds out is told where there are any, and how to stop always")
  func safety() {
    let (without, with) = (BreathSafety.lines(holds: false), BreathSafety.lines(holds: true))
    #expect(with.starts(with: without) && with.count > without.count)
    #expect(without.joined().contains("dizzy"))
    #expect(without.joined().contains("driving"))
    for word in ["pregnant", "heart", "lungs", "blood pressure", "seizures", "--no-holds"] {
      #expect(with.joined().contains(word))
    }
  }

  @Test("numbers are written as the language writes them, and read back as typed")
  func numbers() throws {
    let german = Self.wording("de")
    #expect(german.number(2.75) == "2,75")
    #expect(german.number(4) == "4")
    #expect(german.length(.seconds(4.5)) == "4,5 s")
    #expect(german.length(.seconds(18_180)) == "5 h 3 min")
    #expect(Wording().number(2.75) == "2.75")
    for value in [0.001, 0.5, 2.75, 5.5, 1200, -3.25] {
      #expect(Double(typed: german.number(value)) == value)
      #expect(Double(typed: Wording().number(value)) == value)
    }
    #expect(german(Advisory.longHold(.seconds(7.5))).contains("7,5 s"))
    #expect(PageLine("Knot", amount: .init(2.5, of: 10)).words(german) == "Knot: 2,5")
  }

  @Test(
    "only plain digits are a number",
    arguments: [
      "0x4", "4e0", "nan", "inf", "+4", "４", "1,500", "1.2.3", "1,2,3", "", "-", ".", "4 ",
    ])
  func typed(text: String) {
    #expect(Double(typed: text) == nil)
  }

  @Test(
    "a lone comma is a decimal point",
    arguments: [("5,5", 5.5), ("0,125", 0.125), ("-2,75", -2.75)])
  func comma(text: String, value: Double) {
    #expect(Double(typed: text) == value)
  }
}
