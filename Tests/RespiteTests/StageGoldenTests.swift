import RespiteCore
import Terminal
import Testing

@testable import respite

/// What a person sees, at sizes and instants. RESPITE_RECORD=1 records the pictures anew: look at
/// them before you keep them.
struct StageGoldenTests {
  static let sizes = [(80, 24), (100, 30), (40, 15), (20, 6)]

  private static let calm = BreathPattern(steps: [
    .init(.inhale, .seconds(4)), .init(.hold, .seconds(4)), .init(.exhale, .seconds(4)),
  ])

  private func picture(_ play: borrowing StagePlay) -> String {
    framed(play.lines, columns: play.screen.columns, rows: play.screen.rows) { $0.cellWidth }
  }

  private func breath(
    _ size: (Int, Int), look: Look = Look(), hasWords: Bool = false
  ) -> StagePlay {
    StagePlay(
      PatternScript(Self.calm, rounds: 6), look: look, columns: size.0, rows: size.1,
      length: .seconds(72), hasWords: hasWords)
  }

  @Test("a breath in, held, out, paused, and the keys", arguments: sizes)
  func breathing(_ size: (Int, Int)) throws {
    var play = breath(size)
    var pictures = [picture(play)]
    for length in [2.5, 3, 3.5] {
      play.play(for: .seconds(length))
      pictures.append(picture(play))
    }
    play.press(" ")
    play.play(for: .seconds(2))
    pictures.append(picture(play))
    play.press("?")
    play.play(for: .seconds(1))
    pictures.append(picture(play))
    try expectGolden(pictures.joined(separator: "\n"), "breath-\(size.0)x\(size.1)")
  }

  @Test("words, and words beside a breath that leave the disc no room", arguments: sizes)
  func words(_ size: (Int, Int)) throws {
    let long =
      "Put both feet on the floor, and feel how it carries you. You do not have to do anything "
      + "else for it. Let the shoulders come down, and the jaw; and then look for the farthest "
      + "thing that you can see, and stay there for as long as you like, because nobody waits."
    var play = StagePlay(
      Cues(
        .say("Look at something green.", seconds: 3), .show("First a moment for you, arms free."),
        .breathe(.inhale, 4), .show(long), .breathe(.exhale, 6)),
      title: "Goodbye at the door, the long version of it", columns: size.0, rows: size.1,
      length: .seconds(13), closing: Cues(.say("You said goodbye. You will say hello.", seconds: 4))
    )
    var pictures = [picture(play)]
    for _ in 0..<4 {
      play.play(for: .seconds(3.5))
      pictures.append(picture(play))
    }
    try expectGolden(pictures.joined(separator: "\n"), "words-\(size.0)x\(size.1)")
  }

  @Test("every form of question, before and after a key", arguments: sizes)
  func questions(_ size: (Int, Int)) throws {
    let options = ["A walk to the end of the street and back, slowly", "Tea", "Nothing, thank you"]
    var play = StagePlay(
      Cues(
        .ask(.choice(options), "Which of these would help you the most right now?"),
        .ask(.rating(0...10), "How tight is the knot? 0 is loose, 10 is tight."),
        .ask(.rating(1...100), "And of a hundred?"), .ask(.confirm, "Did you wave?"),
        .ask(.text, "What do you see?"), .ask(.press, "One wave. Turn, and go.")),
      title: "Every question", columns: size.0, rows: size.1)
    var pictures: [String] = []
    for keys in ["\u{1B}[B\u{1B}[B\u{1B}[B", "7", "42", "\u{1B}[C", "the sea", ""] {
      pictures.append(picture(play))
      play.press(keys)
      play.play(for: .seconds(1))
      pictures.append(picture(play))
      play.press("\r")
      play.play(for: .seconds(1))
    }
    try expectGolden(pictures.joined(separator: "\n"), "questions-\(size.0)x\(size.1)")
  }

  @Test("a page, which takes as many screens as it needs, and goes back", arguments: sizes)
  func pages(_ size: (Int, Int)) throws {
    let lines = [
      PageLine("Feeding: porridge at eight, soup at noon; nothing with nuts in it, please."),
      PageLine("Call: 555 0100"), PageLine(""), PageLine("How strong it was:"),
      PageLine("3 May", amount: .init(80, of: 100)), PageLine("5 May", amount: .init(45, of: 100)),
      PageLine("12 May", amount: .init(0, of: 100)),
    ]
    let steps = [80.0, 5].map {
      PageLine("A shower with the door shut, 10 minutes", amount: .init($0, of: 100))
    }
    var play = StagePlay(
      Cues(
        .ask(.page(lines), "A day with Mia, for Grandma."), .ask(.page(steps), "Your ladder"),
        .show("Read.")),
      title: "Pages", columns: size.0, rows: size.1)
    var pictures = [picture(play)]
    for keys in [" ", "\u{1B}[D", "\r", "\r", "\r", "\r"] {
      play.press(keys)
      play.play(for: .seconds(1))
      pictures.append(picture(play))
    }
    try expectGolden(pictures.joined(separator: "\n"), "pages-\(size.0)x\(size.1)")
  }

  @Test("in ASCII")
  func ascii() throws {
    var play = breath((60, 20), look: Look(isASCII: true))
    play.play(for: .seconds(3))
    try expectGolden(picture(play), "ascii")
  }

  @Test("with reduced motion")
  func reducedMotion() throws {
    var play = breath((60, 20), look: Look(reducesMotion: true))
    play.play(for: .seconds(3.5))
    try expectGolden(picture(play), "reduced-motion")
  }

  @Test("on a very large terminal")
  func large() throws {
    var play = breath((300, 100), hasWords: true)
    play.play(for: .seconds(6))
    try expectGolden(picture(play), "breath-300x100")
  }
}
