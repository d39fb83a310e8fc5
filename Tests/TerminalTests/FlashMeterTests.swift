import Testing
import VirtualTerminal

struct FlashMeterTests {
  /// The worst count for one cell that shows these texts at this rate.
  private func worst(_ texts: [String], perSecond rate: Int) -> Int {
    var meter = FlashMeter()
    var screen = VirtualScreen(columns: 2, rows: 1)
    for (frame, text) in texts.enumerated() {
      screen.write("\r" + text)
      meter.add(screen, at: .milliseconds(1000 * frame / rate))
    }
    return meter.worstReversalsPerSecond
  }

  private func alternating(_ count: Int) -> [String] {
    (0..<count).map { $0.isMultiple(of: 2) ? " " : "█" }
  }

  @Test("a cell that turns on and off reverses at every change but the first")
  func alternation() {
    #expect(worst(alternating(2), perSecond: 1) == 0)
    #expect(worst(alternating(3), perSecond: 4) == 1)
    #expect(worst(alternating(60), perSecond: 4) == 4)
    #expect(worst(alternating(60), perSecond: 30) == 30)
    #expect(worst(alternating(60), perSecond: 2) == 2)
  }

  @Test("a fade is one change, however many frames it takes")
  func fade() {
    let up = ["⠀", "⠁", "⠃", "⠇", "⠏", "⠟", "⠿", "⣿"]
    #expect(worst(up, perSecond: 30) == 0)
    #expect(worst(up + up.reversed(), perSecond: 30) == 1)
    #expect(worst(up + up.reversed() + up, perSecond: 30) == 2)
  }

  @Test("a change below ten percent does not count")
  func small() {
    let texts = (0..<40).map {
      "\u{1B}[38;2;\($0.isMultiple(of: 2) ? "200;200;200" : "190;190;190")m█"
    }
    #expect(worst(texts, perSecond: 30) == 0)
    let large = (0..<40).map {
      "\u{1B}[38;2;\($0.isMultiple(of: 2) ? "200;200;200" : "120;120;120")m█"
    }
    #expect(worst(large, perSecond: 30) == 30)
  }

  @Test("inverse and colours count as what they look like")
  func inverse() {
    let texts = (0..<10).map { $0.isMultiple(of: 2) ? "\u{1B}[7m " : "\u{1B}[0m " }
    #expect(worst(texts, perSecond: 10) == 8)
    let red = (0..<10).map { $0.isMultiple(of: 2) ? "\u{1B}[31m█" : "\u{1B}[30m█" }
    #expect(worst(red, perSecond: 10) == 8)
  }

  @Test("a moving light does not flash a cell more than it passes")
  func moving() {
    var meter = FlashMeter()
    for frame in 0..<40 {
      var screen = VirtualScreen(columns: 20, rows: 1)
      screen.write("\u{1B}[\(frame % 20 + 1)G█")
      meter.add(screen, at: .milliseconds(33 * frame))
    }
    // On and off once in each pass; the passes are two thirds of a second apart.
    #expect(meter.worstReversalsPerSecond == 3)
  }
}
