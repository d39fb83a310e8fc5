import RespiteCore
import Testing
import TimelineDrawing

struct SessionTransportTests {
  private static let box: [Play] = .breaths("in4 hold4 out4 rest4")

  @Test("A pause takes none of the routine's time.")
  func pause() {
    let player = Player(Self.box).give(.pause, at: 5)
    #expect(player.nextDeadline == nil)
    #expect(player.isPaused)
    #expect(player.scene(at: 90).time == .seconds(5))
    player.give(.resume, at: 100).run()
    #expect(player.drawn == "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 rest 4 | 16 end")
    #expect(player.drawnByClock == "0 inhale 4 | 4 hold 4 | 103 exhale 4 | 107 rest 4")
  }

  @Test("Pausing twice, and resuming what is not paused, change nothing.")
  func twice() {
    let player = Player(Self.box).give(.resume, at: 1).give(.pause, at: 2).give(.pause, at: 5)
      .give(.resume, at: 12).give(.resume, at: 13).run()
    #expect(player.drawnByClock == "0 inhale 4 | 14 hold 4 | 18 exhale 4 | 22 rest 4")
  }

  @Test("A pause at the instant a cue ends pauses the next at its beginning.")
  func pauseAtEnd() {
    let player = Player(Self.box).give(.pause, at: 4)
    #expect(player.drawn == "0 inhale 4 | 4 hold 4 | goes on")
    #expect(player.scene.breath?.phase == .hold)
    player.give(.resume, at: 50).run()
    #expect(player.drawnByClock == "0 inhale 4 | 4 hold 4 | 54 exhale 4 | 58 rest 4")
  }

  @Test("A skip goes to the end of the cue that plays, at once.")
  func skip() {
    let player = Player(Self.box).give(.skip, at: 1).give(.skip, at: 1).run()
    #expect(player.drawn == "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 rest 4 | 16 end")
    #expect(player.drawnByClock == "0 inhale 4 | 1 hold 4 | 1 exhale 4 | 5 rest 4")
  }

  @Test("A skip while paused goes on, at the end of the cue.")
  func skipPaused() {
    let player = Player(Self.box).give(.pause, at: 3).give(.skip, at: 30)
    #expect(!player.isPaused)
    player.run()
    #expect(player.drawnByClock == "0 inhale 4 | 30 hold 4 | 34 exhale 4 | 38 rest 4")
  }

  @Test(
    "What was played is the time that passed, without pauses and what was skipped.",
    arguments: [
      ([], 16),
      ([(1, .skip), (1, .skip)], 9),
      ([(5, .pause), (100, .resume)], 16),
      ([(3, .pause), (30, .skip)], 15),
      ([(0, .changeTempo(by: 2))], 8),
      ([(6, .changeTempo(by: 0.5)), (7, .pause), (8, .changeTempo(by: 2)), (9, .resume)], 16.5),
      ([(3, .stop)], 3),
      ([(3, .pause), (60, .stop)], 3),
      ([(2, .skip), (4, .skip), (5, .stop)], 5),
    ] as [([(Double, Input)], Double)])
  func played(inputs: [(Double, Input)], seconds: Double) {
    let player = Player(Self.box)
    for (clock, input) in inputs { player.give(input, at: clock) }
    #expect(player.run().played == .seconds(seconds))
  }

  @Test("How long it has played is known while it plays, too.")
  func playedSoFar() {
    let player = Player(Self.box).give(.pause, at: 3).give(.resume, at: 10).give(.skip, at: 11)
    #expect(player.played == .seconds(4))
  }

  @Test("A driver that comes late has played no longer than the routine.")
  func playedLate() {
    let player = Player(Self.box)
    player.jump(to: 500)
    #expect(player.played == .seconds(16))
  }

  @Test("A skip moves parallel parts together, to what ends first.")
  func skipTogether() {
    let player = Player([
      .together([[.say("a", 3), .say("b", 3)], .breaths("in4 out4")])
    ]).give(.skip, at: 1).run()
    #expect(
      player.drawn == #"0 say "a" 3 | 0 inhale 4 | 3 say "b" 3 | 4 exhale 4 | 8 end"#)
    #expect(player.drawnByClock == #"0 say "a" 3 | 0 inhale 4 | 1 say "b" 3 | 2 exhale 4"#)
  }

  @Test("A tempo stretches the clock, not the routine.")
  func tempo() {
    var options = Session.Options()
    options.tempo = 2
    let player = Player(Self.box, options: options).run()
    #expect(player.drawn == "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 rest 4 | 16 end")
    #expect(player.drawnByClock == "0 inhale 4 | 2 hold 4 | 4 exhale 4 | 6 rest 4")
  }

  @Test("A change of tempo during a hold stretches what is left of it.")
  func tempoInHold() {
    let player = Player(Self.box).give(.changeTempo(by: 0.5), at: 6).run()
    #expect(player.drawn == "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 rest 4 | 16 end")
    #expect(player.drawnByClock == "0 inhale 4 | 4 hold 4 | 10 exhale 4 | 18 rest 4")
  }

  @Test("A tempo changed in a pause holds after it.")
  func tempoInPause() {
    let player = Player(Self.box).give(.pause, at: 2).give(.changeTempo(by: 2), at: 10)
      .give(.resume, at: 20).run()
    #expect(player.drawnByClock == "0 inhale 4 | 21 hold 4 | 23 exhale 4 | 25 rest 4")
  }

  @Test(
    "The tempo stays within its bounds.",
    arguments: [
      (3, 2.0), (0.1, 0.5), (1, 1), (0, 0.5), (-1, 0.5), (.infinity, 2),
    ])
  func tempoBounds(factor: Double, expected: Double) {
    let player = Player([.wait(10)]).give(.changeTempo(by: factor), at: 1)
    #expect(player.scene.tempo == expected)
    var options = Session.Options()
    options.tempo = factor
    #expect(Player([.wait(10)], options: options).scene.tempo == expected)
  }

  @Test("A factor that is no number leaves the tempo alone.")
  func tempoNaN() {
    let player = Player([.wait(10)]).give(.changeTempo(by: .nan), at: 1)
    #expect(player.scene.tempo == 1)
    player.run()
    #expect(player.drawn == "0 wait 10 | 10 end")
  }

  @Test(
    "Slowing never makes a hold longer than 20 s of the clock.",
    arguments: [
      (8.0, 0.5), (10, 0.5), (16, 0.8), (20, 1),
    ])
  func tempoAndHolds(hold: Double, slowest: Double) {
    let player = Player([.inhale(4), .hold(hold), .exhale(4)])
      .give(.changeTempo(by: 0.1), at: 5)
    #expect(player.scene.tempo == slowest)
    var options = Session.Options()
    options.tempo = 0.5
    let slow = Player([.inhale(4), .hold(hold), .exhale(4)], options: options).run()
    let clocks = slow.cues.map(\.clock.seconds)
    #expect(clocks[2] - clocks[1] <= 20.000001, "\(slow.drawnByClock)")
  }

  @Test("Quickening never makes a breath shorter than 2 s of the clock.", arguments: [2.0, 2.5, 3])
  func tempoAndPace(breath: Double) {
    let breaths = [Play](repeating: .inhale(breath / 2), count: 6)
      .flatMap { [$0, Play.exhale(breath / 2)] }
    let player = Player(breaths).give(.changeTempo(by: 5), at: breath + 0.1).run()
    let inhales = player.cues.filter { $0.cue.cue.name == "inhale" }.map(\.clock.seconds)
    for (first, second) in zip(inhales, inhales.dropFirst()).dropFirst() {
      #expect(second - first >= 1.999999, "\(player.drawnByClock)")
    }
  }

  @Test("A hold that begins while the session is paused is kept to 20 s when it goes on.")
  func holdBegunInPause() {
    var options = Session.Options()
    options.tempo = 0.5
    let player = Player([.ask("Ready?"), .hold(20), .exhale(4)], options: options)
      .give(.pause, at: 2).give(.answer(.text("x")), at: 3).give(.resume, at: 10).run()
    let clocks = player.cues.map(\.clock.seconds)
    #expect(clocks[2] - 10 <= 20.000001, "\(player.drawnByClock)")
  }

  @Test("Nothing that is given after the end changes it.")
  func afterEnd() {
    let player = Player([.wait(2)]).run()
    for input in [Input.pause, .resume, .skip, .stop, .changeTempo(by: 2), .answer(.pressed)] {
      player.give(input, at: 10)
    }
    #expect(player.drawn == "0 wait 2 | 2 end")
  }
}
