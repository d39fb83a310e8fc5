import RespiteCore
import Testing
import TimelineDrawing

/// Random trees of parts, played in different ways, must give the same timeline.
struct DeterminismTests {
  /// A random script of everything that takes part in the timeline.
  private struct Tree {
    var random: SeededGenerator

    /// - Parameter breathes: whether this part may breathe: only one of parallel ones does.
    mutating func plays(depth: Int, breathes: Bool) -> [Play] {
      (0..<Int.random(in: 1...4, using: &random)).flatMap { _ -> [Play] in
        play(depth: depth, breathes: breathes)
      }
    }

    private mutating func seconds() -> Double {
      // Often whole, so that parts end at one instant.
      Bool.random(using: &random)
        ? Double(Int.random(in: 1...6, using: &random))
        : Double(Int.random(in: 1...6000, using: &random)) / 1000
    }

    private mutating func play(depth: Int, breathes: Bool) -> [Play] {
      switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &random) {
      case 0: return [.say("a", seconds())]
      case 1: return [.show("b"), .chime]
      case 2: return [.wait(seconds())]
      case 3: return [.ask("c", .rating(0...9), preset: .rating(3)), .told]
      case 4: return [.ask("d", limit: seconds()), .told]
      case 5: return breathes ? .breaths("in2 hold1 out3") : [.wait(seconds())]
      case 6, 7:
        let parts = (0..<Int.random(in: 2...3, using: &random)).map { index in
          plays(depth: depth - 1, breathes: breathes && index == 0)
        }
        return [.together(parts), .told]
      case 8:
        let plays = plays(depth: depth - 1, breathes: breathes)
        return [.within(.seconds(seconds()), [.closes("e")] + plays), .told]
      default: return [.play(plays(depth: depth - 1, breathes: breathes)), .told]
      }
    }
  }

  private static func tree(_ seed: UInt64) -> [Play] {
    var tree = Tree(random: SeededGenerator(seed: seed))
    return (0..<3).flatMap { _ in tree.plays(depth: 4, breathes: true) }
  }

  private static var options: Session.Options {
    var options = Session.Options()
    options.unanswered = .preset
    return options
  }

  private static func exact(_ seed: UInt64) -> String {
    drawn(tree(seed), options: options, closing: [.say("bye", 1)])
  }

  @Test("Random scripts are worth playing: long, deep, and ended in every way.")
  func worth() {
    let all = (1...100).map { Self.exact(UInt64($0)) }
    for part in ["[in time]", "[late]", "[done]", "[skipped]", "[rating 3]", "exhale 3"] {
      #expect(all.count { $0.contains(part) } >= 20, "too few with \(part)")
    }
    #expect(!all.contains { $0.contains("AFTER ITS END") })
    #expect(Set(all).count == all.count)
  }

  @Test(
    "However unevenly the clock is read, the timeline is the same.",
    arguments: 1...60 as ClosedRange<UInt64>)
  func increments(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 7919)
    let player = Player(Self.tree(seed), options: Self.options, closing: [.say("bye", 1)])
    var clock = 0.0
    while player.outcome == nil, clock < 100_000 {
      clock += Double.random(in: 0...4, using: &random)
      player.jump(to: clock)
    }
    #expect(player.drawn == Self.exact(seed))
  }

  @Test(
    "However often it is paused and its tempo changed, the timeline is the same.",
    arguments: 1...60 as ClosedRange<UInt64>)
  func pauses(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 104_729)
    let player = Player(
      Self.tree(seed), options: Self.options, from: 1000, closing: [.say("bye", 1)])
    var clock = 1000.0
    while player.outcome == nil, clock < 100_000 {
      clock += Double.random(in: 0...3, using: &random)
      // At times at a deadline exactly.
      if let due = player.nextDeadline, Bool.random(using: &random) {
        clock = max(clock, due.seconds)
      }
      let inputs: [Input] = [.pause, .resume, .changeTempo(by: 0.8), .changeTempo(by: 1.3)]
      player.give(inputs[Int.random(in: 0...3, using: &random)], at: clock)
      if player.isPaused { player.give(.resume, at: clock + 5) }
      clock = player.now
    }
    #expect(player.drawn == Self.exact(seed))
  }

  @Test(
    "Wherever a session is stopped, all is closed, and nothing is resumed.",
    arguments: 1...60 as ClosedRange<UInt64>)
  func stops(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 15_485_863)
    let length = Player(Self.tree(seed), options: Self.options).run().end?.seconds ?? 0
    let player = Player(
      Self.tree(seed), options: Self.options, closing: [.say("bye", 1), .wait(9)])
    player.give(.stop, at: Double.random(in: 0...max(length, 1), using: &random)).run()
    #expect(player.outcome != nil)
    #expect(!player.drawn.contains("AFTER ITS END"), "\(player.drawn)")
    // What was begun under a limit is closed as often.
    let events = player.drawn.split(separator: " | ")
    #expect(events.last?.hasSuffix("stopped") == true || events.last?.hasSuffix("end") == true)
  }
}
