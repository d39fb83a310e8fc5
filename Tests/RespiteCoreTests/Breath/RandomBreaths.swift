import RespiteCore
import TimelineDrawing

/// Routines by chance, with whatever may stand between two breaths.
struct RandomBreaths {
  var chance: SeededGenerator
  /// Whether parts run at once, and breaths are fast: an answer decides what of them meets.
  var hasParts = true

  mutating func routine() -> [Play] {
    (0..<Int.random(in: 2...9, using: &chance)).flatMap { _ in part(depth: 0) }
  }

  private mutating func seconds(_ most: Double) -> Double {
    (Double.random(in: 0.25...most, using: &chance) * 4).rounded() / 4
  }

  private mutating func part(depth: Int) -> [Play] {
    switch Int.random(in: 0..<(depth < 2 ? 20 : 13), using: &chance) {
    case 0...3: return [.inhale(seconds(6) + 1), .exhale(seconds(6) + 1)]
    case 4: return [.inhale(seconds(6) + 2)]
    case 5: return [.exhale(seconds(6) + 2)]
    case 6: return [.hold(seconds(14))]
    case 7: return [.rest(seconds(14))]
    case 8: return [.topUp(seconds(2) + 2)]
    case 9: return [.say("some words", seconds(14))]
    case 10: return [.wait(seconds(14))]
    case 11: return [.ask("k", .press, limit: seconds(14))]
    case 12: return [.ask("?", .text)]
    case 13: return [.play(parts(depth))]
    case 14, 15: return [.within(.seconds(seconds(20)), parts(depth))]
    case 16,
      17 where hasParts:
      return [.together([parts(depth), words()])]
    case 18 where hasParts: return [.together([words(), parts(depth)])]
    case _ where !hasParts: return [.chime]
    default:
      let pace = Double.random(in: 1...1.6, using: &chance)
      let count = Int.random(in: 15...50, using: &chance)
      return (0..<count).flatMap { _ in [Play.inhale(pace), .exhale(pace)] }
    }
  }

  private mutating func parts(_ depth: Int) -> [Play] {
    (0..<Int.random(in: 1...4, using: &chance)).flatMap { _ in part(depth: depth + 1) }
  }

  private mutating func words() -> [Play] {
    (0..<Int.random(in: 1...3, using: &chance)).map { _ in
      Bool.random(using: &chance) ? .say("words", seconds(20)) : .wait(seconds(20))
    }
  }
}
