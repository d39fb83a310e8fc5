import Testing

@testable import respite

/// Home as it is heard.
struct HomeLinesTests {
  private let items =
    [
      Home.Item(name: "box", about: "Four equal sides."),
      Home.Item(name: "calm-444", about: "In, hold, out."),
    ] + (1...9).map { Home.Item(name: "door-\($0)", about: "At the door.") }

  private var lines: HomeLines {
    HomeLines(home: Home(next: "Next: box at 07:10", rightNow: items[1]))
  }

  private func reply(_ line: String?) -> HomeLines.Reply {
    lines.reply(to: line, items: { items })
  }

  @Test("it takes no longer to hear than it must")
  func short() {
    #expect(
      lines.opening == [
        "Next: box at 07:10.", "Enter plays calm-444. In, hold, out.",
        "Or type words to find another; ? for someone to call, q to leave.",
      ])
  }

  @Test("Enter plays what is for right now, a name plays that, and q leaves")
  func choices() {
    #expect(reply("") == .play("calm-444"))
    #expect(reply("box") == .play("box"))
    #expect(reply(" Box ") == .play("box"))
    #expect(reply("q") == .leave)
    #expect(reply("Q") == .leave)
    #expect(reply(nil) == .leave)
    #expect(reply("?") == .support)
  }

  @Test("words find what has them, a few at a time")
  func words() {
    #expect(reply("sides") == .tell(["box: Four equal sides.", "Type its name to play it."]))
    guard case .tell(let told) = reply("door") else { return #expect(Bool(false)) }
    #expect(told.count == 9)
    #expect(told.first == "door-1: At the door.")
    #expect(reply("zzz") == .tell(["Nothing has these words."]))
  }
}
