import LuaRuntime
import RespiteCore

/// What `r:breathe` was given: a pattern, how often, and the words for its phases.
struct BreathSpec {
  struct Problem: Error {
    var message: String
    /// What of the body's bounds it is about.
    var refusal: BoundsRefusal?
  }

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
    if let refusal = pattern.refusal {
      throw Problem(message: "r:breathe: \(Wording()(refusal))", refusal: refusal)
    }
  }

  private mutating func read(_ table: LuaTable) throws(Problem) {
    if let problem = Shape.all["r:breathe"]?.problem(in: table) { throw Problem(message: problem) }
    rounds = table["rounds"].integer ?? rounds
    minutes = table["minutes"].number ?? minutes
    for (phase, text) in (table["words"].table?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      let names = BreathPhase.inOrder.map(\.luaName)
      guard names.contains(phase) else {
        let guess = nearest(to: phase, in: names)
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

  private static func phases(_ table: LuaTable) -> BreathPattern {
    BreathPattern(
      steps: BreathPhase.inOrder.compactMap { phase in
        guard let seconds = table[phase.luaName].number, seconds > 0 else { return nil }
        return .init(phase, .seconds(seconds))
      })
  }

  func rounds(holds: Bool) -> Int {
    if let rounds { return rounds }
    guard let minutes else { return 1 }
    return pattern.rounds(filling: .seconds(minutes * 60), holds: holds)
  }
}
