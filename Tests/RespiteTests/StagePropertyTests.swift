import Terminal
import Testing
import VirtualTerminal

@testable import RespiteCore
@testable import respite

/// What holds for every picture, whatever is on it.
struct StagePropertyTests {
  @Test("no scene is too much for any size, and nothing reaches beyond it")
  func anySize() {
    var random = RandomScenes(seed: 1)
    for turn in 0..<500 {
      let isLarge = turn % 50 == 0
      let size = TerminalSize(
        columns: random.number(1...(isLarge ? 300 : 60)),
        rows: random.number(1...(isLarge ? 100 : 30)))
      let look = Look(isASCII: random.chance(), reducesMotion: random.chance())
      let picture = Picture(
        title: random.text(), look: look, size: size, hasWords: random.chance())
      let scene = random.scene()
      var editor = scene.question.map(QuestionEditor.init)
      var decoder = KeyDecoder()
      for key in decoder.decode(random.keys(), at: .zero) { _ = editor?.press(key) }
      var texts: Picture.Texts?
      var support = SupportOverlay()
      if random.number(0...5) == 0 {
        _ = support.press(.control("g"), isTyping: true, screens: 0) { .anywhere }
      }
      let content = picture.content(scene, editor: editor, support: support)
      let screen = picture.screen(content, fullness: picture.fullness(scene), texts: &texts)
      #expect(screen.size == size)
      if look.isASCII {
        let text = (0..<size.rows).map { screen.text(row: $0) }.joined()
        #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) })
      }
      _ = picture.nextChange(scene, length: .seconds(60))
    }
  }

  @Test("a block of lines keeps its focus in any room")
  func focus() {
    for count in 1...12 {
      for focus in 0..<count {
        let lines = (0..<count).map { TextBlock.Line("\($0)") }
        for rows in 1...14 {
          let shown = TextBlock(lines: lines, focus: focus).fitted(to: rows)
          #expect(shown.count == min(rows, count))
          #expect(shown.contains(TextBlock.Line("\(focus)")))
        }
      }
    }
  }

  /// The picture of each millisecond, beside what the one before said of it.
  private func follow(_ script: any Script, look: Look, size: TerminalSize, length: TimeSpan) {
    var options = Session.Options()
    options.estimatedLength = length
    var session = Session(script, options: options, at: .zero) { _, _ in }
    session.advance(to: .zero)
    let picture = Picture(title: "Calm", look: look, size: size)
    var drawn: Picture.Content?
    var drawnStep = 0
    var announced: TimeSpan?
    var cue: TimeSpan?
    for millisecond in 0..<Int(length.seconds * 1000) {
      let now = TimeSpan.milliseconds(millisecond)
      session.advance(to: now)
      let scene = session.scene(at: now)
      var content = picture.content(scene, editor: nil)
      // Without motion the bar only moves along.
      if look.reducesMotion { content.barFull = nil }
      let step = picture.step(picture.fullness(scene))
      let differs = content != drawn || step != drawnStep
      let isDue = announced.map { $0 <= now } ?? false
      let isCue = cue != session.nextDeadline
      if isDue || isCue || drawn == nil {
        if isDue, !isCue { #expect(differs, "at \(now) nothing was new") }
      } else {
        // The shape is followed frame by frame; all else must have been announced, to the
        // microsecond by which the bar's time is rounded up.
        if (announced ?? .seconds(999)) - now > .microseconds(1) {
          #expect(content == drawn, "at \(now), before \(announced ?? .zero)")
        }
        continue
      }
      drawn = content
      drawnStep = step
      cue = session.nextDeadline
      announced = picture.nextChange(scene, length: length)
    }
  }

  @Test("the next change comes when it was said, and not before", arguments: [false, true])
  func nextChange(reducesMotion: Bool) throws {
    let pattern = try BreathPattern(parsing: "4.5-1.2-6-2")
    for (columns, rows) in [(80, 24), (40, 15), (20, 6)] {
      follow(
        PatternScript(pattern, rounds: 2), look: Look(reducesMotion: reducesMotion),
        size: TerminalSize(columns: columns, rows: rows), length: pattern.length * 2)
    }
  }

  @Test("the shape moves in small steps", arguments: [4, 6, 9, 16])
  func smallSteps(rows: Int) {
    let disc = Disc(rows: rows, isASCII: false)
    let all = disc.dots(1.15)
    let breath = Scene.Breath(
      phase: .inhale, words: "", start: .zero, end: .seconds(4), fullnessBefore: 0,
      fullnessAfter: 1)
    var last = disc.dots(0)
    var largest = 0
    for frame in 1...80 {
      let dots = disc.dots(breath.fullness(at: Picture.frameInterval * Double(frame)))
      #expect(dots >= last)
      largest = max(largest, dots - last)
      last = dots
    }
    // Of the whole, in the fastest frame of a breath in of four seconds. Dots come in rings, of
    // which a small disc has few.
    #expect(Double(largest) / Double(all) < (rows < 9 ? 0.08 : 0.04))
  }
}
