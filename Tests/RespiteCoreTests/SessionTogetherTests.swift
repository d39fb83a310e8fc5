import RespiteCore
import Testing
import TimelineDrawing

struct SessionTogetherTests {
  @Test("Parts run on one clock, and the last to end ends them all.")
  func together() {
    #expect(
      drawn([
        .together([.breaths("in4 out4"), [.say("a", 3), .say("b", 7)]]), .told, .wait(1),
      ])
        == #"0 inhale 4 | 0 say "a" 3 | 3 say "b" 7 | 4 exhale 4 | 10 [done] | 10 wait 1 | 11 end"#)
  }

  @Test("Of what is due at one instant, the part that was written first goes first.")
  func ties() {
    #expect(
      drawn([
        .together([
          [.wait(2), .show("a")], [.wait(1), .wait(1), .show("b")], [.wait(2), .show("c")],
        ])
      ])
        == #"0 wait 2 | 0 wait 1 | 0 wait 2 | 1 wait 1 | 2 show "a" | 2 show "b" | 2 show "c" | 2 end"#
    )
  }

  @Test("Parts that take no time, or none at all, are over at once.")
  func instant() {
    #expect(
      drawn([.together([[.show("a")], [], [.chime]]), .told])
        == #"0 show "a" | 0 chime | 0 [done] | 0 end"#)
    #expect(drawn([.together([]), .told]) == "0 [done] | 0 end")
  }

  @Test("One part that fails closes the others, and the parent sees the fault.")
  func failure() {
    #expect(
      drawn([
        .together([
          [.closes("a"), .wait(2), .fail("broken")], [.closes("b"), .wait(9)],
          [.closes("c"), .together([[.closes("d"), .wait(9)]])],
        ]), .told, .wait(1),
      ])
        == "0 wait 2 | 0 wait 9 | 0 wait 9 | [a closed] | [b closed] | [d closed] | [c closed] | 2 [failed: broken] | 2 wait 1 | 3 end"
    )
  }

  @Test("A part that fails at once keeps the later ones from starting.")
  func failureAtStart() {
    #expect(
      drawn([
        .together([[.closes("a"), .wait(9)], [.fail("broken")], [.show("never")]]), .told,
      ])
        == "0 wait 9 | [a closed] | 0 [failed: broken] | 0 end")
  }

  @Test("A fault that no one looks at ends the routine.")
  func uncaught() {
    #expect(
      drawn([.together([[.play([.wait(1), .fail("deep")])], [.wait(5)]]), .wait(1)])
        == "0 wait 1 | 0 wait 5 | 1 failed: deep")
  }

  @Test("Parts within parts nest.")
  func nested() {
    #expect(
      drawn([
        .together([
          [.together([[.wait(1)], [.wait(3)]]), .told], [.wait(2), .together([[.wait(2)]]), .told],
        ]), .told,
      ])
        == "0 wait 1 | 0 wait 3 | 0 wait 2 | 2 wait 2 | 3 [done] | 4 [done] | 4 [done] | 4 end")
  }

  @Test("Two parts cannot breathe at once.")
  func oneBreath() {
    #expect(
      drawn([.together([.breaths("in4 out4"), [.wait(1), .inhale(2)]]), .told])
        == "0 inhale 4 | 0 wait 1 | 1 [failed: two parts breathe at once] | 1 end")
    #expect(
      drawn([.together([[.inhale(4)], [.inhale(2)]]), .told])
        == "0 inhale 4 | 0 [failed: two parts breathe at once] | 0 end")
    #expect(
      drawn([.together([.breaths("in4 out4"), [.wait(8), .inhale(2)]])])
        == "0 inhale 4 | 0 wait 8 | 4 exhale 4 | 8 inhale 2 | 10 end")
  }

  @Test("More parts than 64, or deeper than 32, are refused.")
  func limits() {
    let many = [[Play]](repeating: [.wait(1)], count: 65)
    #expect(
      drawn([.together(many), .told]) == "0 [failed: too many parts inside one another] | 0 end")
    let most = drawn([.together(Array(many.dropLast())), .told])
    #expect(most.hasSuffix("1 [done] | 1 end"))

    func nested(_ depth: Int) -> [Play] { depth == 0 ? [.wait(1)] : [.play(nested(depth - 1))] }
    #expect(drawn(nested(31)) == "0 wait 1 | 1 end")
    #expect(drawn(nested(32)) == "0 failed: too many parts inside one another")
    #expect(drawn(nested(500)) == "0 failed: too many parts inside one another")
  }

  @Test("A routine that plays another goes on after it.")
  func play() {
    #expect(
      drawn([.wait(1), .play([.play([.wait(2)]), .show("in")]), .told, .wait(1)])
        == #"0 wait 1 | 1 wait 2 | 3 show "in" | 3 [done] | 3 wait 1 | 4 end"#)
    #expect(
      drawn([.play([.wait(2), .fail("inner")]), .told, .wait(1)])
        == "0 wait 2 | 2 [failed: inner] | 2 wait 1 | 3 end")
  }
}
