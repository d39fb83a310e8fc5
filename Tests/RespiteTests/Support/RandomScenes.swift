@testable import RespiteCore
@testable import respite

/// Makes scenes, and what a person may be doing, from a seed: sensible or not.
struct RandomScenes {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let texts = [
    "", "Breathe", "A line that is too long for most of the terminals that there are, by far",
    "深呼吸をして、肩の力を抜いてください", "one\ntwo\n\nthree", "👨‍👩‍👧 together", "e\u{301}\u{1B}[31mred\u{7}",
    "Donaudampfschifffahrtsgesellschaftskapitän", "\u{202E}backwards", " ",
  ]

  mutating func number(_ bounds: ClosedRange<Int>) -> Int { Int.random(in: bounds, using: &random) }

  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func text() -> String { Self.texts[number(0...Self.texts.count - 1)] }

  mutating func scene() -> Scene {
    let time = TimeSpan.milliseconds(number(0...100_000))
    var breath: Scene.Breath?
    if chance() {
      breath = Scene.Breath(
        phase: .inhale, words: text(), start: time - .milliseconds(number(0...5000)),
        end: time + .milliseconds(number(1...60_000)),
        fullnessBefore: Double(number(0...115)) / 100, fullnessAfter: Double(number(0...115)) / 100)
    }
    return Scene(
      time: time, breath: breath, restingFullness: chance() ? 1.15 : nil,
      words: chance() ? text() : nil, question: chance() ? question() : nil,
      round: chance() ? Round(number(0...500), of: number(0...500)) : nil,
      progress: chance() ? Double(number(0...100)) / 100 : nil, remaining: nil,
      isPaused: number(0...4) == 0, tempo: Double(number(50...200)) / 100, isClosing: chance())
  }

  mutating func question() -> Question {
    let options = (0..<number(1...14)).map { _ in text() }
    let low = number(-100...10)
    let forms: [Question.Form] = [
      .text, .choice(options), .rating(low...low + number(0...1000)), .confirm, .press,
      .page(
        options.enumerated().map { index, text in
          PageLine(text, amount: index % 2 == 0 ? nil : .init(Double(number(0...9)), of: 9))
        }),
    ]
    return Question(forms[number(0...forms.count - 1)], prompt: text())
  }

  mutating func keys() -> [UInt8] {
    let keys = ["\u{1B}[A", "\u{1B}[B", "\u{1B}[H", "\u{1B}[F", "7", "0", "x", "深", "\u{7F}", "y"]
    return (0..<number(0...12)).flatMap { _ in Array(keys[number(0...keys.count - 1)].utf8) }
  }
}
