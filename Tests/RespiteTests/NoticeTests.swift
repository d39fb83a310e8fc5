import RespiteCore
import Testing

@testable import respite

/// Words before the start: how long they stay, and what is worth them.
struct NoticeTests {
  private let text = Advisory.longHold(.seconds(7)).description

  @Test("they go on by themselves when they have been read")
  func reading() {
    var play = StagePlay(NoticeScript([text]))
    play.play(for: readingTime(of: text) - .milliseconds(1))
    #expect(play.session.outcome == nil)
    play.play(for: .milliseconds(1))
    #expect(play.session.outcome == .completed)
  }

  @Test("one after another, each with its own key")
  func several() {
    var play = StagePlay(NoticeScript(["First.", "Second."]))
    #expect(play.lines.contains { $0.contains("First.") })
    play.press(" ")
    #expect(play.lines.contains { $0.contains("Second.") })
    play.press(" ")
    #expect(play.session.outcome == .completed)
  }

  @Test("any key goes on at once, q and Esc leave", arguments: [" ", "x", "\r", "\u{1B}[C", "q"])
  func keys(key: String) {
    var play = StagePlay(NoticeScript([text]))
    play.play(for: .seconds(1))
    play.press(key)
    #expect(play.session.outcome == (key == "q" ? .stopped : .completed))
  }

  @Test("all of the longest fits on the smallest terminal")
  func room() {
    let advisories: [Advisory] = [.longHold(.seconds(7.5)), .fastPace(20), .slowPace(2.5)]
    for advisory in advisories {
      let play = StagePlay(NoticeScript([advisory.description]), columns: 20, rows: 6)
      let shown = play.lines.dropFirst().joined(separator: " ").split(separator: " ")
      let words = advisory.description.split(separator: " ")
      #expect(shown.starts(with: words), "\(shown)")
    }
  }

  @Test("only what concerns the breath is worth a screen")
  func worth() {
    let program = Program(
      title: "Calm", kind: .breathing, length: nil,
      advisories: [.longSession(.seconds(3000)), .shortSession(.seconds(30))], hasWords: false)
    let presenter = StagePresenter(StagePresenter.Options(), environment: [:])
    #expect(presenter.notices(program) == [])
    var other = program
    other.advisories.append(.slowPace(2.5))
    other.advisories.append(.longHold(.seconds(7)))
    #expect(presenter.notices(other).count == 2)
    #expect(presenter.notices(other).first?.contains("2.5 breaths a minute") == true)
  }
}
