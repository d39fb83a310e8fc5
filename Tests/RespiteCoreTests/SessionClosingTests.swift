import RespiteCore
import Testing
import TimelineDrawing

struct SessionClosingTests {
  @Test("The closing plays after every ending, and is told which.")
  func reasons() {
    let bye: [Play] = [.say("Bye", 2)]
    #expect(
      drawn([.wait(3)], closing: bye) == #"0 wait 3 | 3 [completed] | 3 say "Bye" 2 | 5 end"#)
    #expect(
      drawn([.wait(3), .fail("broken")], closing: bye)
        == #"0 wait 3 | 3 [failed] | 3 say "Bye" 2 | 5 failed: broken"#)
    #expect(
      Player([.closes("it"), .wait(3)], closing: bye).give(.stop, at: 1).run().drawn
        == #"0 wait 3 | [it closed] | 1 [stopped] | 1 say "Bye" 2 | 3 stopped"#)
  }

  @Test("A stop without a closing ends at once.")
  func bareStop() {
    let player = Player([.wait(3)]).give(.stop, at: 1)
    #expect(player.drawn == "0 wait 3 | 1 stopped")
    #expect(player.nextDeadline == nil)
  }

  @Test("A stop before the first cue, and in a pause, work as any other.")
  func earlyStop() {
    #expect(
      Player([.wait(3)], closing: [.wait(1)]).give(.stop, at: 0).run().drawn
        == "0 wait 3 | 0 [stopped] | 0 wait 1 | 1 stopped")
    let player = Player([.wait(3)], closing: [.wait(1)]).give(.pause, at: 2).give(.stop, at: 60)
    #expect(player.drawn == "0 wait 3 | 2 [stopped] | 2 wait 1 | goes on")
    #expect(player.nextDeadline == .seconds(61))
  }

  @Test("A second stop ends the closing at once.")
  func stopTwice() {
    let player = Player([.wait(9)], closing: [.closes("closing"), .wait(4), .wait(1)])
      .give(.stop, at: 1).give(.stop, at: 2)
    #expect(player.drawn == "0 wait 9 | 1 [stopped] | 1 wait 4 | [closing closed] | 2 stopped")
    #expect(player.nextDeadline == nil)
  }

  @Test("A closing that takes longer than 5 s is cut there, and the outcome stays.")
  func capped() {
    #expect(
      drawn([.wait(1)], closing: [.closes("closing"), .wait(3), .wait(3), .mark("never")])
        == "0 wait 1 | 1 [completed] | 1 wait 3 | 4 wait 3 | [closing closed] | 6 end")
    #expect(
      drawn([.wait(1)], closing: [.forever([.wait(2)])])
        == "0 wait 1 | 1 [completed] | 1 wait 2 | 3 wait 2 | 5 wait 2 | 6 end")
    #expect(
      drawn([.wait(1)], closing: [.ask("Well?")])
        == #"0 wait 1 | 1 [completed] | 1 ask "Well?" | 6 end"#)
  }

  @Test("A closing that ends at 5 s exactly is whole.")
  func exactly() {
    #expect(
      drawn([], closing: [.wait(5), .mark("last")]) == "0 [completed] | 0 wait 5 | 5 [last] | 5 end"
    )
  }

  @Test("A closing that fails is told apart, and the outcome stays.")
  func failing() {
    #expect(
      drawn([.wait(1)], closing: [.wait(1), .fail("oh")])
        == "0 wait 1 | 1 [completed] | 1 wait 1 | 2 end | closing failed: oh")
    #expect(
      drawn([.fail("first")], closing: [.fail("second")])
        == "0 [failed] | 0 failed: first | closing failed: second")
    #expect(
      Player([.wait(1)], closing: [.hold(30)]).give(.stop, at: 0.5).run().drawn
        == "0 wait 1 | 0.5 [stopped] | 0.5 stopped | closing failed: a hold of 30 s: the longest is 20 s"
    )
  }

  @Test("A flood in the closing ends it.")
  func flood() {
    let player = Player([.wait(1)], closing: [.forever([.mark("x")])]).run()
    #expect(player.outcome == .completed)
    #expect(player.closingFault?.message == "more than 1000 cues in one second")
  }

  @Test("A stop closes all that the routine started, innermost first.")
  func innermostFirst() {
    let player = Player([
      .closes("outer"),
      .together([
        [.closes("left"), .within(9, .closes("limited"), .wait(8))], [.closes("right"), .wait(7)],
      ]),
    ]).give(.stop, at: 2)
    #expect(
      player.drawn
        == "0 wait 8 | 0 wait 7 | [limited closed] | [left closed] | [right closed] | [outer closed] | 2 stopped"
    )
  }

  @Test("The scene says that it closes, with nothing left of what was.")
  func scene() {
    let player = Player([.show("Old"), .inhale(4)], closing: [.say("Bye", 2)])
    #expect(player.scene(at: 1).words == "Old")
    player.give(.stop, at: 1)
    let scene = player.scene
    #expect(scene.isClosing)
    #expect(scene.words == "Bye")
    #expect(scene.breath == nil)
  }

  @Test("A fault that no code may catch, in one part of several, still lets the closing play.")
  func abortAmongParts() {
    #expect(
      drawn(
        [
          .together([[.forever([.mark("x")])], [.say("other", 2)]]), .told,
        ], closing: [.wait(2), .mark("whole")]
      ).components(after: "[x]")
        == "0 [failed] | 0 wait 2 | 2 [whole] | 2 failed: more than 1000 cues in one second")
  }
}

extension String {
  /// What comes after the last event of that name.
  fileprivate func components(after event: String) -> String {
    let events = split(separator: " | ").map(String.init)
    let last = events.lastIndex { $0.hasSuffix(event) } ?? -1
    return events[(last + 1)...].joined(separator: " | ")
  }
}
