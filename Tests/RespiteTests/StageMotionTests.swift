import RespiteCore
import Terminal
import Testing
import VirtualTerminal

@testable import respite

/// What whole sessions do to a terminal and to the eyes.
struct StageMotionTests {
  private func breath(
    _ pattern: String, rounds: Int, look: Look = Look(), columns: Int = 80, rows: Int = 24,
    tempo: Double = 1
  ) throws -> StagePlay {
    let pattern = try BreathPattern(parsing: pattern)
    return StagePlay(
      PatternScript(pattern, rounds: rounds), look: look, columns: columns, rows: rows,
      length: pattern.length * Double(rounds), tempo: tempo, hasWords: false)
  }

  @Test("a breath never flashes", arguments: ["4-4-4", "4-4-4-4", "1-1", "0.5-0.5-0.5-0.5"])
  func calmLight(pattern: String) throws {
    for (columns, rows) in [(80, 24), (20, 6)] {
      var play = try breath(pattern, rounds: 3, columns: columns, rows: rows, tempo: 2)
      play.measuresFlashes = true
      play.play()
      #expect(play.session.outcome == .completed)
      #expect(play.flashes.worstReversalsPerSecond <= 3)
    }
  }

  @Test("a hurried routine is shown late rather than flashing")
  func hurriedRoutine() {
    let words = (0..<100).map { Cue.Action.say($0 % 2 == 0 ? "LOOK HERE" : " ", .milliseconds(50)) }
    let sighs = (0..<40).map { Cue.Action.breathe($0 % 2 == 0 ? .exhale : .topUp, 1) }
    for actions in [words, sighs] {
      var play = StagePlay(Cues(actions), columns: 40, rows: 15)
      play.measuresFlashes = true
      play.play()
      #expect(play.session.outcome == .completed)
      #expect(play.flashes.worstReversalsPerSecond <= 3)
    }
  }

  @Test("a key held down does not make the screen flash", arguments: ["n", " ", "?", "+", "\t"])
  func heldKey(key: String) throws {
    var play = try breath("4-4-4-4", rounds: 40, columns: 40, rows: 15)
    play.measuresFlashes = true
    for _ in 0..<120 {
      play.press(key)
      play.play(for: .milliseconds(33))
    }
    #expect(play.flashes.worstReversalsPerSecond <= 3)
  }

  @Test("a single key is answered at once")
  func promptAnswer() throws {
    var play = try breath("4-4-4", rounds: 2)
    play.play(for: .seconds(2))
    play.press(" ")
    #expect(play.lines.contains { $0.contains("Paused") })
  }

  @Test("what had to wait is shown soon after, by itself")
  func lateAnswer() throws {
    var play = try breath("4-4-4", rounds: 2)
    play.play(for: .seconds(2))
    play.press(" ")
    play.press(" ")
    play.press(" ")
    play.play(for: Pacer.interval)
    #expect(play.lines.contains { $0.contains("Paused") })
    play.press(" ")
    play.press("?")
    play.play(for: Pacer.interval)
    #expect(play.lines.contains { $0.contains("these numbers") })
  }

  @Test("a minute takes less than 150 kilobytes")
  func bytes() throws {
    var play = try breath("4-4-4", rounds: 5)
    play.play()
    let bytes = play.frames.reduce(0) { $0 + $1.bytes }
    #expect(play.time == .seconds(60))
    #expect(bytes < 150_000)
    #expect(play.frames.count <= 60 * 20)
  }

  @Test("with reduced motion there is at most one picture a second", arguments: [0.5, 1, 1.21, 2])
  func reducedMotion(tempo: Double) throws {
    for pattern in ["4-4-4", "4.5-1.2-5.5", "4-7-8"] {
      var play = try breath(pattern, rounds: 3, look: Look(reducesMotion: true), tempo: tempo)
      play.play()
      for (first, second) in zip(play.frames, play.frames.dropFirst()) {
        #expect(second.time - first.time >= .milliseconds(999), "at \(first.time)")
      }
      // And it does go on: each phase is seen.
      #expect(play.frames.count >= 9)
    }
  }

  @Test("with reduced motion a key is answered at once")
  func reducedMotionAnswer() throws {
    var play = try breath("4-4-4", rounds: 2, look: Look(reducesMotion: true))
    play.play(for: .milliseconds(2500))
    play.press(" ")
    #expect(play.lines.contains { $0.contains("Paused") })
  }

  @Test("what is typed for a question does not go into the next, though it is the same")
  func sameQuestion() {
    let question = Question(.text, prompt: "What do you see?", timeLimit: .seconds(2))
    var play = StagePlay(Cues(.ask(question), .ask(question)))
    play.press("half")
    #expect(play.lines.contains { $0.contains("half") })
    play.play(for: .seconds(3))
    #expect(play.lines.contains { $0.contains("What do you see?") })
    #expect(!play.lines.contains { $0.contains("half") })
  }

  @Test("a session that waits draws nothing")
  func stillness() {
    var play = StagePlay(Cues(.ask(.text, "What do you see?")))
    play.play(for: .seconds(600))
    #expect(play.frames.count == 1)
    play.press("x")
    #expect(play.frames.count == 2)
  }
}
