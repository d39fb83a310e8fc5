import RespiteCore
import Testing
import TimelineDrawing

struct ChainScriptTests {
  private func chain(_ parts: [Play]..., closings: [[Play]?] = []) -> ChainScript {
    ChainScript(
      parts.enumerated().map { index, plays in
        let closing = index < closings.count ? closings[index] : nil
        return ChainScript.Part(ListScript(plays)) { outcome in
          closing.map { ListScript([.say(outcome.name, 0.5)] + $0) }
        }
      })
  }

  private func drawn(_ chain: ChainScript, stopAt: Double? = nil) -> String {
    let player = Player(chain, closing: { chain.closing($0) })
    if let stopAt { player.run(to: stopAt).give(.stop, at: stopAt) }
    return player.run().drawn
  }

  @Test("One plays after the other, with a breath between.")
  func order() {
    #expect(
      drawn(chain([.wait(2)], [.wait(3)]))
        == "0 wait 2 | 2 inhale 4 | 6 exhale 6 | 12 wait 3 | 15 end")
  }

  @Test("Each closing plays where its routine ends, the last one's as the session's.")
  func closings() {
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: [[], []]))
        == "0 wait 2 | 2 say \"completed\" 0.5 | 2.5 inhale 4 | 6.5 exhale 6 | 12.5 wait 3 "
        + "| 15.5 say \"completed\" 0.5 | 16 end")
  }

  @Test("A closing inside is cut at five seconds, and one that fails spoils nothing.")
  func longClosing() {
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: [[.wait(60)]]))
        == "0 wait 2 | 2 say \"completed\" 0.5 | 2.5 wait 60 | 7 inhale 4 | 11 exhale 6 | 17 wait 3 "
        + "| 20 end")
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: [[.fail("no")]]))
        == "0 wait 2 | 2 say \"completed\" 0.5 | 2.5 inhale 4 | 6.5 exhale 6 | 12.5 wait 3 | 15.5 end"
    )
  }

  @Test("A stop plays the closing of the one that is on; in the breath between there is none.")
  func stops() {
    let closings: [[Play]?] = [[], []]
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: closings), stopAt: 1)
        == "0 wait 2 | 1 say \"stopped\" 0.5 | 1.5 stopped")
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: closings), stopAt: 5)
        .hasSuffix("2.5 inhale 4 | 5 stopped"))
    #expect(
      drawn(chain([.wait(2)], [.wait(3)], closings: closings), stopAt: 13)
        .hasSuffix("12.5 wait 3 | 13 say \"stopped\" 0.5 | 13.5 stopped"))
  }

  @Test("One that fails ends them all, with its fault.")
  func fails() {
    #expect(drawn(chain([.wait(2), .fail("broken")], [.wait(3)])).contains("broken"))
    #expect(!drawn(chain([.wait(2), .fail("broken")], [.wait(3)])).contains("wait 3"))
  }
}
