import RespiteCore
import Testing
import TimelineDrawing

struct SessionWithinTests {
  @Test(
    "A part ends in time, or is closed at its limit.",
    arguments: [
      (3.0, "0 wait 3 | [it closed] | 3 [in time] | 3 wait 1 | 4 end"),
      (5.0, "0 wait 5 | [it closed] | 5 [in time] | 5 wait 1 | 6 end"),
      (5.001, "0 wait 5.001 | [it closed] | 5 [late] | 5 wait 1 | 6 end"),
    ])
  func limit(length: Double, expected: String) {
    #expect(drawn([.within(5, .closes("it"), .wait(length)), .told, .wait(1)]) == expected)
  }

  @Test("A part that ends exactly at the limit after a limit of its own is in time.")
  func exactlyAfterLimit() {
    #expect(
      drawn([.within(4, .within(2, .wait(1)), .wait(3)), .told])
        == "0 wait 1 | 1 wait 3 | 4 [in time] | 4 end")
  }

  @Test("Limits that end together end from the inside out.")
  func equalLimits() {
    #expect(
      drawn([.within(4, .within(4, .wait(9)), .told), .told])
        == "0 wait 9 | 4 [late] | 4 [in time] | 4 end")
    #expect(
      drawn([.wait(1), .within(3, .within(2, .wait(1)), .within(2, .wait(5)), .told), .told])
        == "0 wait 1 | 1 wait 1 | 2 wait 5 | 4 [late] | 4 [in time] | 4 end")
  }

  @Test("Parts beside one another that end exactly at the limit are in time.")
  func exactlyTogether() {
    #expect(
      drawn([.within(4, .together([[.wait(4)], [.wait(2), .wait(2)]])), .told])
        == "0 wait 4 | 0 wait 2 | 2 wait 2 | 4 [in time] | 4 end")
  }

  @Test("A question under a limit is closed with it.")
  func question() {
    let player = Player([.within(3, .ask("Well?"), .mark("never")), .told, .wait(1)]).run()
    #expect(player.drawn == #"0 ask "Well?" | 3 [late] | 3 wait 1 | 4 end"#)
    #expect(player.scene.question == nil)
  }

  @Test("A fault under a limit reaches the parent; the limit does not run on.")
  func failure() {
    #expect(
      drawn([.within(3, .wait(1), .fail("broken")), .told, .wait(9)])
        == "0 wait 1 | 1 [failed: broken] | 1 wait 9 | 10 end")
    #expect(
      drawn([.within(3, .fail("broken")), .told, .wait(9)])
        == "0 [failed: broken] | 0 wait 9 | 9 end")
  }

  @Test("What takes no time is in time, whatever the limit.")
  func noTime() {
    #expect(drawn([.within(0, .show("a")), .told]) == #"0 show "a" | 0 [in time] | 0 end"#)
    #expect(drawn([.within(0, .wait(1)), .told]) == "0 wait 1 | 0 [late] | 0 end")
  }

  @Test("A limit closes all that was started under it, and nothing else.")
  func closes() {
    #expect(
      drawn([
        .together([
          [
            .within(2, .together([[.closes("a"), .wait(9)], [.play([.closes("b"), .wait(9)])]])),
            .told,
          ],
          [.closes("c"), .wait(3), .mark("c goes on")],
        ])
      ])
        == "0 wait 9 | 0 wait 9 | 0 wait 3 | [a closed] | [b closed] | 2 [late] | 3 [c goes on] | [c closed] | 3 end"
    )
  }

  @Test("Words and breath that a limit cut short are gone from the scene.")
  func cutShort() {
    let player = Player([
      .within(2, .together([[.say("Cut", 9)], [.inhale(4)]])), .wait(5), .exhale(4),
    ])
    #expect(player.scene(at: 1).words == "Cut")
    #expect(player.scene(at: 1).breath?.phase == .inhale)
    let after = player.scene(at: 3)
    #expect(after.words == nil)
    #expect(after.breath == nil)
    // Half a breath in: the lungs stay as full as they were then.
    #expect(after.restingFullness == 0.5)
    #expect(player.scene(at: 7).breath?.fullnessBefore == 0.5)
  }
}
