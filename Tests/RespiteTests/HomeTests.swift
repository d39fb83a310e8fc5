import Terminal
import Testing

@testable import respite

struct HomeTests {
  private static let items = [
    Home.Item(name: "box", about: "Four equal sides."),
    Home.Item(name: "good-parent", about: "Kind sentences."),
    Home.Item(name: "see-hear-feel", about: "Where you are, goodness."),
  ]

  private var home: Home {
    Home(next: "Next: box at 07:10", rightNow: Self.items[2], items: Self.items)
  }

  private func pressed(_ keys: [Key]) -> Home.Choice? {
    var home = home
    return keys.lazy.compactMap { home.press($0) }.first
  }

  private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("Enter alone plays what is for right now")
  func rightNow() { #expect(pressed([.enter]) == .play("see-hear-feel")) }

  @Test("what is typed narrows the list, those that begin so first; Esc shows all again")
  func filter() {
    #expect(pressed(typed("goo") + [.enter]) == .play("good-parent"))
    #expect(pressed(typed("goo") + [.down, .enter]) == .play("see-hear-feel"))
    #expect(pressed(typed("sides four") + [.enter]) == .play("box"))
    #expect(pressed(typed("zzz") + [.enter]) == nil)
    #expect(pressed(typed("zzz") + [.escape, .enter]) == .play("see-hear-feel"))
    #expect(pressed(typed("bx") + [.backspace, .enter]) == .play("box"))
  }

  @Test("the choice never leaves the list", arguments: [0, 1, 3, 4, 50])
  func selection(count: Int) {
    let all = ["see-hear-feel", "box", "good-parent", "see-hear-feel"]
    let keys = Array(repeating: Key.down, count: count)
    #expect(pressed(keys + [.enter]) == .play(all[min(count, 3)]))
    #expect(pressed(keys + Array(repeating: Key.up, count: 60) + [.enter]) == .play(all[0]))
  }

  @Test("leaving is one key away")
  func others() {
    #expect(pressed([.escape]) == .leave)
    #expect(pressed([.control("c")]) == .leave)
  }

  @Test(
    "the choice is seen on every size, and nothing runs over its line",
    arguments: [(80, 24), (100, 30), (40, 15), (20, 6), (20, 3), (300, 100)])
  func sizes(columns: Int, rows: Int) {
    var home = Home(
      next: "Next: box at 07:10", rightNow: Self.items[2],
      items: (0..<200).map { Home.Item(name: "routine-\($0)", about: "About it, at length.") })
    for count in 0..<205 {
      let screen = home.screen(TerminalSize(columns: columns, rows: rows))
      let lines = (0..<rows).map { screen.text(row: $0) }
      #expect(lines.contains { $0.contains("▸") }, "after \(count) keys")
      _ = home.press(.down)
    }
  }

  @Test("as text it names what is next, right now, everything, and support")
  func text() {
    #expect(
      home.text(width: 60) == """
        Next: box at 07:10

        Right now: respite run see-hear-feel

          box            Four equal sides.
          good-parent    Kind sentences.
          see-hear-feel  Where you are, goodness.

        Someone to talk to: respite support
        """)
  }

  @Test("as text, what is said is whole: in one line for a program, in lines for a person")
  func wholeText() {
    let item = Home.Item(name: "box", about: "Four equal sides. Gentle, and not deep, at all.")
    let home = Home(next: nil, rightNow: item, items: [item])
    #expect(home.text(width: nil).contains("\n  box  \(item.about)\n"))
    #expect(
      home.text(width: 36).contains(
        "\n  box  Four equal sides. Gentle, and\n       not deep, at all.\n"))
  }

  @Test(
    "what the chosen one says is read in full below, where its own line cuts it",
    arguments: [(80, 24), (100, 30), (50, 12), (66, 10)])
  func told(columns: Int, rows: Int) {
    let long = "From missing to gaining: what you could think of, in their own words and yours."
    let other = Home.Item(name: "short", about: "A few words.")
    var home = Home(
      next: nil, rightNow: other, items: [Home.Item(name: "long", about: long), other])
    func lines() -> [String] {
      let screen = home.screen(TerminalSize(columns: columns, rows: rows))
      return (0..<rows).map { screen.text(row: $0).trimmingPrefix { $0 == " " } }.map(String.init)
    }
    func shown() -> String { lines().joined(separator: " ") }
    #expect(!shown().contains("words and yours."))
    let listed = lines().firstIndex { $0.hasPrefix("long") }
    _ = home.press(.down)
    #expect(lines().suffix(4).joined(separator: " ").contains(long))
    // Nothing jumps.
    #expect(lines().firstIndex { $0.hasPrefix("▸ long") } == listed)
  }

  @Test("a wide screen has room for more than a narrow one")
  func wide() {
    let about = String(repeating: "word ", count: 14) + "end"
    let item = Home.Item(name: "long", about: about)
    let screen = Home(next: nil, rightNow: item).screen(TerminalSize(columns: 100, rows: 30))
    #expect(
      (0..<30).contains {
        screen.text(row: $0).contains("long") && screen.text(row: $0).contains(about)
      })
  }

  @Test("what is added takes its place by name, and what is chosen stays chosen")
  func added() {
    for keys in [[Key.down, .down], typed("goo")] {
      var home = home
      for key in keys { _ = home.press(key) }
      home.add([Home.Item(name: "a-good-one", about: "New."), Home.Item(name: "box", about: "x")])
      #expect(home.press(.enter) == .play("good-parent"))
      #expect(home.items.map(\.name) == ["a-good-one", "box", "good-parent", "see-hear-feel"])
      #expect(home.items[1].about == "Four equal sides.")
    }
    var untouched = Home(next: nil, rightNow: Self.items[2])
    untouched.add(Self.items)
    #expect(untouched.press(.enter) == .play("see-hear-feel"))
  }
}
