import LuaRuntime
import RespiteCore

/// What `r:breathe` was given: a pattern, how often, and the words for its phases.
struct BreathSpec {
  struct Problem: Error { var message: String }

  private(set) var pattern = BreathPattern(steps: [])
  private(set) var words: [String: String] = [:]
  private var rounds: Int?
  private var minutes: Double?

  init(_ spec: LuaValue, _ options: LuaTable) throws(Problem) {
    try read(options)
    switch spec {
    case .string(let text):
      do { pattern = try BreathPattern(parsing: text) } catch {
        throw Problem(message: "r:breathe: \(error)")
      }
    case .table(let table):
      try read(table)
      if pattern.steps.isEmpty { pattern = Self.phases(table) }
    default:
      throw Problem(message: "r:breathe: it needs \(ValueType.pattern.expectation), not \(spec)")
    }
    guard pattern.steps.contains(where: { $0.phase == .inhale || $0.phase == .exhale }) else {
      throw Problem(message: "r:breathe: a breath needs an inhale or an exhale")
    }
    if pattern.length < SafeBounds.shortestBreath {
      throw Problem(
        message:
          "r:breathe: a breath of \(pattern.length.seconds.brief) s: the shortest is \(SafeBounds.shortestBreath.seconds.brief) s (30 a minute)"
      )
    }
    for step in pattern.steps where step.phase.isHold && step.length > SafeBounds.longestHold {
      throw Problem(
        message:
          "r:breathe: a \(step.phase.rawValue) of \(step.length.seconds.brief) s: the longest is \(SafeBounds.longestHold.seconds.brief) s"
      )
    }
  }

  private mutating func read(_ table: LuaTable) throws(Problem) {
    if let problem = Shape.all["r:breathe"]?.problem(in: table) { throw Problem(message: problem) }
    rounds = table["rounds"].integer ?? rounds
    minutes = table["minutes"].number ?? minutes
    for (phase, text) in (table["words"].table?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard Self.phases.contains(where: { $0.name == phase }) else {
        let guess = nearest(to: phase, in: Self.phases.map(\.name))
        throw Problem(
          message: "r:breathe: there is no phase '\(phase.cut())' to give words"
            + (guess.map { ": did you mean '\($0)'?" } ?? ""))
      }
      guard let text = text.string else {
        throw Problem(message: "r:breathe: the words for \(phase) must be text, not \(text)")
      }
      words[phase] = text
    }
    switch table["pattern"] {
    case .nil: break
    case let inner:
      pattern = try BreathSpec(inner, LuaTable()).pattern
    }
  }

  /// The phases by their names in Lua, in the order of a breath.
  private static let phases: [(name: String, phase: BreathPhase)] = [
    ("inhale", .inhale), ("top_up", .topUp), ("hold", .hold), ("exhale", .exhale), ("rest", .rest),
  ]

  private static func phases(_ table: LuaTable) -> BreathPattern {
    BreathPattern(
      steps: phases.compactMap { name, phase in
        guard let seconds = table[name].number, seconds > 0 else { return nil }
        return .init(phase, .seconds(seconds))
      })
  }

  func rounds(holds: Bool) -> Int {
    if let rounds { return rounds }
    guard let minutes else { return 1 }
    return pattern.rounds(filling: .seconds(minutes * 60), holds: holds)
  }
}
