import RespiteCore
import Testing
import TimelineDrawing

/// What is within the bounds as it is written stays so by the clock.
struct HeldByClockTests {
  private func player(_ breaths: String, tempo: Double = 1) -> Player {
    var options = Session.Options()
    options.tempo = tempo
    return Player(.breaths(breaths), options: options)
  }

  /// Seconds from the end of the inhale to the exhale.
  private func held(_ player: Player, after inhale: Double) -> Double {
    let exhale = player.cues.last { $0.cue.cue.name == "exhale" }
    return (exhale?.clock.seconds ?? .infinity) - inhale
  }

  @Test(
    "Slower than written, a held breath is let go after 20 s.",
    arguments: [
      "in4 hold20 out4", "in4 hold15 say4 out4", "in4 say9 wait9 out4",
      "in4 hold8 press12 out4",
    ])
  func slow(breaths: String) {
    let player = player(breaths, tempo: 0.5).run()
    #expect(player.outcome == .completed)
    #expect(held(player, after: 8) <= 20.001, "\(player.drawnByClock)")
    let changed = self.player(breaths).give(.changeTempo(by: 0.5), at: 4.5)
    changed.run()
    #expect(held(changed, after: 4) <= 20.001, "\(changed.drawnByClock)")
  }

  @Test("A pause lets people breathe: what is left of a hold comes after it, and counts anew.")
  func pause() {
    let player = player("in4 hold18 out4").give(.pause, at: 14)
    #expect(player.scene.pausesHold)
    player.give(.resume, at: 60)
    #expect(!player.scene.pausesHold)
    player.run()
    #expect(player.drawnByClock == "0 inhale 4 | 4 hold 18 | 68 exhale 4")
    // At half the tempo 16 s of it are left by the clock, and none is cut.
    let slow = self.player("in4 hold10 out4", tempo: 0.5).give(.pause, at: 12).give(
      .resume, at: 60
    ).run()
    #expect(slow.drawnByClock == "0 inhale 4 | 8 hold 10 | 76 exhale 4")
  }

  @Test("Skips make a hold shorter, and make room for no other.")
  func skips() {
    let player = player("in4 hold15 hold15 out4").give(.skip, at: 5).run()
    #expect(
      player.drawn
        == "0 inhale 4 | 4 hold 15 | 19 failed: holds in a row of 30 s: the longest is 20 s")
  }

  @Test("Where a tempo alone made the breath fast, the hold after it is left out.")
  func quickened() {
    let breaths = (0..<60).flatMap { _ in [Play].breaths("in2 out2") } + .breaths("in4 hold4 out4")
    var options = Session.Options()
    options.tempo = 2
    let quick = Player(breaths, options: options).run()
    #expect(quick.outcome == .completed)
    #expect(!quick.drawn.contains("hold"))
    #expect(Player(breaths).run().drawn.contains("hold 4"))
  }

  @Test("Whoever skips through many breaths has not breathed fast.")
  func skippedThrough() {
    let breaths = (0..<60).flatMap { _ in [Play].breaths("in2 out2") } + .breaths("in4 hold4 out4")
    let player = Player(breaths)
    for step in 0..<110 { player.give(.skip, at: 60 + Double(step) / 100) }
    #expect(player.run().drawn.contains("hold 4"))
  }
}
